#include "scenes.h"

#include "company.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/grantspage.h"
#include "gui/authorization/historypage.h"
#include "gui/authorization/inboxpage.h"
#include "gui/authorization/rulespage.h"
#include "gui/authorization/sightdialog.h"
#include "gui/connection/connectiondialog.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/inspectorplot.h"
#include "gui/packets/packettable.h"
#include "gui/publish/publishpanel.h"
#include "gui/subscriptions/subscribedialog.h"
#include "gui/window/commandpalette.h"
#include "gui/window/keymapoverlay.h"
#include "stage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <optional>
#include <tuple>

namespace {

constexpr QSize usual(1440, 900);

/// Holds the view at a row near the top, and shows its message.
void chooseRow(Stage &stage)
{
    auto &table = stage.only<gui::PacketTable>();
    stage.click(*table.viewport(), QPoint(300, table.rowRect(table.screenRows().at(4)).center().y()));
    stage.wait(std::chrono::seconds(1));
}

QPixmap first(Stage &stage)
{
    stage.open(usual);
    return stage.picture(stage.window());
}

QPixmap look(Stage &stage)
{
    stage.openDemo(usual);
    chooseRow(stage);
    return stage.picture(stage.window());
}

QPixmap lookSmall(Stage &stage)
{
    stage.openDemo({1024, 700});
    chooseRow(stage);
    return stage.picture(stage.window());
}

QPixmap filter(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    stage.type(*QApplication::focusWidget(), QStringLiteral("topic == \"VOD.L\" and size > 100"));
    stage.press(Qt::Key_Return);
    stage.wait(std::chrono::seconds(1));
    chooseRow(stage);
    return stage.picture(stage.window());
}

/// Two numbers of one topic over time, with the cursor on a value.
QPixmap plot(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    stage.type(*QApplication::focusWidget(), QStringLiteral("topic == \"VOD.L\" and json.bid > 0"));
    stage.press(Qt::Key_Return);
    stage.wait(std::chrono::seconds(1));
    chooseRow(stage);
    auto &inspector = stage.only<gui::Inspector>();
    stage.press(Qt::Key_7, Qt::ControlModifier);
    QComboBox &fields = *inspector.plotTab()->fields();
    for (const auto *field : {u"json.bid", u"json.ask"}) {
        fields.lineEdit()->selectAll();
        stage.type(*fields.lineEdit(), QString::fromUtf16(field));
        stage.press(Qt::Key_Return);
    }
    stage.wait(std::chrono::seconds(2));
    inspector.plotTab()->setFocus();
    stage.press(Qt::Key_Left);
    return stage.picture(stage.window());
}

QPixmap connectDialog(Stage &stage)
{
    stage.open(usual);
    stage.press(Qt::Key_N, Qt::ControlModifier);
    stage.waitFor("dialog", [&] { return stage.window().findChild<gui::ConnectionDialog *>(); });
    auto &dialog = stage.only<gui::ConnectionDialog>();
    stage.find<QLineEdit>("host").selectAll();
    stage.type(stage.find<QLineEdit>("host"), QStringLiteral("bus-ldn.example"));
    stage.click(stage.find<QWidget>("dialect4"));
    stage.type(stage.find<QLineEdit>("name"), QStringLiteral("London prices"));
    stage.find<QGroupBox>("tls").setChecked(true);
    stage.click(stage.find<QWidget>("methodBasic"));
    stage.type(stage.find<QLineEdit>("user"), QStringLiteral("ann"));
    stage.type(stage.find<QLineEdit>("password"), QStringLiteral("not one"));
    return stage.picture(dialog);
}

QPixmap subscribe(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    stage.waitFor("dialog", [&] { return stage.window().findChild<gui::SubscribeDialog *>(); });
    auto &dialog = stage.only<gui::SubscribeDialog>();
    stage.type(*dialog.findChild<QComboBox *>(QStringLiteral("feed"))->lineEdit(), QStringLiteral("PRICES"));
    stage.type(*dialog.findChild<QPlainTextEdit *>(QStringLiteral("topics")),
               QStringLiteral("VOD.L\nBARC.L"));
    return stage.picture(dialog);
}

/// The desk in front, with its first request chosen.
gui::AuthorizationPanel &openDesk(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_F7);
    auto &panel = stage.only<gui::AuthorizationPanel>();
    auto *requests = panel.inbox().findChild<QTableView *>(QStringLiteral("requests"));
    const QModelIndex request = requests->model()->index(0, 0);
    stage.click(*requests->viewport(), requests->visualRect(request).center());
    stage.wait(std::chrono::seconds(1));
    return panel;
}

