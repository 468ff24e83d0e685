#pragma once

#include "authorization/desk.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/sessioncontrol.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

namespace gui {

/// The desk of FakeSession: a real one, whose decisions nobody sends.
class FakeDesk : public models::DeskControl
{
public:
    struct Answered
    {
        authorization::RequestId request{};
        authorization::Answer answer;
        authorization::Confirmation confirmation;
        QString reason;
    };
    struct Changed
    {
        authorization::GrantId grant{};
        authorization::GrantChange change;
        authorization::Confirmation confirmation;
        QString reason;
    };

    const authorization::Desk &desk() const override { return real; }
    authorization::TimePoint now() const override { return {clock, std::chrono::milliseconds(clock)}; }
    std::optional<authorization::WhyNot> answer(authorization::RequestId request,
                                                const authorization::Answer &answer,
                                                const authorization::Confirmation &confirmation,
                                                const QString &reason) override
    {
        answers.push_back({request, answer, confirmation, reason});
        return keep(real.answer(request, answer, confirmation, {QStringLiteral("tom"), reason}, now()));
    }
    std::optional<authorization::NotTogether>
    answerTogether(std::span<const authorization::RequestId> requests, const authorization::Answer &answer,
                   const authorization::Confirmation &confirmation, const QString &reason) override
    {
        for (const authorization::RequestId request : requests)
            answers.push_back({request, answer, confirmation, reason});
        auto verdict =
            real.answerTogether(requests, answer, confirmation, {QStringLiteral("tom"), reason}, now());
        if (const auto *why = std::get_if<authorization::NotTogether>(&verdict))
            return *why;
        for (const auto &decision : std::get<std::vector<authorization::Decision>>(verdict))
            decisions.push_back(decision);
        return std::nullopt;
    }
    std::optional<authorization::WhyNot> change(authorization::GrantId grant,
                                                const authorization::GrantChange &change,
                                                const authorization::Confirmation &confirmation,
                                                const QString &reason) override
    {
        changes.push_back({grant, change, confirmation, reason});
        return keep(real.change(grant, change, confirmation, {QStringLiteral("tom"), reason}, now()));
    }
    authorization::Absences absences() const override { return away; }
    bool dismiss(authorization::GrantId grant) override { return real.dismiss(grant); }
    QString switchRulesOn() override
    {
        answering.switchOn(rules.value_or(authorization::RuleSet{}), presets, QStringLiteral("tom"));
        Q_EMIT rulesSwitched(true);
        return {};
    }
    void switchRulesOff() override
    {
        answering.switchOff();
        Q_EMIT rulesSwitched(false);
    }
    const authorization::RuleSet &rulesInForce() const override { return answering.rules(); }
    authorization::RuleAnswering::Counters ruleCounters() const override { return answering.counters(); }
    std::optional<authorization::Judgement> judgementOf(const authorization::Request &request) const override
    {
        if (!rules)
            return std::nullopt;
        return authorization::judge(*rules, presets, request.asked, now().utc,
                                    real.grantsOf(request.asked.user));
    }
    QString auditFile() const override { return audit; }

    /// What the audit and the network do with the last decision, all at once.
    void send()
    {
        const auto id = decisions.back().id;
        if (std::holds_alternative<authorization::Decision>(real.recorded(id, now())))
            real.sent(id, now());
    }

    authorization::Desk real;
    authorization::RuleAnswering answering{real};
    std::optional<authorization::RuleSet> rules;
    authorization::PresetBook presets;
    QString audit;
    authorization::Absences away;
    std::chrono::seconds clock{3'600};
    std::vector<Answered> answers;
    std::vector<Changed> changes;
    std::vector<authorization::Decision> decisions;

private:
    std::optional<authorization::WhyNot> keep(const authorization::Verdict &verdict)
    {
        if (const auto *why = std::get_if<authorization::WhyNot>(&verdict))
            return *why;
        decisions.push_back(std::get<authorization::Decision>(verdict));
        return std::nullopt;
    }
};

/// A session that does nothing but remember what it was asked for. Answers go through a real desk, as in the
/// program; what becomes of them is the test's business.
class FakeSession : public models::SessionControl
{
public:
    FakeSession()
    {
        state.phase = client::Phase::Confirmed;
        state.connection = 1;
        desk.connected(1);
    }

