#pragma once

#include "gui/theme/icons.h"
#include "models/timetext.h"
#include "profiles/environment.h"
#include "protocol/messages.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>
#include <QTimer>
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
class DeskControl;
class GrantTable;
class PacketDrafts;
class Presets;
class PublishHistory;
class PublishLock;
class RepeatSender;
class SessionControl;
class SubscriptionTree;
class Templates;
struct PublishTemplate;
} // namespace models

namespace store {
class PinnedRow;
}

namespace gui {

namespace Ui {
class PublishPanel;
}
class AudiencePane;
class FramePane;
class TemplatesPane;
class ThemeManager;

/// Writes a message and publishes it, to every subscriber or to one client. Says who would see it and what it
/// is on the wire; and of what was sent what is known, and no more: that it left this machine. In production
/// it is locked until a person unlocks it. Wide it shows all beside each other, narrow as tabs. GUI thread.
class PublishPanel : public QWidget
{
    Q_OBJECT

public:
    PublishPanel(models::PublishHistory &history, models::SessionControl &control, ThemeManager &theme,
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
    /// Tell who will see what is published; all outlive the panel.
    void setAudience(const models::SubscriptionTree &tree, const models::DeskControl &desk,
                     const models::GrantTable &grants, const models::Presets &presets);
    /// Of all sessions; they outlive the panel.
    void setTemplates(models::Templates &templates);
    /// In production publishing is locked, and a person is asked before it is unlocked for the first time.
    void setEnvironment(profiles::Environment environment);
    /// What this session published and for whom it becomes stale when it leaves: one line for each topic.
    QStringList topicsLeftStale() const;
    QAction *sendAction() const { return m_send; } ///< Ctrl+Return, while the panel has the focus
    const FramePane &frame() const { return *m_frame; }
    AudiencePane &audience() const { return *m_audience; }
    TemplatesPane &templates() const { return *m_templates; }

Q_SIGNALS:
    /// The message that is selected elsewhere is wanted here: edit().
    void messageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// How much room there is.
    enum class Shape { Narrow, Medium, Wide };
    void setUpPanes();
    void setShape(Shape shape);
    void arrangePanes();
    void setUpTables(const ThemeManager &theme);
    void setUpActions();
    void setUpEditor();
    void setUpRepeat();
    void startOrStop();
    void showProgress();
    void followTarget();
    void showLock();
    void unlockOrLock();
    QStringList subscribersOf(const QByteArray &feed, const QByteArray &topic) const;
    void showValues();
    void showAudience();
    void showFrame();
    protocol::Message message(std::vector<protocol::DataPacket> packets) const;
    models::PublishTemplate asTemplate() const;
    void use(const models::PublishTemplate &wish);
    void pasteHex();
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
    ThemeManager &m_theme;
    Icons m_icons;
    models::Clock m_clock;
    std::unique_ptr<Ui::PublishPanel> m_ui;
    models::PacketDrafts *m_drafts;
    models::RepeatSender *m_repeat = nullptr;
    const models::SubscriptionTree *m_tree = nullptr;
    QSet<std::pair<QByteArray, QByteArray>> m_published; ///< by multicast on this connection
    QElapsedTimer m_sinceStart;
    models::PublishLock *m_lock;
    AudiencePane *m_audience = nullptr;
    FramePane *m_frame = nullptr;
    TemplatesPane *m_templates = nullptr;
    QTimer m_frameTimer; ///< of the frame, which is not made at each key
    std::optional<Shape> m_shape;
    profiles::Environment m_environment = profiles::Environment::None;
    bool m_wantsRepeat = false;
    QAction *m_stop = nullptr;
    QAction *m_send = nullptr;
    quint64 m_ticket = 0; ///< of the last message
    bool m_showing = false;
};

} // namespace gui
