#include "authorization/auditverify.h"
#include "busfixture.h"
#include "gui/authorization/answerdialog.h"
#include "gui/authorization/grantdialog.h"
#include "gui/widgets/deliberatebutton.h"
#include "models/audittable.h"
#include "models/granttable.h"
#include "workbenchfixture.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using authorization::RequestState;

/// A day at the desk: a hundred clients ask over TLS, and an operator answers with the keyboard alone.
class TestOperatorsDesk : public QObject
{
    Q_OBJECT

private:
    enum User { OneByOne, Together, Revoked, Refused, Waiting, Users };
    static constexpr int ofEach = 20;
    using Payloads = QList<QByteArray>;

    static QByteArray userName(int user) { return "desk-" + QByteArray::number(user); }
    app::Session &session() const { return m_fixture->bench().current().session(); }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_fixture->window().findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    // The operator's hands: keys go to whatever has the focus.

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const char *text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, QLatin1String(text));
    }
    template <typename HasArrived>
    static bool tabUntil(HasArrived hasArrived)
    {
        for (int i = 0; i < 300; ++i) {
            if (hasArrived(QApplication::focusWidget()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    static void tabTo(const char *name)
    {
        QVERIFY2(tabUntil([name](const QWidget *focus) {
                     return focus && focus->objectName() == QLatin1String(name);
                 }),
                 name);
    }
    template <typename Dialog>
    static Dialog *dialog()
    {
        return qobject_cast<Dialog *>(QApplication::activeModalWidget());
    }
    /// Until the dialog has the keys.
    template <typename Dialog>
    static void waitForDialog()
    {
        QTRY_VERIFY(dialog<Dialog>() && dialog<Dialog>()->isAncestorOf(QApplication::focusWidget()));
    }
    /// Until the window has them again.
    void waitForWindow() const
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_fixture->window().activateWindow(); // as a window manager does
        QTRY_VERIFY(m_fixture->window().isAncestorOf(QApplication::focusWidget()));
    }
    /// Waits until the dialog's answer is armed, and gives it.
    template <typename Dialog>
    void confirm() const
    {
        waitForDialog<Dialog>();
        const auto *answer = dialog<Dialog>()->template findChild<gui::DeliberateButton *>();
        QTRY_VERIFY(answer->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        waitForWindow();
    }

    // What the desk and the clients have.

    qsizetype inState(RequestState state) const
    {
        qsizetype count = 0;
        for (std::size_t i = 0; i < session().desk().size(); ++i)
            count += session().desk().at(i).state == state ? 1 : 0;
        return count;
    }
    const protocol::Entitlements *entitlementsOf(const protocol::ClientId &client) const
    {
        const authorization::LiveGrant *grant = session().desk().grants().find(client, {"AUTH", "T"});
        return grant && grant->given && !grant->changing ? &grant->given->entitlements : nullptr;
    }
    bool has(const protocol::ClientId &client, const protocol::Entitlements &entitlements) const
    {
        const protocol::Entitlements *now = entitlementsOf(client);
        return now && *now == entitlements;
    }
    /// A packet of each kind on the feed that is authorized; then one on an open feed, which everybody gets
    /// behind them: who has that gets no more of the others.
    void publishRound(const QByteArray &round)
    {
        m_publisher->publish("AUTH", "T", round + " for 1", {1});
        m_publisher->publish("AUTH", "T", round + " for 2", {2});
        m_publisher->publish("AUTH", "T", round + " for 3", {3});
        m_publisher->publish("AUTH", "T", round + " for all", {});
        m_publisher->publish("OPEN", "END", round);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(m_clients.begin(), m_clients.end(),
                        [&](const auto &client) { return client->dataOn("OPEN", "END").contains(round); }),
            30'000);
    }
    /// How many of a user's clients got just this on the topic since the last look.
    int got(User user, const Payloads &payloads) const
    {
        const auto first = m_clients.begin() + user * ofEach;
        return static_cast<int>(std::count_if(first, first + ofEach, [&](const auto &client) {
            return client->dataOn("AUTH", "T") == payloads;
        }));
    }
    void lookAway()
    {
        for (const auto &client : m_clients)
            client->received.clear();
    }

    void connectEverybody();
    void answersOneByOne();
    void answersTogether(User user, const char *entitlements);
    /// By keys, in the live grants. Tells the client of the grant that is chosen then.
    protocol::ClientId chooseGrantOf(User user) const;

    std::unique_ptr<WorkbenchFixture> m_fixture;
    std::unique_ptr<BusFixture> m_bus;
    std::unique_ptr<OtherClient> m_publisher;
    std::vector<std::unique_ptr<OtherClient>> m_clients;

private Q_SLOTS:
    void playsADayAtTheDesk();
    void cleanup()
    {
        m_clients.clear();
        m_publisher.reset();
        m_fixture.reset();
        m_bus.reset();
    }
};

void TestOperatorsDesk::connectEverybody()
{
    distributor::Options options;
    options.authorizeFeeds = {"AUTH"};
    options.login = protocol::LoginMethod::Basic;
    QList<QByteArray> names{"op", "feed"};
    for (int user = 0; user < Users; ++user)
        names.append(userName(user));
    for (const QByteArray &name : std::as_const(names))
        options.users.add(name, protocol::Secret(QByteArray("right")), distributor::Roles());
    m_bus = std::make_unique<BusFixture>(BusFixture::secured(options));
    const auto settingsOf = [this](const QByteArray &user) {
        client::ConnectionSettings settings = m_bus->settings();
        settings.credentials.method = protocol::LoginMethod::Basic;
        settings.credentials.user = user;
        settings.credentials.secret = protocol::Secret(QByteArray("right"));
        return settings;
    };
    m_fixture->bench().connectTo(settingsOf("op"));
    QTRY_VERIFY(session().connectionState().isUp());
    session().requestNotifications("AUTH");
    // User by user: only requests of one user can be answered together.
    for (int user = 0; user < Users; ++user) {
        for (int i = 0; i < ofEach; ++i) {
            m_clients.push_back(std::make_unique<OtherClient>(settingsOf(userName(user))));
            m_clients.back()->client.subscribe("OPEN", "END");
            m_clients.back()->client.subscribe("AUTH", "T");
        }
        QTRY_COMPARE_WITH_TIMEOUT(session().desk().size(), std::size_t((user + 1) * ofEach), 30'000);
    }
    m_publisher = std::make_unique<OtherClient>(settingsOf("feed"));
}

void TestOperatorsDesk::answersOneByOne()
{
    for (int i = 0; i < ofEach; ++i) {
        // What Enter and Space do on the list, and Enter in the dialog, is never an answer.
        if (i == 0) {
            press(Qt::Key_Return);
            press(Qt::Key_Space);
        }
        tabTo("entitlements");
        type("1");
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        waitForDialog<gui::AnswerDialog>();
        if (i == 0) {
            press(Qt::Key_Return); // which is Cancel
            waitForWindow();
            QCOMPARE(inState(RequestState::Pending), qsizetype(Users * ofEach));
            press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        }
        confirm<gui::AnswerDialog>();
        press(Qt::Key_Down, Qt::AltModifier);
    }
}

void TestOperatorsDesk::answersTogether(User user, const char *entitlements)
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_5, Qt::AltModifier);
    for (int i = 1; i < ofEach; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    if (entitlements) {
        tabTo("entitlements");
        type(entitlements);
    }
    press(entitlements ? Qt::Key_G : Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    confirm<gui::AnswerDialog>();
    press(Qt::Key_Down, Qt::AltModifier);
    for (std::size_t i = 0; i < session().desk().size(); ++i) {
        const authorization::Request &request = session().desk().at(i);
        QCOMPARE(request.state == RequestState::Pending, request.asked.user > userName(user));
    }
}

protocol::ClientId TestOperatorsDesk::chooseGrantOf(User user) const
{
    const auto *grants = child<QTableView>("grants");
    tabTo("grants");
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < grants->model()->rowCount(); ++row) {
        const authorization::GrantId id{
            grants->currentIndex().data(models::GrantTable::GrantIdRole).toULongLong()};
        const authorization::LiveGrant *grant = session().desk().grants().find(id);
        if (grant && grant->who.user == userName(user))
            return grant->who.client;
        press(Qt::Key_Down);
    }
    return {};
}

void TestOperatorsDesk::playsADayAtTheDesk()
{
    QApplication::setDoubleClickInterval(20); // how long a dialog takes to be armed
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->open();
    connectEverybody();

    QTest::keyClick(&m_fixture->window(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(child<QTableView>("requests")->hasFocus());
    answersOneByOne();
    answersTogether(Together, "1 2");
    answersTogether(Revoked, "1 2");
    answersTogether(Refused, nullptr);
    QTRY_COMPARE(inState(RequestState::Confirmed), qsizetype(3 * ofEach));
    QTRY_COMPARE(inState(RequestState::Denied), qsizetype(ofEach));
    QCOMPARE(inState(RequestState::Pending), qsizetype(ofEach));

    publishRound("a");
    QCOMPARE(got(OneByOne, {"a for 1"}), ofEach);
    QCOMPARE(got(Together, {"a for 1", "a for 2"}), ofEach);
    QCOMPARE(got(Revoked, {"a for 1", "a for 2"}), ofEach);
    QCOMPARE(got(Refused, {}), ofEach);
    QCOMPARE(got(Waiting, {}), ofEach);

    // In the live grants, to which the tabs lead: one is narrowed to 1, one is revoked.
    const QTabBar *tabs = child<QTabWidget>("pages")->tabBar();
    QVERIFY(tabUntil([tabs](const QWidget *focus) { return focus == tabs; }));
    press(Qt::Key_Right);
    QTRY_COMPARE(child<QTableView>("grants")->model()->rowCount(), 3 * ofEach);
    const protocol::ClientId narrowed = chooseGrantOf(Together);
    tabTo("change");
    press(Qt::Key_Space);
    waitForDialog<gui::GrantDialog>();
    tabTo("entitlements");
    press(Qt::Key_A, Qt::ControlModifier);
    type("1");
    confirm<gui::GrantDialog>();
    QTRY_VERIFY(has(narrowed, {1}));
    const protocol::ClientId revoked = chooseGrantOf(Revoked);
    tabTo("revoke");
    press(Qt::Key_Space);
    confirm<gui::GrantDialog>();
    QTRY_VERIFY(has(revoked, {authorization::revokingEntitlement}));

    lookAway();
    publishRound("b");
    QCOMPARE(got(OneByOne, {"b for 1"}), ofEach);
    QCOMPARE(got(Together, {"b for 1", "b for 2"}), ofEach - 1);
    QCOMPARE(got(Together, {"b for 1"}), 1);
    QCOMPARE(got(Revoked, {"b for 1", "b for 2"}), ofEach - 1);
    QCOMPARE(got(Revoked, {}), 1);
    QCOMPARE(got(Refused, {}), ofEach);
    QCOMPARE(got(Waiting, {}), ofEach);

    // The history, to which keys lead too, tells at once what became of an answer.
    QTest::keyClick(&m_fixture->window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("search"));
    const QAbstractItemModel *history = child<QTableView>("answers")->model();
    QTRY_COMPARE(history->rowCount(), 4 * ofEach + 2);
    const authorization::RequestId waiting = session().desk().at(Waiting * ofEach).id;
    QCOMPARE(session().answers().answer(waiting, authorization::Deny{}, {}, {}), std::nullopt);
    QTRY_COMPARE(history->rowCount(), 4 * ofEach + 3);
    QTRY_COMPARE(history->index(0, models::AuditTable::OutcomeColumn).data().toString(),
                 QStringLiteral("sent"));

    // The audit has all of it, each answer with what became of it, and nobody changed it.
    const QDir audit(m_fixture->file("audit"));
    const QStringList files = audit.entryList({QStringLiteral("*.jsonl")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    m_fixture->close(); // writes the last outcomes
    const auto report = authorization::verifyAudit(audit.filePath(files.constFirst()));
    QVERIFY2(!report.fault, report.fault ? qPrintable(report.fault->why) : "");
    QCOMPARE(report.entries, qint64(2 * (4 * ofEach + 3)));
}

QTEST_MAIN(TestOperatorsDesk)
#include "tst_operatorsdesk.moc"
