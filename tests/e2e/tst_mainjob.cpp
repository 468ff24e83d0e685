#include "busfixture.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/inspectorjson.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "workbenchfixture.h"

#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

/// The main job from end to end, as a person does it: the real window against the embedded distributor over
/// TLS, with mouse and keys.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void doesTheMainJobOverTls();

private:
    template <typename T>
    T *child(QWidget *parent, const char *name) const
    {
        T *found = parent->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s named %s", T::staticMetaObject.className(), name);
        return found;
    }
    template <typename T>
    T *child(const char *name) const
    {
        return child<T>(&m_fixture->window(), name);
    }
    /// The dialog of this class once it is shown.
    QWidget *dialog(const char *className) const;
    void click(QWidget *button) const;
    /// Keys for the window itself, once it is the active one again.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const;
    void type(QWidget *field, const QString &text) const;
    void connectWith(const client::ConnectionSettings &settings) const;
    QModelIndex jsonValue(const QString &name) const;

    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestMainJob::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->open();
}

void TestMainJob::cleanup()
{
    m_fixture.reset();
}

QWidget *TestMainJob::dialog(const char *className) const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->inherits(className))
            return widget;
    }
    return nullptr;
}

void TestMainJob::click(QWidget *button) const
{
    QTRY_VERIFY2(button->isEnabled() && button->isVisible(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestMainJob::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    gui::MainWindow &window = m_fixture->window();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, key, modifiers);
}

void TestMainJob::type(QWidget *field, const QString &text) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void TestMainJob::connectWith(const client::ConnectionSettings &settings) const
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog("gui::ConnectionDialog"));
    QWidget *asks = dialog("gui::ConnectionDialog");
    type(child<QLineEdit>(asks, "host"), settings.host);
    type(child<QLineEdit>(asks, "port"), QString::number(settings.port));
    click(child<QPushButton>(asks, settings.dialect == protocol::Dialect::V6 ? "dialect6" : "dialect4"));
    child<QGroupBox>(asks, "tls")->setChecked(settings.tls.enabled);
    if (!settings.tls.caFile.isEmpty()) {
        child<QWidget>(asks, "trustFile")->setFocus();
        QTest::keyClick(child<QWidget>(asks, "trustFile"), Qt::Key_Space);
        type(child<QLineEdit>(asks, "caFile"), settings.tls.caFile);
    }
    click(child<QPushButton>(asks, "connectButton"));
}

QModelIndex TestMainJob::jsonValue(const QString &name) const
{
    const QAbstractItemModel *json = child<gui::Inspector>("inspector")->jsonTab()->tree()->model();
    const QModelIndexList found =
        json ? json->match(json->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
             : QModelIndexList();
    return found.isEmpty() ? QModelIndex() : found.constFirst().siblingAtColumn(1);
}

void TestMainJob::doesTheMainJobOverTls()
{
    distributor::Options options;
    options.authorizeFeeds = {"AUTH"};
    options.dialect = protocol::Dialect::V6;
    BusFixture bus(BusFixture::secured(options));
    OtherClient other(bus.settings());
    other.client.requestNotifications("PRICES");
    gui::MainWindow &window = m_fixture->window();

    // Connect.
    connectWith(bus.settings());
    app::Session &session = m_fixture->bench().current().session();
    QTRY_VERIFY(session.connectionState().isUp());
    QVERIFY(session.connectionState().tlsProtocol.startsWith(QLatin1String("TLS")));

    // Subscribe.
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog("gui::SubscribeDialog"));
    QWidget *subscribe = dialog("gui::SubscribeDialog");
    type(child<QComboBox>(subscribe, "feed")->lineEdit(), QStringLiteral("PRICES"));
    type(child<QPlainTextEdit>(subscribe, "topics"), QStringLiteral("VOD.L"));
    click(child<QPushButton>(subscribe, "subscribe"));
    QTRY_VERIFY(other.wasNotifiedOf("PRICES", "VOD.L"));

    // See the packet in the table and its JSON in the inspector.
    other.publish("PRICES", "VOD.L", R"({"bid": 71.34, "venue": {"mic": "XLON"}})");
    auto *table = window.findChild<gui::PacketTable *>();
    QVERIFY(table);
    const auto dataRow = [table]() -> std::optional<quint64> {
        for (const quint64 row : table->screenRows()) {
            if (isMessage(table->pinned(row).kind()) && table->pinned(row).topic() == QByteArrayView("VOD.L"))
                return row;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(dataRow());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->rowRect(*dataRow()).center());
    QTRY_COMPARE(jsonValue(QStringLiteral("bid")).data().toString(), QStringLiteral("71.34"));
    QCOMPARE(jsonValue(QStringLiteral("mic")).data().toString(), QStringLiteral("\"XLON\""));
    QTRY_COMPARE(session.connectionState().phase, client::Phase::Confirmed);

    // Answer an authorization request.
    other.client.subscribe("AUTH", "FX");
    auto *requests = child<QTableView>("requests");
    QTRY_COMPARE(requests->model()->rowCount(), 1);
    press(Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(requests->isVisible());
    QTest::mouseClick(requests->viewport(), Qt::LeftButton, {},
                      requests->visualRect(requests->model()->index(0, 2)).center());
    QWidget *panel = requests->parentWidget();
    while (panel && !panel->inherits("gui::AuthorizationPanel"))
        panel = panel->parentWidget();
    QVERIFY(panel);
    type(child<QLineEdit>(panel, "entitlements"), QStringLiteral("1"));
    type(child<QLineEdit>(panel, "reason"), QStringLiteral("test desk"));
    click(child<QPushButton>(panel, "grant"));
    QTRY_VERIFY(dialog("gui::AnswerDialog"));
    click(child<QPushButton>(dialog("gui::AnswerDialog"), "answer"));
    QTRY_COMPARE(session.desk().at(0).state, authorization::RequestState::Sent);

    // Publish: what is entitled arrives at the other client, what is not does not.
    press(Qt::Key_6, Qt::AltModifier);
    QWidget *publish = nullptr;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->inherits("gui::PublishPanel"))
            publish = widget;
    }
    QVERIFY(publish);
    QTRY_VERIFY(publish->isVisible());
    type(child<QLineEdit>(publish, "feed"), QStringLiteral("AUTH"));
    type(child<QLineEdit>(publish, "topic"), QStringLiteral("FX"));
    type(child<QLineEdit>(publish, "entitlements"), QStringLiteral("2"));
    type(child<QPlainTextEdit>(publish, "text"), QStringLiteral("\"kept from them\""));
    click(child<QPushButton>(publish, "send"));
    type(child<QLineEdit>(publish, "entitlements"), QStringLiteral("1"));
    type(child<QPlainTextEdit>(publish, "text"), QStringLiteral("\"for them\""));
    click(child<QPushButton>(publish, "send"));
    QTRY_COMPARE(other.dataOn("AUTH", "FX"), QList<QByteArray>{"\"for them\""});
    QTRY_COMPARE(child<QTableView>(publish, "history")->model()->rowCount(), 2);

    // The audit has the answer and what became of it.
    QDir audit(m_fixture->file("audit"));
    const QStringList files = audit.entryList({QStringLiteral("*.jsonl")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(audit.filePath(files.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_COMPARE((file.seek(0), file.readAll().count('\n')), 2);
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
