#pragma once

#include "gui/theme/style.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace gui {

class FilterField;
class Icons;
class ThemeManager;

/// The frame of the filter field: an icon at its left, the field, and at its right end what the filter leaves
/// and whether it is valid. GUI thread.
class FilterFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Verdict {
        Empty,   ///< no filter: nothing is said
        Valid,   ///< tick
        Invalid, ///< triangle, amber frame
    };

    FilterFrame(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    FilterField *field() const { return m_field; }
    void setVerdict(Verdict verdict, const QString &text, const QString &toolTip = {});
    Verdict verdict() const { return m_verdict; }
    QString verdictText() const;
    void setOutcome(const QString &outcome, const QString &toolTip = {});
    QString outcome() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void dress();

    ThemeManager &m_theme;
    const Icons &m_icons;
    FilterField *m_field;
    QLabel *m_icon;
    QLabel *m_outcome;
    QLabel *m_glyph;
    QLabel *m_text;
    Verdict m_verdict = Verdict::Empty;
};

} // namespace gui
