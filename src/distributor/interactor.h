#pragma once

#include "distributor/clientsink.h"
#include "distributor/outgoingqueue.h"
#include "protocol/credentials.h"
#include "protocol/framewalker.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

class QHostInfo;

namespace distributor {

class Broker;
class Doorkeeper;
class LoadFrames;
class LoadSender;
class Metrics;
struct Client;
struct Counters;
struct Options;

/// One connection: TLS, login, frames in, and a bounded queue of frames out. Made by the Distributor on its
/// thread. A refused login stays connected; what it sends is read and thrown away.
class Interactor : public QObject, public ClientSink
{
    Q_OBJECT

public:
    /// What all connections of a distributor share; outlives them.
    struct Shared
    {
        const Options &options;
        Broker &broker;
        const Doorkeeper &doorkeeper;
        Metrics &metrics;
        Counters &counters;
        const LoadFrames *load; ///< null where there is none
    };

    /// Takes the connected socket over. `introduced`: claims made for this connection beforehand.
    Interactor(QTcpSocket *socket, const Shared &shared, const protocol::Credentials &introduced,
               QObject *parent = nullptr);
    ~Interactor() override;

    /// Begins with TLS or the login; call once, when `ended` is connected.
    void start();
    bool isLoggedIn() const { return m_client != nullptr; }
    /// Ends the connection at once; `ended` follows.
    void drop();

    void deliver(const QByteArray &frame, Kind kind) override;
    void subscriptionChanged(QByteArrayView feed, QByteArrayView topic, bool isSubscribed) override;

Q_SIGNALS:
    /// The connection is over and the broker has been told. Emitted once.
    void ended();

private:
    enum class State { Securing, Naming, LoggingIn, Running, Refused, Over };

    void findHostName();
    void beginLogin(const QByteArray &hostName);
    void readAvailable();
    void process();
    void readLogin();
    void admit(const protocol::Credentials &credentials);
    void refuse();
    void readFrames();
    void fault();
    void countFault();
    bool isPaused() const;
    void scheduleFlush();
    void flush();
    void countWritten(qint64 messages);
    void onRemoteClosed();
    void end();

    QTcpSocket *m_socket;
    Shared m_shared;
    protocol::Credentials m_introduced;
    State m_state = State::Securing;
    QByteArray m_peerHost;
    QByteArray m_buffer; ///< from the first byte of the login or frame that is begun
    protocol::FrameWalker m_walker;
    Client *m_client = nullptr;
    OutgoingQueue m_queue;
    std::unique_ptr<LoadSender> m_load; ///< from the first subscription to it on
    bool m_isFlushScheduled = false;
    bool m_isDropped = false;
    bool m_isReading = false;
};

} // namespace distributor
