#pragma once

#include <cstddef>

namespace authorization {

/// Told of every change of a desk's rows, at the moment it happens, so that an item model can follow exactly.
/// Called on the desk's thread, from within the desk's calls; must not call back into anything but its const
/// functions. Indices are those of Desk::at().
class DeskListener
{
public:
    virtual ~DeskListener();

    /// A row is about to be added at the end; it will be `index`.
    virtual void requestAboutToBeAdded(std::size_t index) = 0;
    virtual void requestAdded(std::size_t index) = 0;
    /// Any field but the id.
    virtual void requestChanged(std::size_t index) = 0;
    /// Old settled rows make room.
    virtual void requestsAboutToBeRemoved(std::size_t first, std::size_t count) = 0;
    virtual void requestsRemoved(std::size_t first, std::size_t count) = 0;
};

} // namespace authorization
