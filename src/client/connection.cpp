#include "client/connection.h"

#include "client/certificatehost.h"
#include "client/keepalive.h"
#include "client/keypin.h"
#include "client/leavetaking.h"
#include "client/sendqueue.h"
#include "client/tlssetup.h"

#include "protocol/credentials.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// TLS tells of each 4 KiB that it has decrypted. So much is let come together before it is read, or as much
/// as there is when the event loop has its turn.
constexpr qint64 worthReading = qint64{256} * 1024;

/// What a matching pin may stand in for: who signed the certificate and whose name is in it. Not its dates,
/// nor a signature that is wrong or a revocation.
bool pinCovers(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

QString tlsName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

Connection::Connection(const ConnectionSettings &settings, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_environment(environment)
    , m_troubles(settings)
    , m_socket(this)
    , m_timeout(
          environment.clock->makeTimer([this] { fail(m_troubles.ofTimeout(m_stage == Stage::Securing)); }))
{
    m_socket.setReadBufferSize(environment.limits.readBuffer);
    connect(&m_socket, &QSslSocket::hostFound, this, &Connection::hostFound);
    connect(&m_socket, &QSslSocket::connected, this, &Connection::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Connection::onEncrypted);
    connect(&m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &text) { onAlert(type, text); });
    connect(&m_socket, &QSslSocket::alertSent, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &text) {
                if (m_stage == Stage::Securing) // later ones say that what came was damaged
                    onAlert(type, text);
            });
    connect(&m_socket, &QSslSocket::sslErrors, this, &Connection::onSslErrors);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::onError);
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::onPeerClosed);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::onReadyRead);
}

Connection::~Connection()
{
    protocol::wipe(m_login);
    m_socket.disconnect(this);
}

void Connection::open()
{
    m_stage = Stage::Connecting;
    auto login = protocol::encodeAuthentication(m_settings.credentials, m_settings.dialect);
    if (const auto *error = std::get_if<protocol::CredentialError>(&login))
        return fail(m_troubles.ofCredentials(*error));
    m_login = std::move(std::get<QByteArray>(login));
    if (m_settings.tls.enabled) {
        const auto tls = TlsSetup::make(m_settings.tls);
        if (const auto *error = std::get_if<ConnectionError>(&tls))
            return fail(*error);
        m_tls = std::get<QSslConfiguration>(tls);
    }
    m_timeout->start(m_environment.limits.connect);
    m_socket.connectToHost(m_settings.host, m_settings.port);
}

void Connection::onConnected()
{
    if (m_stage != Stage::Connecting)
        return;
    if (!KeepAlive::within(m_environment.limits.deadPeer).setOn(m_socket.socketDescriptor()))
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT tcpConnected();
    if (m_stage != Stage::Connecting)
        return;
    if (!m_settings.tls.enabled) {
        m_queue = std::make_unique<SendQueue>(m_socket, m_environment.limits);
        return sendLogin();
    }
    m_stage = Stage::Securing;
    Q_EMIT securing();
    if (m_stage != Stage::Securing)
        return;
    m_socket.setSslConfiguration(m_tls);
    m_socket.setPeerVerifyName(m_settings.host);
    m_socket.startClientEncryption();
}

void Connection::onSslErrors(const QList<QSslError> &errors)
{
    const bool pinned = !m_settings.tls.pin.isEmpty();
    if (pinned && m_settings.tls.pinOnly) {
        if (!matchesPin(m_socket.peerCertificate(), m_settings.tls.pin)) {
            m_verdict = withChain(m_troubles.ofPin(m_socket.peerCertificate()));
            return;
        }
        const bool isStrong = keyWeakness(m_socket.peerCertificate()) == Weakness::None;
        if (isStrong && std::all_of(errors.cbegin(), errors.cend(), pinCovers)) {
            m_socket.ignoreSslErrors(errors);
            return;
        }
    }
    m_verdict = withChain(m_troubles.ofCertificate(errors, chainWeakness(m_socket.peerCertificateChain())));
}

void Connection::onEncrypted()
{
    if (m_stage != Stage::Securing)
        return;
    if (!m_settings.tls.pin.isEmpty() && !matchesPin(m_socket.peerCertificate(), m_settings.tls.pin))
        return fail(withChain(m_troubles.ofPin(m_socket.peerCertificate())));
    if (!m_settings.tls.pinOnly && !isForHost(m_socket.peerCertificate(), m_settings.host)) {
        const QSslError wrongHost(QSslError::HostNameMismatch, m_socket.peerCertificate());
        return fail(withChain(m_troubles.ofCertificate({wrongHost}, Weakness::None)));
    }
    const Weakness weakness = m_settings.tls.pinOnly ? keyWeakness(m_socket.peerCertificate())
                                                     : chainWeakness(m_socket.peerCertificateChain());
    if (weakness != Weakness::None)
        return fail(withChain(m_troubles.ofCertificate({}, weakness)));
    sendLogin();
}

/// The peer's refusal of a client certificate may come when the login is sent already (TLS 1.3).
void Connection::onAlert(QSsl::AlertType type, const QString &text)
{
    if (type != QSsl::AlertType::CloseNotify && type != QSsl::AlertType::UserCancelled)
        m_alert = m_troubles.ofAlert(type, text);
}

