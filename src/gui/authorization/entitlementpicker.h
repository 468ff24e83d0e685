#pragma once

#include "authorization/entitlementtext.h"
#include "gui/authorization/deskparts.h"
#include "models/presetchoices.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <variant>

namespace gui {

namespace Ui {
class EntitlementPicker;
}
class Background;

/// Which entitlements to grant on a topic: a preset of its feed, or typed numbers. What stands in the field
/// is what counts; choosing a preset writes its numbers there. Says beside each what share of the topic's
/// packets of the last minute it would pass. Choosing answers nothing. GUI thread.
class EntitlementPicker : public QWidget
{
    Q_OBJECT

public:
    using Typed = std::variant<protocol::Entitlements, authorization::EntitlementTextError>;

    explicit EntitlementPicker(QWidget *parent = nullptr);
    ~EntitlementPicker() override;

    /// Once, before anything else.
    void setParts(const DeskParts &parts);
    /// Another topic; what was typed goes.
    void setTopic(const QByteArray &feed, const QByteArray &topic);
    void setEntitlements(const protocol::Entitlements &entitlements);
    Typed typed() const;
    /// The name of the preset with just these numbers, fit to be shown; empty where there is none.
    QString presetName() const;
    void clear();
    /// Where space is short: the field above the presets, so that it is in sight whatever their number.
    void setFieldFirst(bool first);

Q_SIGNALS:
    void changed();

private:
    void choosePreset();
    void textChanged();
    void lookAtPackets();
    void updateShare();
    void fitTable();
    void recolor();

    std::unique_ptr<Ui::EntitlementPicker> m_ui;
    const DeskParts *m_parts = nullptr; ///< of its panel, which outlives it
    std::unique_ptr<models::PresetChoices> m_choices;
    Background *m_background;
    QTimer m_again; ///< while it is in sight, the share is worked out anew
    QByteArray m_feed;
    QByteArray m_topic;
    bool m_isFollowing = false; ///< text and choice are being made alike
};

} // namespace gui
