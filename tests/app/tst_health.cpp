// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "busfixture.h"
#include "gui/connection/distributorpanel.h"
#include "gui/subscriptions/subscribedialog.h"
#include "workbenchfixture.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
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

    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestHealth::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->open();
}

void TestHealth::cleanup()
{
    m_fixture.reset();
}

void TestHealth::subscribesToAFeedThatNobodyToldOf()
{
    const BusFixture bus(withMetrics());
    OtherClient other(bus.settings());
    QTRY_VERIFY(other.client.state().isUp());
    other.client.subscribe("HIDDEN", "TOPIC");
    other.publish("HIDDEN", "TOPIC", "x");
    QTRY_COMPARE(other.dataOn("HIDDEN", "TOPIC").size(), 1);
    m_fixture->bench().connectTo(
        profile(bus.settings(), QStringLiteral("127.0.0.1:%1").arg(bus.metricsPort())));
    QTRY_COMPARE(m_fixture->bench().current().session().health().state(), DistributorHealth::State::Good);
    app::OpenSession &open = m_fixture->bench().current();

    QTest::keyClick(&m_fixture->window(), Qt::Key_8, Qt::AltModifier);
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
    app::Session &unused = m_fixture->bench().current().session();
    unused.watchMetrics(address, {});
    QCOMPARE(unused.health().state(), DistributorHealth::State::Resting);
    unused.watchMetrics({}, {});
    QCOMPARE(unused.health().state(), DistributorHealth::State::NoAddress);

    const BusFixture bus;
    m_fixture->bench().connectTo(profile(bus.settings(), address));
    app::Session &session = m_fixture->bench().current().session();
    QTRY_COMPARE(session.health().state(), DistributorHealth::State::Asking);
    QTRY_VERIFY(page.hasPendingConnections());
    session.disconnectFrom();
    QTRY_COMPARE(session.health().state(), DistributorHealth::State::Resting);
    QTcpSocket *asked = page.nextPendingConnection();
    QTRY_COMPARE(asked->state(), QAbstractSocket::UnconnectedState); // and the question is withdrawn
    // Another connection in this tab, without a profile: the address is not its own.
    session.watchMetrics(address, {});
    m_fixture->bench().connectTo(bus.settings());
    QCOMPARE(m_fixture->bench().current().session().health().state(), DistributorHealth::State::NoAddress);
}

void TestHealth::endsWithItsSession()
{
    QTcpServer page; // accepts, and says nothing
    QVERIFY(page.listen(QHostAddress::LocalHost));
    const BusFixture bus;
    m_fixture->bench().connectTo(
        profile(bus.settings(), QStringLiteral("127.0.0.1:%1").arg(page.serverPort())));
    QTRY_VERIFY(page.hasPendingConnections());
    QTcpSocket *asked = page.nextPendingConnection();
    Q_EMIT m_fixture->window().closeRequested(&m_fixture->bench().current().page());
    QTRY_COMPARE(asked->state(), QAbstractSocket::UnconnectedState);
}

QTEST_MAIN(TestHealth)
#include "tst_health.moc"
