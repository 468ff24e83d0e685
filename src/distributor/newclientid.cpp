#include "distributor/newclientid.h"

#include <QUuid>

namespace distributor {

protocol::ClientId newClientId()
{
    return protocol::ClientId::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces))
        .value_or(protocol::ClientId());
}

} // namespace distributor
