#pragma once

#include "gui/theme/thememanager.h"

#include <QWidget>

namespace gui {

/// A count in a pill, beside a tab's or panel's title. Hidden at 0. Amber where somebody waits, neutral
/// otherwise.
class Badge : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Neutral, Waiting };

    explicit Badge(const ThemeManager &theme, Kind kind = Kind::Waiting, QWidget *parent = nullptr);

    int count() const { return m_count; }
    /// Above 999 it says "999+".
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    const ThemeManager &m_theme;
    Kind m_kind;
    int m_count = 0;
};

} // namespace gui
