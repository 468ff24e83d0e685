#pragma once

#include "gui/icons.h"
#include "models/timetext.h"
#include "protocol/messages.h"

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
class SessionControl;
} // namespace models

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
    QAction *sendAction() const { return m_send; } ///< Ctrl+Return, while the panel has the focus

private:
    void setUpTables(const ThemeManager &theme);
    void setUpActions();
    void setUpEditor();
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
    QAction *m_send = nullptr;
    quint64 m_ticket = 0; ///< of the last message
    bool m_showing = false;
};

} // namespace gui
