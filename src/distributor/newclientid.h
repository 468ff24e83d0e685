#pragma once

#include "protocol/clientid.h"

namespace distributor {

/// A random id that no client has had.
protocol::ClientId newClientId();

} // namespace distributor
