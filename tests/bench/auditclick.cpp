#include "app/session.h"
#include "auditfigures.h"
#include "client/client.h"
#include "distributor/distributor.h"
#include "results.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int answers = 1'000;
constexpr std::chrono::seconds patience{60};

/// A distributor that asks for each topic of one feed, on a thread of its own.
class Bus
{
public:
    Bus()
    {
        distributor::Options options;
        options.dialect = protocol::Dialect::V4;
        options.authorizeFeeds = {"BENCH"};
        m_distributor = new distributor::Distributor(options);
        m_distributor->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_distributor, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_distributor,
            [this] {
                if (!m_distributor->listen())
                    m_port = m_distributor->port();
            },
            Qt::BlockingQueuedConnection);
    }
    ~Bus()
    {
        m_thread.quit();
        m_thread.wait();
    }
    client::ConnectionSettings settings() const
    {
        client::ConnectionSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = m_port;
        settings.dialect = protocol::Dialect::V4;
        settings.dialectIsSure = true;
        return settings;
    }

private:
    QThread m_thread;
    distributor::Distributor *m_distributor = nullptr;
    quint16 m_port = 0;
};

bool runUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(patience);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return done();
}

/// Milliseconds from the click to what the session is told of the write; below 0 where it was not sent.
double answerOne(app::Session &session, authorization::RequestId id)
{
    QElapsedTimer since;
    since.start();
    if (session.answers().answer(id, authorization::GrantEntitlements{{1, 2}}, {}, QStringLiteral("bench")))
        return -1;
    const authorization::Request *row = nullptr;
    const bool isSent = runUntil([&] {
        row = session.desk().find(id);
        return row && row->answer && row->answer->sent;
    });
    return isSent ? static_cast<double>(since.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

void measureClickToSent(Results &results)
{
    const QString name = QStringLiteral("audit_click_to_sent_p99_ms");
    const QString unit = QStringLiteral("ms");
    Bus bus;
    const QTemporaryDir folder(
        QDir::current().filePath(QStringLiteral("bench-audit-XXXXXX"))); // on this disk
    app::SessionOptions options;
    options.operatorName = QStringLiteral("bench");
    options.auditFolder = folder.path();
    app::Session session(options);
    session.connectTo(bus.settings());
    bool ok = runUntil([&] { return session.connectionState().isUp(); });
    client::Client subscriber;
    subscriber.connectToDistributor(bus.settings());
    for (int i = 0; i < answers; ++i)
        subscriber.subscribe("BENCH", "TOPIC-" + QByteArray::number(i));
    ok = ok && runUntil([&] { return session.desk().size() == std::size_t{answers}; });
    std::vector<double> times;
    for (std::size_t i = 0; ok && i < std::size_t{answers}; ++i) {
        times.push_back(answerOne(session, session.desk().at(i).id));
        ok = times.back() >= 0;
    }
    if (!ok) {
        std::fprintf(stderr, "click to sent was not measured: %zu of %d requests came\n",
                     session.desk().size(), answers);
        return results.add(name, 0, unit);
    }
    std::sort(times.begin(), times.end());
    results.add(QStringLiteral("audit_click_to_sent_p50_ms"), times[times.size() / 2], unit);
    results.add(name, times[times.size() * 99 / 100], unit, Results::Goal::AtMost, 20);
}