QPixmap inbox(Stage &stage)
{
    openDesk(stage);
    return stage.picture(stage.window());
}

/// Some of what waits is answered, as an operator would.
void answerSome(Stage &stage)
{
    app::Session &session = stage.session();
    for (std::size_t i = 0; i < std::min<std::size_t>(session.desk().size(), 5); ++i) {
        const authorization::Answer answer =
            i % 3 == 1 ? authorization::Answer(authorization::Deny{})
                       : authorization::Answer(authorization::GrantEntitlements{{1, 2}});
        std::ignore = session.answers().answer(session.desk().at(i).id, answer, {true, true},
                                               QStringLiteral("ticket 4711"));
    }
}

QPixmap grants(Stage &stage)
{
    gui::AuthorizationPanel &panel = openDesk(stage);
    answerSome(stage);
    panel.showPage(&panel.grants());
    const authorization::Desk &desk = stage.session().desk();
    std::optional<authorization::GrantId> ours;
    stage.waitFor("grants of ours", [&] {
        for (std::size_t i = 0; i < desk.size(); ++i) {
            const authorization::Request &row = desk.at(i);
            if (!row.answer || row.answer->kind != authorization::AnswerKind::Grant)
                continue;
            const auto *grant = desk.grants().find(row.asked.client, {row.asked.feed, row.asked.topic});
            if (grant && grant->state == authorization::GrantState::Shown)
                ours = grant->id;
        }
        return ours.has_value();
    });
    stage.wait(std::chrono::seconds(1));
    panel.grants().choose(*ours);
    stage.wait(std::chrono::seconds(1));
    return stage.picture(panel);
}

QPixmap history(Stage &stage)
{
    gui::AuthorizationPanel &panel = openDesk(stage);
    answerSome(stage);
    gui::HistoryPage &page = panel.history();
    panel.showPage(&page);
    stage.waitFor("answers", [&page] { return page.table().rowCount() > 2; });
    page.findChild<QTableView *>()->selectRow(1);
    stage.wait(std::chrono::seconds(1));
    return stage.picture(panel);
}

QPixmap rules(Stage &stage)
{
    using authorization::NamePattern;
    using authorization::Rule;
    gui::AuthorizationPanel &panel = openDesk(stage);
    const auto like = [](const char *text) {
        return std::get<NamePattern>(NamePattern::make(NamePattern::Kind::Wildcard, QLatin1String(text)));
    };
    Rule contractors;
    contractors.name = QStringLiteral("No contractors");
    contractors.user = like("ext-*");
    contractors.action = Rule::Action::Deny;
    contractors.reason = QStringLiteral("no contract");
    Rule byDay;
    byDay.name = QStringLiteral("Level 1 by day");
    byDay.feed = like("PRICES*");
    byDay.topic = like("*.L");
    byDay.time = {0x1f, std::chrono::hours(7), std::chrono::minutes(18 * 60 + 30)};
    byDay.action = Rule::Action::Grant;
    byDay.preset = QStringLiteral("Level 1");
    byDay.length = std::chrono::hours(8);
    byDay.reason = QStringLiteral("standing order 12");
    Rule rest;
    rest.name = QStringLiteral("All else");
    stage.waitFor("rules", [&] {
        return stage.session()
            .rules()
            .change([&](authorization::RuleSet &set) {
                set.rules = {contractors, byDay, rest};
                return QString();
            })
            .isEmpty();
    });
    panel.showPage(&panel.rules());
    panel.rules().findChild<QTableView *>()->selectRow(1);
    stage.wait(std::chrono::seconds(1));
    return stage.picture(panel);
}

