#pragma once

#include "gui/icons.h"
#include "models/timetext.h"
#include "profiles/environment.h"
#include "protocol/messages.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace client {
struct SendResult;
}
namespace models {
class PacketDrafts;
class PublishHistory;
class RepeatSender;
class SessionControl;
class SubscriptionTree;
} // namespace models

namespace store {
class PinnedRow;
}

namespace gui {

namespace Ui {
class PublishPanel;
}
class ThemeManager;

/// Writes a message and publishes it, to every subscriber or to one client. Says what is known of what was
/// sent, and no more: that it left this machine. GUI thread.
class PublishPanel : public QWidget
{
    Q_OBJECT

public:
    PublishPanel(models::PublishHistory &history, models::SessionControl &control, const ThemeManager &theme,
                 const Icons &icons, models::Clock clock = models::systemClock(), QWidget *parent = nullptr);
    ~PublishPanel() override;

    /// Fills feed and topic, where they can be typed (names that are not plain can't).
    void setAddress(const QByteArray &feed, const QByteArray &topic);
    /// The same where neither is typed yet: what the user looks at is likely what is meant.
    void suggestAddress(const QByteArray &feed, const QByteArray &topic);
    /// The keys go to the first field that has to be filled: feed, topic, payload.
    void focusFirstOpen();
    /// Takes a message that came, to be changed and sent again. Nothing for what is no message.
    void edit(const store::PinnedRow &row);
    /// Tells who will see what is published; it must outlive the panel.
    void setSubscriptions(const models::SubscriptionTree &tree);
    /// In production the first message of a session is asked about.
    void setEnvironment(profiles::Environment environment);
    /// What this session published and for whom it becomes stale when it leaves: one line for each topic.
    QStringList topicsLeftStale() const;
    QAction *sendAction() const { return m_send; } ///< Ctrl+Return, while the panel has the focus

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTables(const ThemeManager &theme);
    void setUpActions();
    void setUpEditor();
    void setUpRepeat();
    void pinSendBar();
    void startOrStop();
    void showProgress();
    bool asksFirst();
    QStringList subscribersOf(const QByteArray &feed, const QByteArray &topic) const;
    QString audienceText() const;
    QString valuesText() const;
    bool sendOne();
    void showDraft();
    void takeDraft();
    void chooseFile();
    int currentRow() const;
    void choose(int row);
    void followDialect();
    void updateState();
    void recolor();
    QString whyNot() const;
    QString oddity() const;
    std::optional<protocol::ClientId> client() const;
    protocol::Content content() const;
    void send();
    void askForDialect();
    void finished(quint64 ticket, const client::SendResult &result);

    models::PublishHistory &m_history;
    models::SessionControl &m_control;
    const ThemeManager &m_theme;
    Icons m_icons;
    models::Clock m_clock;
    std::unique_ptr<Ui::PublishPanel> m_ui;
    models::PacketDrafts *m_drafts;
    models::RepeatSender *m_repeat = nullptr;
    const models::SubscriptionTree *m_tree = nullptr;
    QSet<std::pair<QByteArray, QByteArray>> m_published; ///< by multicast on this connection
    QElapsedTimer m_sinceStart;
    profiles::Environment m_environment = profiles::Environment::None;
    bool m_isAllowed = false; ///< in production, for this session
    bool m_wantsRepeat = false;
    QAction *m_stop = nullptr;
    QAction *m_send = nullptr;
    quint64 m_ticket = 0; ///< of the last message
    bool m_showing = false;
};

} // namespace gui
