#include "distributor/clientsink.h"

namespace distributor {

ClientSink::~ClientSink() = default;

} // namespace distributor
