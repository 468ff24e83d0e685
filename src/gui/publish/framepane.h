#pragma once

#include "protocol/messages.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class FramePane;
}
class HexView;
class ThemeManager;

/// The bytes that the next message would be on the wire. GUI thread.
class FramePane : public QWidget
{
    Q_OBJECT

public:
    /// A longer frame is not shown, only its length told: it is made anew at each key.
    static constexpr qint64 longest = qint64{1} << 20;

    explicit FramePane(ThemeManager &theme, QWidget *parent = nullptr);
    ~FramePane() override;

    void setMessage(const protocol::Message &message, protocol::Dialect dialect);
    /// There is none, and why.
    void setNothing(const QString &why);
    /// Where a tab says it already.
    void setTitleVisible(bool visible);
    HexView *hex() const { return m_hex; }

private:
    void recolor();

    ThemeManager &m_theme;
    std::unique_ptr<Ui::FramePane> m_ui;
    HexView *m_hex;
};

} // namespace gui