QPixmap sight(Stage &stage)
{
    const QByteArray feed = "PRICES.L2";
    const QByteArray topic = "VOD.L";
    stage.open(usual);
    Company others;
    stage.connectTo(others.settings());
    stage.session().setNeedsAuthorization(feed, true);
    stage.session().requestNotifications(feed);
    others.grantElsewhere("harry", {1});
    stage.waitFor("connection",
                  [&] { return stage.session().connectionState().phase == client::Phase::Confirmed; });
    for (const auto *name : {"mary", "dick", "tom", "harry"})
        others.subscribe(name, "desk-11", feed, topic);
    stage.session().subscribe(feed, topic);
    const QHash<QByteArray, protocol::Entitlements> wanted{
        {"nobody", {1, 2}}, {"mary", {1, 2}}, {"dick", {1}}, {"tom", {3}}};
    QSet<QByteArray> answered;
    stage.waitFor("requests of all", [&] {
        const authorization::Desk &desk = stage.session().desk();
        for (std::size_t i = 0; i < desk.size(); ++i) {
            const authorization::Request row = desk.at(i);
            if (row.asked.feed != feed || row.asked.topic != topic || !wanted.contains(row.asked.user) ||
                answered.contains(row.asked.user))
                continue;
            answered.insert(row.asked.user);
            std::ignore = stage.session().answers().answer(
                row.id, authorization::GrantEntitlements{wanted.value(row.asked.user)}, {true, true},
                QStringLiteral("ticket 4711"));
        }
        return answered.size() == wanted.size();
    });
    stage.waitFor("books", [&] { return stage.only<gui::PacketTable>().screenRows().size() > 5; });
    chooseRow(stage);
    stage.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    stage.waitFor("dialog", [&] { return stage.window().findChild<gui::SightDialog *>(); });
    return stage.picture(stage.only<gui::SightDialog>());
}

/// A message of two packets is being written.
gui::PublishPanel &writeMessage(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_F8);
    auto &panel = stage.only<gui::PublishPanel>();
    const auto field = [&panel](const char *name) -> QLineEdit & {
        return *panel.findChild<QLineEdit *>(QLatin1String(name));
    };
    for (const auto *name : {"feed", "topic"})
        field(name).clear();
    stage.type(field("feed"), QStringLiteral("PRICES"));
    stage.type(field("topic"), QStringLiteral("VOD.L"));
    stage.type(field("entitlements"), QStringLiteral("1"));
    auto *text = panel.findChild<QPlainTextEdit *>(QStringLiteral("text"));
    text->setPlainText(QStringLiteral("{\"symbol\": \"VOD.L\", \"bid\": ${walk}}"));
    stage.click(*panel.findChild<QWidget *>(QStringLiteral("duplicate")));
    field("entitlements").clear();
    stage.type(field("entitlements"), QStringLiteral("1, 2"));
    text->setPlainText(
        QStringLiteral("{\n  \"symbol\": \"VOD.L\",\n  \"bid\": ${walk},\n  \"ask\": ${walk+0.02},\n"
                       "  \"size\": ${choice 8000 9200},\n  \"seq\": ${seq}\n}"));
    stage.wait(std::chrono::seconds(1));
    return panel;
}

QPixmap publish(Stage &stage)
{
    writeMessage(stage);
    return stage.picture(stage.window());
}

/// The panel by itself, as wide as it likes to be.
QPixmap compose(Stage &stage)
{
    gui::PublishPanel &panel = writeMessage(stage);
    auto *dock = stage.window().findChild<QDockWidget *>(QStringLiteral("publish"));
    dock->setFloating(true);
    dock->resize(1400, 760);
    stage.wait(std::chrono::seconds(1));
    for (const auto *name :
         {u"PRICES/tick, two packets", u"PRICES/tick, three levels", u"ORDERS/new order"}) {
        stage.click(*panel.findChild<QWidget *>(QStringLiteral("saveTemplate")));
        auto *dialog = panel.findChild<QDialog *>(QStringLiteral("templateDialog"));
        dialog->findChild<QLineEdit *>(QStringLiteral("path"))->setText(QString::fromUtf16(name));
        dialog->accept();
        stage.wait(std::chrono::milliseconds(200));
    }
    for (int message = 0; message < 3; ++message) {
        stage.click(*panel.findChild<QWidget *>(QStringLiteral("send")));
        stage.wait(std::chrono::milliseconds(200));
    }
    stage.wait(std::chrono::seconds(1));
    return stage.picture(panel);
}

QPixmap palette(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.type(*QApplication::focusWidget(), QStringLiteral("vod"));
    return stage.picture(stage.window());
}

QPixmap keys(Stage &stage)
{
    stage.openDemo(usual);
    stage.press(Qt::Key_F1);
    return stage.picture(stage.window());
}

} // namespace

std::vector<Scene> allScenes()
{
    return {
        {"first", first},         {"main", look},       {"small", lookSmall},
        {"filter", filter},       {"plot", plot},       {"connect", connectDialog},
        {"subscribe", subscribe}, {"inbox", inbox},     {"grants", grants},
        {"history", history},     {"rules", rules},     {"sight", sight},
        {"publish", publish},     {"compose", compose}, {"palette", palette},
        {"keys", keys},
    };
}
