#pragma once

#include "authorization/desk.h"
#include "gui/icons.h"
#include "gui/thememanager.h"
#include "models/authorizationtable.h"
#include "models/sessioncontrol.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

namespace gui {

/// A session that does nothing but remember what it was asked for. Answers go through a real desk, as in the
/// program; what becomes of them is the test's business.
class FakeSession : public models::SessionControl
{
public:
    struct Answered
    {
        authorization::RequestId request{};
        authorization::Answer answer;
        authorization::Confirmation confirmation;
        QString reason;
    };

    FakeSession()
    {
        state.phase = client::Phase::Confirmed;
        state.connection = 1;
        desk.connected(1);
    }

    authorization::TimePoint now() const { return {clock, std::chrono::milliseconds(clock)}; }
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
    std::optional<authorization::WhyNot> answer(authorization::RequestId request,
                                                const authorization::Answer &answer,
                                                const authorization::Confirmation &confirmation,
                                                const QString &reason) override
    {
        answers.push_back({request, answer, confirmation, reason});
        const auto verdict =
            desk.answer(request, answer, confirmation, {QStringLiteral("tom"), reason}, now());
        if (const auto *why = std::get_if<authorization::WhyNot>(&verdict))
            return *why;
        decisions.push_back(std::get<authorization::Decision>(verdict));
        return std::nullopt;
    }

    client::ConnectionState state;
    bool dialectUnsure = false;
    client::ConnectionSettings connection;
    authorization::Desk desk;
    std::chrono::seconds clock{3'600};
    QStringList calls;
    std::vector<Answered> answers;
    std::vector<authorization::Decision> decisions;
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
