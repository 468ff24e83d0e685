#pragma once

#include "gui/theme/thememanager.h"

#include <QAbstractButton>

namespace gui {

/// How much of the memory budget is in use: a bar with a tick at 80 %, amber from there on. A click, Space or
/// Return explains it.
class MemoryGauge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MemoryGauge(const ThemeManager &theme, QWidget *parent = nullptr);

    /// Bytes. Over the budget is shown as full, no budget as empty.
    void setValues(qint64 used, qint64 budget);
    /// From 0 to 1.
    double fraction() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ThemeManager &m_theme;
    qint64 m_used = 0;
    qint64 m_budget = 0;
};

} // namespace gui
