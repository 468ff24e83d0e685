#pragma once

#include "distributor/roles.h"

#include <QByteArray>

namespace distributor {

/// Who a client is and what it may do. All texts are UTF-8 as they came.
struct Identity
{
    QByteArray loginUser; ///< as authenticated
    QByteArray loginHost; ///< the connecting machine
    QByteArray user;      ///< as others see it: claims included, where they are allowed
    QByteArray host;
    QByteArray application{"unspecified"};
    Roles roles;
};

} // namespace distributor
