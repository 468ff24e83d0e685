#include "distributor/demo.h"

#include "distributor/demopace.h"
#include "distributor/demopublisher.h"
#include "distributor/demotickers.h"
#include "distributor/demovisitor.h"

#include <vector>

namespace distributor {

namespace {

struct Person
{
    const char *user;
    const char *host;
};

constexpr Person people[] = {
    {"mary", "trading-1.demo"}, {"dick", "trading-2.demo"}, {"harry", "desk-7.demo"},
    {"alice", "risk-3.demo"},   {"bob", "laptop-bob.demo"}, {"tom", "trading-1.demo"},
};

} // namespace

class Demo::Private
{
public:
    Private(Distributor *distributor, const Settings &settings)
        : pace(settings.seed, settings.speed)
        , quotes(distributor, pace, "PRICES", DemoPublisher::Kind::Quotes)
        , books(distributor, pace, "PRICES.L2", DemoPublisher::Kind::Books)
        , news(distributor, pace)
        , telemetry(distributor, pace)
    {
        for (const Person &person : people)
            visitors.push_back(std::make_unique<DemoVisitor>(distributor, pace, person.user, person.host));
    }

    DemoPace pace;
    DemoPublisher quotes;
    DemoPublisher books;
    DemoNews news;
    DemoTelemetry telemetry;
    std::vector<std::unique_ptr<DemoVisitor>> visitors;
};

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

Demo::Demo(Distributor *distributor, const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(distributor, settings))
{}

Demo::~Demo() = default;

} // namespace distributor
