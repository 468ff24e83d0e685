#include "client/metricspoller.h"

#include "client/tlssetup.h"
#include "protocol/displayname.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <utility>

namespace client {

namespace {

constexpr qint64 readAhead = qint64{64} * 1024; ///< bytes that Qt may hold unread

MetricsReading failed(MetricsReading::Kind kind, const QString &what, qint64 line = 0)
{
    return {kind, what, line, nullptr};
}

/// Nothing in it is the user's but the address.
QByteArray requestFor(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    return "GET " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: " + host +
           "\r\nUser-Agent: messagebus-monitor\r\nAccept: text/plain;version=0.0.4\r\nConnection: "
           "close\r\n\r\n";
}

} // namespace

MetricsPoller::MetricsPoller(const QUrl &url, const QString &caFile, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_caFile(caFile)
    , m_limits(limits)
    , m_answer(limits.bytes)
    , m_next(this)
    , m_patience(this)
{
    m_next.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MetricsPoller::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(failed(MetricsReading::Kind::NotReachable,
                   tr("there was no whole answer within %1 s")
                       .arg(std::chrono::duration_cast<std::chrono::seconds>(m_limits.patience).count())));
    });
}

MetricsPoller::~MetricsPoller() = default;

void MetricsPoller::start()
{
    ask();
}

void MetricsPoller::ask()
{
    m_answer = HttpAnswer(m_limits.bytes);
    m_socket = new QSslSocket(this); // plain for http
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readAhead);
    connect(m_socket, &QSslSocket::readyRead, this, &MetricsPoller::take);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &MetricsPoller::endOfPeer);
    m_patience.start(m_limits.patience);
    const bool isSecure = m_url.scheme() == QLatin1String("https");
    const auto port = static_cast<quint16>(m_url.port(isSecure ? 443 : 80));
    if (!isSecure) {
        connect(m_socket, &QAbstractSocket::connected, this, &MetricsPoller::write);
        m_socket->connectToHost(m_url.host(), port);
        return;
    }
    TlsSettings tls;
    tls.enabled = true;
    tls.caFile = m_caFile;
    const auto made = TlsSetup::make(tls);
    if (const auto *error = std::get_if<ConnectionError>(&made)) {
        end(failed(MetricsReading::Kind::NotReachable, error->what));
        return;
    }
    m_socket->setSslConfiguration(std::get<QSslConfiguration>(made));
    connect(m_socket, &QSslSocket::encrypted, this, &MetricsPoller::write);
    m_socket->connectToHostEncrypted(m_url.host(), port); // a failed check ends it before anything is sent
}

void MetricsPoller::write()
{
    m_socket->write(requestFor(m_url));
}

void MetricsPoller::take()
{
    // No more than the socket holds: it is filled again only by the event loop.
    while (m_answer.state() == HttpAnswer::State::Going && m_socket->bytesAvailable() > 0)
        m_answer.add(m_socket->read(readAhead));
    if (m_answer.state() != HttpAnswer::State::Going)
        judge();
}

void MetricsPoller::endOfPeer()
{
    const bool isClose = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    while (m_answer.state() == HttpAnswer::State::Going && m_socket->bytesAvailable() > 0)
        m_answer.add(m_socket->read(readAhead));
    if (isClose)
        m_answer.end();
    if (m_answer.state() != HttpAnswer::State::Going)
        judge();
    else
        end(failed(MetricsReading::Kind::NotReachable,
                   protocol::displayName(m_socket->errorString().toUtf8(), 300)));
}

void MetricsPoller::judge()
{
    using Kind = MetricsReading::Kind;
    const int status = m_answer.status();
    if (m_answer.state() == HttpAnswer::State::TooLarge) {
        end(failed(Kind::TooLarge, tr("the page is larger than %1 KiB").arg(m_limits.bytes / 1024)));
    } else if (m_answer.state() == HttpAnswer::State::Bad) {
        end(failed(Kind::NotReachable, status == 0 ? tr("what answers there speaks no HTTP")
                                                   : tr("the answer is cut short or no valid HTTP")));
    } else if (status >= 300 && status < 400) {
        end(failed(Kind::Refused,
                   tr("it answers with a redirection (%1), which is not followed").arg(status)));
    } else if (status != 200) { // what else the answer says is the peer's: not shown
        end(failed(Kind::Refused, tr("it answers with HTTP status %1").arg(status)));
    } else {
        auto page = MetricsPage::read(m_answer.takeBody());
        if (const auto *error = std::get_if<MetricsPageError>(&page))
            end(failed(Kind::NotReadable, error->what, error->line));
        else
            end({Kind::Read,
                 {},
                 0,
                 std::make_shared<const DistributorMetrics>(std::get<DistributorMetrics>(std::move(page)))});
    }
}

void MetricsPoller::end(const MetricsReading &reading)
{
    m_patience.stop();
    if (QSslSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_answer = HttpAnswer(m_limits.bytes);
    m_next.start(m_limits.interval);
    Q_EMIT read(reading);
}

} // namespace client
