#include "distributor/distributor.h"

#include "distributor/broker.h"
#include "distributor/doorkeeper.h"
#include "distributor/interactor.h"
#include "distributor/listener.h"
#include "distributor/metrics.h"
#include "distributor/metricsserver.h"

#include <QHash>
#include <QSet>
#include <QTcpSocket>
#include <QTimer>

namespace distributor {

class Distributor::Private
{
public:
    Private(Options given, Distributor *distributor)
        : options(std::move(given))
        , doorkeeper(options)
        , broker(options, metrics)
        , load(options.load ? std::make_unique<LoadFrames>(*options.load, options.dialect) : nullptr)
        , q(distributor)
    {}

    void accept(QTcpSocket *socket);

    const Options options;
    Metrics metrics;
    Counters counters;
    Doorkeeper doorkeeper;
    Broker broker;
    const std::unique_ptr<const LoadFrames> load;
    Distributor *q;
    Listener *listener = nullptr;
    MetricsServer *metricsServer = nullptr;
    QTimer *heartbeat = nullptr;
    QSet<Interactor *> interactors;
    QHash<quint16, protocol::Credentials> introduced;
};

Distributor::Distributor(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), this))
{}

Distributor::~Distributor()
{
    close();
}

std::optional<QString> Distributor::listen()
{
    close();
    d->listener = new Listener(d->options.tls, this);
    connect(d->listener, &Listener::accepted, this, [this](QTcpSocket *socket) { d->accept(socket); });
    if (const auto error = d->listener->start(d->options.endpoint)) {
        close();
        return error;
    }
    if (d->options.metrics) {
        d->metricsServer = new MetricsServer(d->metrics, this);
        if (const auto error = d->metricsServer->start(*d->options.metrics)) {
            close();
            return error;
        }
    }
    if (d->options.heartbeat.count() > 0) {
        d->heartbeat = new QTimer(this);
        connect(d->heartbeat, &QTimer::timeout, this, [this] { d->broker.heartbeat(); });
        d->heartbeat->start(d->options.heartbeat);
    }
    return std::nullopt;
}

void Distributor::close()
{
    delete std::exchange(d->heartbeat, nullptr);
    delete std::exchange(d->metricsServer, nullptr);
    delete std::exchange(d->listener, nullptr);
    const QSet<Interactor *> interactors = std::exchange(d->interactors, {});
    qDeleteAll(interactors);
    d->introduced.clear();
}

void Distributor::Private::accept(QTcpSocket *socket)
{
    ++counters.accepted;
    if (interactors.size() >= options.connectionLimit) {
        ++counters.overLimit;
        socket->abort();
        socket->deleteLater();
        return;
    }
    const auto claims =
        socket->peerAddress().isLoopback() ? introduced.take(socket->peerPort()) : protocol::Credentials();
    auto *interactor =
        new Interactor(socket, {options, broker, doorkeeper, metrics, counters, load.get()}, claims, q);
    interactors.insert(interactor);
    QObject::connect(interactor, &Interactor::ended, q, [this, interactor] {
        interactors.remove(interactor);
        interactor->deleteLater();
    });
    interactor->start();
}

quint16 Distributor::port() const
{
    return d->listener ? d->listener->serverPort() : quint16{0};
}

QHostAddress Distributor::address() const
{
    return d->listener ? d->listener->serverAddress() : QHostAddress();
}

quint16 Distributor::metricsPort() const
{
    return d->metricsServer ? d->metricsServer->port() : quint16{0};
}

const Options &Distributor::options() const
{
    return d->options;
}

Counters Distributor::counters() const
{
    return d->counters;
}

int Distributor::connectionCount() const
{
    return static_cast<int>(d->interactors.size());
}

int Distributor::clientCount() const
{
    return d->broker.clientCount();
}

void Distributor::introduce(quint16 peerPort, const QByteArray &user, const QByteArray &host)
{
    protocol::Credentials claims;
    claims.impersonating = user;
    claims.forwardedFor = host;
    d->introduced.insert(peerPort, claims);
}

} // namespace distributor
