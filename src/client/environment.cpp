#include "client/environment.h"

#include <QRandomGenerator>

namespace client {

Environment Environment::system()
{
    return {std::make_shared<SystemClock>(), [] { return QRandomGenerator::global()->generateDouble(); }, {}};
}

} // namespace client
