#include "app/workbench.h"
#include "support/allocations.h"
#include "support/guitest.h"
#include "support/hostileframes.h"
#include "support/rawpeer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace hostile = support::hostile;

/// A tab that is closed with all its histories full: its session ends, and what it held is given back, while
/// the window and its other tab stay.
class TestClosedTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackWhatItHeld();

private:
    void fill(app::Session &session, const support::RawPeer &peer);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<gui::ThemeManager> m_theme;
    std::unique_ptr<app::Workbench> m_bench;
};

void TestClosedTab::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<gui::ThemeManager>(gui::ThemeManager::Choice::Light);
    m_theme->apply(*qApp);
    app::SessionOptions options;
    options.auditFolder = m_folder->filePath(QStringLiteral("audit"));
    options.memoryBudget = std::make_shared<store::MemoryBudget>(32 * 1024 * 1024);
    m_bench = std::make_unique<app::Workbench>(*m_theme, *m_settings, options);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
}

void TestClosedTab::cleanup()
{
    m_bench.reset();
    m_theme.reset();
}

void TestClosedTab::fill(app::Session &session, const support::RawPeer &peer)
{
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = peer.port();
    settings.subscribeHeartbeat = false;
    session.requestNotifications("F");
    m_bench->connectTo(settings);
    QTRY_VERIFY(session.connectionState().isUp());
}

void TestClosedTab::givesBackWhatItHeld()
{
    constexpr int many = 30'000; // three times the settled requests that are kept
    const QByteArray bytes = hostile::notifications(many, true) + hostile::requests(many);
    app::Session *first = &m_bench->current().session();
    support::RawPeer peer;
    fill(*first, peer);
    const qint64 before = allocations::held();
    peer.send(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(first->notifications().adds(), quint64(many), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(first->requests().openCount(), many, 60'000);
    const qint64 full = allocations::held();

    QSignalSpy gone(first, &QObject::destroyed);
    Q_EMIT m_bench->window().closeRequested(&m_bench->current().page());
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 60'000);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const qint64 after = allocations::held();
    qInfo("%lld bytes were held before, %lld with full histories, %lld after", before, full, after);
    if (allocations::areCounted())
        QVERIFY(after - before < (full - before) / 32); // caches of what was painted
}

QTEST_MAIN(TestClosedTab)
#include "tst_closedtab.moc"