ConnectionError Connection::troubleOf(QAbstractSocket::SocketError error) const
{
    if (m_verdict)
        return *m_verdict;
    if (m_alert)
        return *m_alert;
    if (m_stage != Stage::Ready)
        return m_troubles.ofSocket(error, m_socket.errorString(), m_stage == Stage::Securing);
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        return m_troubles.ofDamage(m_socket.errorString());
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::NetworkError:
        return m_troubles.ofDeadPeer();
    default:
        return m_troubles.ofSocket(error, m_socket.errorString(), false);
    }
}

void Connection::sendLogin()
{
    m_timeout->stop();
    m_stage = Stage::Ready;
    m_socket.readDirectly();
    // By pointer: a byte array would be shared with the socket, and could not be wiped here.
    m_socket.write(m_login.constData(), m_login.size());
    if (m_queue)
        m_queue->loginWritten(m_login.size());
    protocol::wipe(m_login);
    Q_EMIT ready(m_settings.tls.enabled ? tlsName(m_socket.sessionProtocol()) : QString());
    if (m_stage == Stage::Ready && hasUnread())
        Q_EMIT readable();
}

void Connection::onReadyRead()
{
    if (m_stage != Stage::Ready)
        return;
    if (!m_settings.tls.enabled || m_socket.bytesAvailable() >= worthReading) {
        Q_EMIT readable();
        return;
    }
    if (std::exchange(m_isReadableSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isReadableSoon = false;
            if (m_stage == Stage::Ready && hasUnread())
                Q_EMIT readable();
        },
        Qt::QueuedConnection);
}

bool Connection::write(const QByteArray &frame)
{
    const qint64 waiting = bytesToWrite();
    if (waiting > 0 && waiting + frame.size() > m_environment.limits.writeQueue)
        return false;
    writeAlways(frame);
    return true;
}

void Connection::writeAlways(const QByteArray &frame)
{
    if (m_stage != Stage::Ready)
        return;
    if (m_queue)
        m_queue->write(frame);
    else
        m_socket.write(frame);
}

qint64 Connection::bytesToWrite() const
{
    return (m_queue ? m_queue->held() : 0) + m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void Connection::onError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError)
        return onPeerClosed();
    if (m_stage == Stage::Closing)
        return over();
    const ConnectionError trouble = troubleOf(error);
    if (m_stage == Stage::Ready)
        Q_EMIT lastBytes();
    if (m_stage == Stage::Closing)
        return over();
    fail(trouble);
}

// A TLS close_notify without a FIN comes here too, as an error: the socket stays connected then.
void Connection::onPeerClosed()
{
    if (m_stage == Stage::Closing)
        return sendRemainder();
    if (m_stage == Stage::Ready)
        Q_EMIT lastBytes();
    if (m_stage == Stage::Closing)
        return sendRemainder();
    const ConnectionError trouble = troubleOf(QAbstractSocket::RemoteHostClosedError);
    const bool isPlainLeft = m_queue && m_queue->isLeft();
    if (m_stage == Stage::Ready && (isPlainLeft || bytesToWrite() > 0)) {
        if (isPlainLeft)
            sendRemainder();
        else
            takeLeave(); // after a close_notify it may still read
        Q_EMIT failed(trouble);
        return;
    }
    fail(trouble);
}

void Connection::close()
{
    if (m_stage == Stage::Over || m_stage == Stage::Closing)
        return;
    if (m_stage != Stage::Ready) {
        abort();
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT closed(true); }, Qt::QueuedConnection); // nothing was written
        return;
    }
    takeLeave();
}

void Connection::takeLeave()
{
    m_stage = Stage::Closing;
    m_leave = std::make_unique<LeaveTaking>(m_socket, m_queue.get(), m_environment.limits, [this] {
        m_allLeft = m_leave->allLeft();
        if (m_socket.state() == QAbstractSocket::UnconnectedState)
            sendRemainder();
        else
            over();
    });
}

/// The peer ended its side, and Qt both: it may still read what was begun.
void Connection::sendRemainder()
{
    if (m_isSendingRemainder)
        return;
    m_allLeft = m_leave && m_leave->allLeft();
    if (!m_queue || !m_queue->isLeft())
        return over();
    m_stage = Stage::Closing;
    m_isSendingRemainder = true;
    if (m_leave)
        m_leave->stop();
    m_queue->send([this](bool allLeft) {
        m_allLeft = allLeft;
        over();
    });
}

void Connection::abort()
{
    m_stage = Stage::Over;
    m_timeout->stop();
    protocol::wipe(m_login);
    m_socket.abort();
    if (m_queue)
        m_queue->release();
}

ConnectionError Connection::withChain(ConnectionError error) const
{
    error.chain = peerChain();
    return error;
}

void Connection::fail(const ConnectionError &error)
{
    if (m_stage == Stage::Over)
        return;
    // Taken by value: the error may live in this object.
    const ConnectionError kept = error;
    abort();
    Q_EMIT failed(kept);
}

void Connection::over()
{
    if (m_stage == Stage::Over)
        return;
    abort();
    Q_EMIT closed(m_allLeft);
}

} // namespace client