    authorization::TimePoint now() const { return control.now(); }
    authorization::RequestId ask(const QByteArray &user, const QByteArray &topic, quint8 client = 1)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(client);
        return *desk.requestArrived({id, "desk-11", user, "PRICES.L2", topic}, now());
    }
    void setPhase(client::Phase phase)
    {
        state.phase = phase;
        Q_EMIT connectionStateChanged(state);
    }

    client::ConnectionState connectionState() const override { return state; }
    const client::ConnectionSettings &settings() const override { return connection; }
    void connectTo(const client::ConnectionSettings &settings) override { connection = settings; }
    void disconnectFrom() override { calls.append(QStringLiteral("disconnect")); }
    void tryNow() override { calls.append(QStringLiteral("try now")); }
    void subscribe(const QByteArray &feed, const QByteArray &topic) override
    {
        calls.append(
            QStringLiteral("subscribe %1/%2").arg(QString::fromUtf8(feed), QString::fromUtf8(topic)));
    }
    void unsubscribe(const QByteArray &feed, const QByteArray &topic) override
    {
        calls.append(
            QStringLiteral("unsubscribe %1/%2").arg(QString::fromUtf8(feed), QString::fromUtf8(topic)));
    }
    void setNeedsAuthorization(const QByteArray &feed, bool needs) override
    {
        calls.append(QStringLiteral("authorization %1 %2")
                         .arg(QString::fromUtf8(feed), needs ? QStringLiteral("yes") : QStringLiteral("no")));
    }
    void requestNotifications(const QByteArray &feed) override
    {
        calls.append(QStringLiteral("notify %1").arg(QString::fromUtf8(feed)));
    }
    void endNotifications(const QByteArray &feed) override
    {
        calls.append(QStringLiteral("end notify %1").arg(QString::fromUtf8(feed)));
    }
    bool isDialectUnsure() const override { return dialectUnsure; }
    void vouchForDialect() override
    {
        dialectUnsure = false;
        calls.append(QStringLiteral("vouch"));
    }
    quint64 publish(const protocol::MulticastData &message) override
    {
        multicasts.push_back(message);
        return ++ticket;
    }
    quint64 unicast(const protocol::UnicastData &message) override
    {
        unicasts.push_back(message);
        return ++ticket;
    }

    client::ConnectionState state;
    bool dialectUnsure = false;
    client::ConnectionSettings connection;
    FakeDesk control;
    authorization::Desk &desk = control.real;
    std::chrono::seconds &clock = control.clock;
    QStringList calls;
    std::vector<FakeDesk::Answered> &answers = control.answers;
    std::vector<authorization::Decision> &decisions = control.decisions;
    std::vector<protocol::MulticastData> multicasts;
    std::vector<protocol::UnicastData> unicasts;
    quint64 ticket = 0;
};

/// The look, as src/app puts it on.
struct Look
{
    ThemeManager theme{ThemeManager::Choice::Light};
    Icons icons{theme.sharedTheme()};
    Look() { theme.apply(*qApp); }
};

/// For a person to look at: saves `widget` in both variants below the directory that MBM_PICTURES names.
inline void savePictures(QWidget &widget, const QString &name, Look &look)
{
    const QString directory = qEnvironmentVariable("MBM_PICTURES");
    if (directory.isEmpty())
        return;
    QDir().mkpath(directory);
    for (const auto choice : {ThemeManager::Choice::Dark, ThemeManager::Choice::Light}) {
        look.theme.setChoice(choice);
        QCoreApplication::processEvents(); // lay out what has just changed
        const bool isDark = choice == ThemeManager::Choice::Dark;
        widget.grab().save(directory + QLatin1Char('/') + name +
                           (isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
    }
}

} // namespace gui
