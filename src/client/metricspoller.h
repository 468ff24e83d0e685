#pragma once

#include "client/httpanswer.h"
#include "client/metricsreading.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

QT_BEGIN_NAMESPACE
class QSslSocket;
QT_END_NAMESPACE

namespace client {

/// Asks for a distributor's metrics page again and again, and reads it. The page may come from anybody: no
/// more than Limits::bytes of it is held, nothing is followed, and nothing of the user's is sent along: no
/// cookies, no login, no client certificate.
///
/// Lives on a thread of its own choosing, best not the GUI's: a page of 4 MiB takes some tens of milliseconds
/// to read. start() and the signals are on that thread. Pages come one after the other, never two at once.
class MetricsPoller : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds interval{5'000};  ///< from the end of one to the begin of the next
        std::chrono::milliseconds patience{10'000}; ///< for one page as a whole
        qint64 bytes = qint64{4} * 1024 * 1024;
    };

    /// `url` from metricsUrl(). `caFile`: for https, the CAs that are trusted; empty: the system's.
    MetricsPoller(const QUrl &url, const QString &caFile, const Limits &limits, QObject *parent = nullptr);
    ~MetricsPoller() override;

    /// Asks at once. Call once.
    void start();

Q_SIGNALS:
    void read(const client::MetricsReading &reading);

private:
    void ask();
    void write();
    void take();
    void endOfPeer();
    void judge();
    void end(const MetricsReading &reading);

    const QUrl m_url;
    const QString m_caFile;
    const Limits m_limits;
    QSslSocket *m_socket = nullptr;
    HttpAnswer m_answer;
    QTimer m_next;
    QTimer m_patience;
};

} // namespace client
