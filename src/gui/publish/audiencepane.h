#pragma once

#include "authorization/sight.h"
#include "gui/theme/icons.h"
#include "protocol/clientid.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace models {
class DeskControl;
class GrantTable;
class Presets;
class SightTable;
class SubscriptionTree;
} // namespace models

namespace gui {

namespace Ui {
class AudiencePane;
}
class ThemeManager;

/// Who would see a message that is being written: the subscribers that notifications tell of, what our own
/// grants let each of them see, and for whom that is not known. GUI thread.
class AudiencePane : public QWidget
{
    Q_OBJECT

public:
    /// What is written, and to whom.
    struct Message
    {
        QByteArray feed;
        QByteArray topic;
        bool isUnicast = false;
        std::optional<protocol::ClientId> client; ///< unicast
        /// None: its entitlements are not readable yet.
        std::optional<authorization::PacketSets> sets;
        friend bool operator==(const Message &, const Message &) = default;
    };
    static constexpr int mostRows = 1000;

    AudiencePane(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~AudiencePane() override;

    /// What is known of whom; all outlive the pane.
    void setSources(const models::SubscriptionTree &tree, const models::DeskControl &desk,
                    const models::GrantTable &grants, const models::Presets &presets);
    void setMessage(const Message &message);
    /// Where a tab says it already.
    void setTitleVisible(bool visible);
    const models::SightTable &table() const { return *m_table; }

Q_SIGNALS:
    /// Who subscribes to this feed is not known, and is to be.
    void notifyRequested(const QByteArray &feed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void soon();
    void look();
    QString summary(bool isNotified, bool hasAll) const;
    void recolor();

    const ThemeManager &m_theme;
    std::unique_ptr<Ui::AudiencePane> m_ui;
    models::SightTable *m_table;
    const models::SubscriptionTree *m_tree = nullptr;
    const models::DeskControl *m_desk = nullptr;
    const models::Presets *m_presets = nullptr;
    Message m_message;
    QTimer m_timer;
};

} // namespace gui
