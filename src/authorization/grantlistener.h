#pragma once

#include "authorization/grant.h"

namespace authorization {

/// Told of every change of a desk's live grants, at the moment it happens. Called on the desk's thread, from
/// within its calls; must not call back into anything but its const functions. A disconnect can remove
/// hundreds of thousands, one call each: a model gathers them until its next poll.
class GrantListener
{
public:
    virtual ~GrantListener();

    virtual void grantAdded(const LiveGrant &grant) = 0;
    /// Any field but the id, the client, the feed and the topic.
    virtual void grantChanged(const LiveGrant &grant) = 0;
    /// As it was; the desk does not have it any more.
    virtual void grantRemoved(const LiveGrant &grant) = 0;
};

} // namespace authorization
