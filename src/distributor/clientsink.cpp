#include "distributor/clientsink.h"

namespace distributor {

ClientSink::~ClientSink() = default;

void ClientSink::subscriptionChanged(QByteArrayView /*feed*/, QByteArrayView /*topic*/, bool /*isSubscribed*/)
{}

} // namespace distributor
