#pragma once

#include "gui/theme/theme.h"

#include <QKeySequence>
#include <QProxyStyle>

#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStyleOptionButton;
class QStyleOptionGroupBox;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
QT_END_NAMESPACE

namespace gui {

enum class ButtonLook { Normal, Primary, Dangerous };
enum class FieldLook { Normal, Warn, Bad };

/// Fusion with the look's frames: buttons, fields, check and radio boxes, the 2 px focus frame, and the bar
/// at the left of a selected row. The theme manager makes it; it follows the shared theme. GUI thread.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(std::shared_ptr<const Theme> theme);

    /// A primary button is filled with the accent, a dangerous one has a red frame and text.
    static void setLook(QPushButton *button, ButtonLook look);
    /// Frames a line edit or combo box in amber or red.
    static void setLook(QWidget *field, FieldLook look);

    /// Shows the keys at the right of a push button's text, as menus do. It binds nothing.
    static void setKeys(QPushButton *button, const QKeySequence &keys);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter, const QWidget *widget) const;
    void drawGroupBox(const QStyleOptionGroupBox &box, QPainter &painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    void drawToolLabel(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;

    std::shared_ptr<const Theme> m_theme;
};

} // namespace gui
