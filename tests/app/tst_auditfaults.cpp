#include "authorization/auditverify.h"
#include "authorization/posixappendfile.h"
#include "busfixture.h"
#include "gui/authorization/answerdialog.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/widgets/deliberatebutton.h"
#include "gui/window/sessionpage.h"
#include "support/guitest.h"
#include "workbenchfixture.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/resource.h>

using authorization::RequestState;

namespace {

using Step = std::function<bool(const QString &path)>;

/// Files may be no longer than this one and a hundred bytes: the kernel writes what fits and refuses the
/// rest, as a full disk does.
bool fillDisk(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return false;
    limit.rlim_cur = static_cast<rlim_t>(QFileInfo(path).size()) + 100;
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

bool freeDisk(const QString &)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return false;
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

} // namespace
Q_DECLARE_METATYPE(Step)

/// The audit file fails under the real window: nothing is granted unrecorded, and its operator is told.
class TestAuditFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void grantsNothingUnrecorded_data();
    void grantsNothingUnrecorded();
    void goesOnRecordingThoughTheClockWasSetBack();

private:
    app::Session &session() { return m_fixture->bench().current().session(); }
    gui::InboxPage &inbox()
    {
        return m_fixture->bench().current().page().findChild<gui::AuthorizationPanel *>()->inbox();
    }
    const authorization::Request &request(std::size_t row) { return session().desk().at(row); }
    QString path() { return session().answers().auditFile(); }
    QByteArray content()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString note() { return inbox().findChild<QLabel *>(QStringLiteral("note"))->text(); }
    QStringList log()
    {
        QStringList lines;
        for (int row = 0; row < session().events().rowCount(); ++row)
            lines.append(session().events().index(row, models::EventLog::TextColumn).data().toString());
        return lines;
    }
    /// The other client asks, and the operator grants by the mouse.
    void grantNext(const char *topic);
    void clickGrant();

    std::unique_ptr<WorkbenchFixture> m_fixture;
    std::unique_ptr<BusFixture> m_bus;
    std::unique_ptr<OtherClient> m_other;
    authorization::TimePoint m_now;
    std::unique_ptr<authorization::PosixAppendFile> m_thief; ///< another program
};

void TestAuditFaults::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    QApplication::setDoubleClickInterval(20); // what a dialog waits before it can be answered
    m_now = authorization::TimePoint::now();
    m_fixture->options.clock = [this] {
        return m_now;
    };
    distributor::Options options;
    options.authorizeFeeds = {"AUTH"};
    m_bus = std::make_unique<BusFixture>(options);
    m_fixture->open();
    m_fixture->window().resize(1440, 900);
    m_fixture->bench().connectTo(m_bus->settings());
    session().requestNotifications("AUTH");
    auto *dock =
        m_fixture->bench().current().page().findChild<QDockWidget *>(QStringLiteral("authorization"));
    dock->show();
    dock->raise();
    QTRY_VERIFY(session().connectionState().isUp());
    m_other = std::make_unique<OtherClient>(m_bus->settings());
    grantNext("FIRST"); // while all is well
    QTRY_COMPARE(request(0).state, RequestState::Confirmed);
    QTRY_COMPARE(content().count('\n'), 2); // that it was sent is written too
}

void TestAuditFaults::cleanup()
{
    QVERIFY(freeDisk({}));
    m_thief.reset();
    m_other.reset();
    m_fixture.reset();
    m_bus.reset();
}

void TestAuditFaults::grantNext(const char *topic)
{
    const std::size_t before = session().desk().size();
    m_other->client.subscribe("AUTH", topic);
    QTRY_COMPARE(session().desk().size(), before + 1);
    inbox().choose(request(before).id);
    inbox().findChild<QLineEdit *>(QStringLiteral("entitlements"))->setText(QStringLiteral("1, 2"));
    clickGrant();
}

void TestAuditFaults::clickGrant()
{
    auto *grant = inbox().findChild<QPushButton *>(QStringLiteral("grant"));
    QTRY_VERIFY(grant->isEnabled());
    QTest::mouseClick(grant, Qt::LeftButton);
    auto *dialog = inbox().findChild<gui::AnswerDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *answer = dialog->findChild<gui::DeliberateButton *>();
    QTRY_VERIFY(answer->isEnabled());
    QTest::mouseClick(answer, Qt::LeftButton);
    QTRY_VERIFY(!inbox().findChild<gui::AnswerDialog *>());
}

