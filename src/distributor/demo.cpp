#include "distributor/demo.h"

#include "distributor/distributor.h"

namespace distributor {

class Demo::Private
{};

Options Demo::prepared(Options options)
{
    if (options.heartbeat.count() == 0)
        options.heartbeat = std::chrono::seconds(1);
    if (!options.authorizationRequired && options.authorizeFeeds.isEmpty())
        options.authorizeFeeds.insert("PRICES.L2");
    options.allowImpersonation = true;
    return options;
}

Demo::Demo(Distributor *distributor, QObject *parent)
    : Demo(distributor, Settings(), parent)
{}

Demo::Demo(Distributor *, const Settings &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{}

Demo::~Demo() = default;

} // namespace distributor
