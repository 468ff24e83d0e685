// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "app/workbench.h"
#include "busfixture.h"
#include "gui/distributorpanel.h"
#include "gui/subscribedialog.h"
#include "support/guitest.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using models::DistributorHealth;

/// The distributor's health in the real window, from a real distributor's page.
class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void subscribesToAFeedThatNobodyToldOf();
    void asksNobodyWithoutAnAddressOrAConnection();
    void endsWithItsSession();

private:
    distributor::Options withMetrics() const
    {
        distributor::Options options;
        options.metrics = distributor::Endpoint{"127.0.0.1", 0};
        return options;
    }
    static profiles::Profile profile(const client::ConnectionSettings &settings, const QString &metrics)
    {
        profiles::Profile profile = profiles::Profile::fromSettings(settings);
        profile.name = "prices";
        profile.metricsAddress = metrics;
        return profile;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<gui::ThemeManager> m_theme;
    std::unique_ptr<app::Workbench> m_bench;
};

void TestHealth::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath("window.ini"), QSettings::IniFormat);
    m_theme = std::make_unique<gui::ThemeManager>(gui::ThemeManager::Choice::Light);
    m_theme->apply(*qApp);
    app::SessionOptions options;
    options.auditFolder = m_folder->filePath("audit");
    options.memoryBudget = std::make_shared<store::MemoryBudget>(64 * 1024 * 1024);
    m_bench = std::make_unique<app::Workbench>(*m_theme, *m_settings, options);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
}

void TestHealth::cleanup()
{
    m_bench.reset();
    m_theme.reset();
}

void TestHealth::subscribesToAFeedThatNobodyToldOf()
{
    const BusFixture bus(withMetrics());
    OtherClient other(bus.settings());
    QTRY_VERIFY(other.client.state().isUp());
    other.client.subscribe("HIDDEN", "TOPIC");
    other.publish("HIDDEN", "TOPIC", "x");
    QTRY_COMPARE(other.dataOn("HIDDEN", "TOPIC").size(), 1);
    m_bench->connectTo(profile(bus.settings(), QStringLiteral("127.0.0.1:%1").arg(bus.metricsPort())));
    QTRY_COMPARE(m_bench->current().session().health().state(), DistributorHealth::State::Good);
    app::OpenSession &open = m_bench->current();

    QTest::keyClick(&m_bench->window(), Qt::Key_8, Qt::AltModifier);
    auto *panel = open.page().findChild<gui::DistributorPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(panel->findChild<QLabel *>("state")->text().contains("read 0:0"));
    panel->findChild<QComboBox *>("kind")->setCurrentIndex(1);
    auto *feeds = panel->findChild<QTreeView *>("feeds");
    const QModelIndex feed =
        feeds->model()->match(feeds->model()->index(0, 0), Qt::DisplayRole, "HIDDEN").value(0);
    QVERIFY(feed.isValid());
    QTest::mouseClick(feeds->viewport(), Qt::LeftButton, {}, feeds->visualRect(feed).center());
    QTest::mouseDClick(feeds->viewport(), Qt::LeftButton, {}, feeds->visualRect(feed).center());
    auto *dialog = open.page().findChild<gui::SubscribeDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>("feed")->currentText(), "HIDDEN");
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>("topics"), "TOPIC");
    dialog->findChild<QPushButton *>("subscribe")->click();
    QTRY_VERIFY((other.publish("HIDDEN", "TOPIC", "y"), open.session().store().totals().received > 0));
}

void TestHealth::asksNobodyWithoutAnAddressOrAConnection()
{
    QTcpServer page;
    QVERIFY(page.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(page.serverPort());
    app::Session &unused = m_bench->current().session();
    unused.watchMetrics(address, {});
    QCOMPARE(unused.health().state(), DistributorHealth::State::Resting);
    unused.watchMetrics({}, {});
    QCOMPARE(unused.health().state(), DistributorHealth::State::NoAddress);

    const BusFixture bus;
    m_bench->connectTo(profile(bus.settings(), address));
    app::Session &session = m_bench->current().session();
    QTRY_COMPARE(session.health().state(), DistributorHealth::State::Asking);
    QTRY_VERIFY(page.hasPendingConnections());
    session.disconnectFrom();
    QTRY_COMPARE(session.health().state(), DistributorHealth::State::Resting);
    QTcpSocket *asked = page.nextPendingConnection();
    QTRY_COMPARE(asked->state(), QAbstractSocket::UnconnectedState); // and the question is withdrawn
    // Another connection in this tab, without a profile: the address is not its own.
    session.watchMetrics(address, {});
    m_bench->connectTo(bus.settings());
    QCOMPARE(m_bench->current().session().health().state(), DistributorHealth::State::NoAddress);
}

void TestHealth::endsWithItsSession()
{
    QTcpServer page; // accepts, and says nothing
    QVERIFY(page.listen(QHostAddress::LocalHost));
    const BusFixture bus;
    m_bench->connectTo(profile(bus.settings(), QStringLiteral("127.0.0.1:%1").arg(page.serverPort())));
    QTRY_VERIFY(page.hasPendingConnections());
    QTcpSocket *asked = page.nextPendingConnection();
    Q_EMIT m_bench->window().closeRequested(&m_bench->current().page());
    QTRY_COMPARE(asked->state(), QAbstractSocket::UnconnectedState);
}

QTEST_MAIN(TestHealth)
#include "tst_health.moc"