void TestAuditFaults::grantsNothingUnrecorded_data()
{
    QTest::addColumn<Step>("harm");
    QTest::addColumn<Step>("mend");
    QTest::addColumn<QString>("why");
    QTest::newRow("the disk is full") << Step(fillDisk) << Step(freeDisk) << QStringLiteral("no room");
    QTest::newRow("made read-only") << Step([](const QString &path) {
        return QFile::setPermissions(path, QFile::ReadOwner);
    }) << Step([](const QString &path) {
        return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }) << QStringLiteral("read-only");
    const Step nothing = [](const QString &) {
        return true;
    };
    QTest::newRow("moved away") << Step([](const QString &path) {
        return QFile::rename(path, path + QStringLiteral(".moved"));
    }) << nothing << QStringLiteral("replaced");
    QTest::newRow("replaced by a copy") << Step([](const QString &path) {
        const QString copy = path + QStringLiteral(".copy");
        return QFile::copy(path, copy) && QFile::remove(path) && QFile::rename(copy, path);
    }) << nothing << QStringLiteral("replaced");
    QTest::newRow("its folder is gone") << Step([](const QString &path) {
        const QString folder = QFileInfo(path).path();
        QFile inTheWay(folder);
        return QDir().rename(folder, folder + QStringLiteral(".gone")) && inTheWay.open(QIODevice::WriteOnly);
    }) << Step([](const QString &path) {
        const QString folder = QFileInfo(path).path();
        return QFile::remove(folder) && QDir().rename(folder + QStringLiteral(".gone"), folder);
    }) << QStringLiteral("replaced");
}

void TestAuditFaults::grantsNothingUnrecorded()
{
    QFETCH(Step, harm);
    QFETCH(Step, mend);
    QFETCH(QString, why);
    QCOMPARE(session().notifications().adds(), quint64(1));
    QVERIFY(harm(path()));
    const qsizetype lines = log().size();
    grantNext("SECOND");
    QTRY_COMPARE(request(1).state, RequestState::NotSent);
    QVERIFY2(note().contains(QStringLiteral("was not sent")), qPrintable(note()));
    QVERIFY2(request(1).whyNotSent.contains(why), qPrintable(request(1).whyNotSent));
    QCOMPARE(session().requests().openCount(), 1); // it waits for a person again
    QTRY_VERIFY(log().size() > lines);
    QVERIFY2(log().join(QLatin1Char('\n')).contains(QStringLiteral("the audit file could not be written")),
             qPrintable(log().join(QLatin1Char('\n'))));
    // What a client that is granted later is told of, and this one not: nothing went out for it.
    m_other->client.subscribe("FREE", "MARK");
    OtherClient mark(m_bus->settings());
    mark.client.requestNotifications("FREE");
    QTRY_VERIFY(mark.wasNotifiedOf("FREE", "MARK"));
    QCOMPARE(session().notifications().adds(), quint64(1));

    QVERIFY(mend(path()));
    clickGrant(); // the same request
    QTRY_COMPARE(request(1).state, RequestState::Confirmed);
    QCOMPARE(session().notifications().adds(), quint64(2));
    QVERIFY(content().contains("SECOND"));
}

void TestAuditFaults::goesOnRecordingThoughTheClockWasSetBack()
{
    const qsizetype before = content().size();
    m_now.monotonic += std::chrono::seconds(1);
    m_now.utc -= std::chrono::hours(24 * 40); // another month
    grantNext("SECOND");
    QTRY_COMPARE(request(1).state, RequestState::Confirmed);
    QVERIFY(content().size() > before); // in the same file
    QTRY_VERIFY(content().contains("SECOND"));
    m_now.utc += std::chrono::hours(24 * 40);
    m_now.monotonic += std::chrono::seconds(1);
    grantNext("THIRD");
    QTRY_COMPARE(request(2).state, RequestState::Confirmed);
    QTRY_COMPARE(content().count('\n'), 6);
    const authorization::AuditReport report = authorization::verifyAudit(path());
    QVERIFY2(!report.fault, qPrintable(report.fault ? report.fault->why : QString()));
    QCOMPARE(report.setBack, qint64(1));
}

QTEST_MAIN(TestAuditFaults)
#include "tst_auditfaults.moc"
