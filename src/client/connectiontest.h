#pragma once

#include "client/connection.h"
#include "client/connectionteststep.h"
#include "client/framereader.h"
#include "client/readbuffer.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace client {

/// Connects once, step by step, and says which step failed. It ends at "login sent, not confirmed" unless the
/// distributor sends a frame: it answers no login, so only a frame proves one. Where a feed is named it
/// subscribes there to a topic that nobody else has, and asks for notifications: its own notification proves
/// the login, and tells as whom the distributor knows it.
///
/// Besides that it sends at most the subscription to the heartbeat. The connection is held for at least
/// `shortest` from the login, and ended without cutting a frame (docs/protocol.md section 6, bad input).
///
/// Lives on the thread that made it; signals come there. Runs once. Don't destroy it before finished(), but
/// use leave().
class ConnectionTest : public QObject, private FrameListener
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds shortest{1'000}; ///< from the login to the close
    static constexpr std::chrono::milliseconds longest{5'000};  ///< for a first frame, or the notification

    /// `feed` may be empty.
    ConnectionTest(const ConnectionSettings &settings, const QByteArray &feed, Environment environment,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();
    /// Waits for nothing more: ends the connection as soon as it may.
    void stop();
    /// Nobody wants the result any more: stop(), and it deletes itself at its end. No signal follows.
    void leave();

    const QList<TestStep> &steps() const { return m_steps; }
    bool isRunning() const { return m_connection != nullptr; }
    /// What the peer showed, its own certificate first.
    const QList<PeerCertificate> &chain() const { return m_chain; }
    /// Kind::None where no step failed.
    const ConnectionError &error() const { return m_error; }
    const std::optional<OwnIdentity> &identity() const { return m_identity; }
    /// The topic on the named feed.
    const QByteArray &topic() const { return m_topic; }

Q_SIGNALS:
    /// A step began or ended.
    void changed();
    /// The connection is closed; nothing changes any more.
    void finished();

private:
    // FrameListener
    void firstFrame() override;
    void dataDecoded(const protocol::Message &message) override;
    void batchRead(const FrameBatch &batch) override;

    void onTcpConnected();
    void onReady(const QString &tlsProtocol);
    void onFailed(const ConnectionError &error);
    void read(qint64 most);
    void sendRequests();
    void send(const protocol::Message &message);
    void patienceEnded();
    void endIfDone();
    void endWhenHeld();
    void over();

    TestStep *find(TestStep::Kind kind);
    TestStep *running();
    void begin(TestStep::Kind kind);
    void end(TestStep::Kind kind, TestStep::Status status, const QString &text, const QString &meaning = {});

    const ConnectionSettings m_settings;
    const QByteArray m_feed;
    const QByteArray m_topic;
    Environment m_environment;
    QList<TestStep> m_steps;
    QList<PeerCertificate> m_chain;
    ConnectionError m_error;
    std::optional<OwnIdentity> m_identity;
    ReadBuffer m_buffer;
    SubscriptionBook m_book; ///< empty: nothing is wanted
    std::unique_ptr<FrameReader> m_reader;
    std::unique_ptr<Timer> m_hold;
    std::unique_ptr<Timer> m_patience;
    Connection *m_connection = nullptr;
    std::chrono::nanoseconds m_begun{0}; ///< the step that runs
    bool m_anyFrame = false;
    bool m_isEnding = false;
};

} // namespace client
