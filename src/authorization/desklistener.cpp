#include "authorization/desklistener.h"

namespace authorization {

DeskListener::~DeskListener() = default;

} // namespace authorization
