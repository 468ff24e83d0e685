#include "gui/style.h"

#include "gui/stylepainting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

namespace gui {

namespace {

constexpr char buttonLookProperty[] = "mbmButtonLook";
constexpr char fieldLookProperty[] = "mbmFieldLook";
constexpr char keysProperty[] = "mbmKeys";

template <typename Look>
Look lookOf(const QWidget *widget, const char *property)
{
    return widget == nullptr ? Look::Normal : static_cast<Look>(widget->property(property).toInt());
}

QString keysOf(const QWidget *widget)
{
    return widget == nullptr ? QString() : widget->property(keysProperty).toString();
}

bool isBold(const QStyleOptionButton &button, const QWidget *widget)
{
    return lookOf<ButtonLook>(widget, buttonLookProperty) == ButtonLook::Primary ||
           button.features.testFlag(QStyleOptionButton::DefaultButton);
}

bool isFieldFrame(const QStyleOption *option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return (frame == nullptr || frame->lineWidth > 0) && qobject_cast<const QLineEdit *>(widget) != nullptr;
}

} // namespace

Style::Style(std::shared_ptr<const Theme> theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(std::move(theme))
{}

void Style::setLook(QWidget *button, ButtonLook look)
{
    button->setProperty(buttonLookProperty, static_cast<int>(look));
    button->update();
}

void Style::setLook(QWidget *field, FieldLook look)
{
    field->setProperty(fieldLookProperty, static_cast<int>(look));
    field->update();
}

void Style::setKeys(QPushButton *button, const QKeySequence &keys)
{
    button->setProperty(keysProperty, keys.toString(QKeySequence::NativeText));
    button->updateGeometry();
    button->update();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = *m_theme;
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*painter, theme, option->rect, option->state,
                    lookOf<ButtonLook>(widget, buttonLookProperty));
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, theme, option->rect, option->state);
        return;
    case PE_FrameDefaultButton:
        return; // the default button has bold text
    case PE_PanelLineEdit:
        if (isFieldFrame(option, widget)) {
            paintField(*painter, theme, option->rect, option->state,
                       lookOf<FieldLook>(widget, fieldLookProperty));
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, theme, option->rect, option->state);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, theme, option->rect, option->state);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType arrow = element == PE_IndicatorArrowDown   ? Qt::DownArrow
                                    : element == PE_IndicatorArrowUp   ? Qt::UpArrow
                                    : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                                       : Qt::RightArrow;
        const bool enabled = option->state.testFlag(State_Enabled);
        paintChevron(*painter, enabled ? theme.text : theme.disabled, option->rect, arrow);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool leftToRight = option->direction == Qt::LeftToRight;
            paintChevron(*painter, theme.text, option->rect,
                         option->state.testFlag(State_Open) ? Qt::DownArrow
                         : leftToRight                      ? Qt::RightArrow
                                                            : Qt::LeftArrow);
        }
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            paintFocusFrame(*painter, theme, option->rect);
        return; // in a view the selected row and its bar say it
    case PE_PanelItemViewRow:
        // The branch area of a selected tree row; the bar is at the view's left edge.
        if (option->state.testFlag(State_Selected)) {
            paintSelection(*painter, theme, option->rect, widget != nullptr && widget->hasFocus(),
                           option->rect.left() <= 0);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button != nullptr) {
        drawButtonLabel(*button, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    const auto look = lookOf<ButtonLook>(widget, buttonLookProperty);
    const bool enabled = button.state.testFlag(State_Enabled);
    QStyleOptionButton own(button);
    if (enabled && look != ButtonLook::Normal)
        own.palette.setColor(QPalette::ButtonText,
                             look == ButtonLook::Primary ? m_theme->onAccent : m_theme->bad);
    painter->save();
    const QString keys = keysOf(widget);
    if (!keys.isEmpty()) {
        const int width = button.fontMetrics.horizontalAdvance(keys) + m_theme->sizes.formPadding;
        QRect place = button.rect.adjusted(0, 0, -m_theme->sizes.formPadding, 0);
        place.setLeft(place.right() - width);
        own.rect.setRight(place.left());
        QColor color = look == ButtonLook::Primary ? m_theme->onAccent : m_theme->muted;
        painter->setPen(enabled ? color : m_theme->disabled);
        painter->drawText(visualRect(button.direction, button.rect, place),
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), keys);
        own.rect = visualRect(button.direction, button.rect, own.rect);
    }
    if (isBold(button, widget)) {
        QFont font = painter->font();
        font.setBold(true);
        painter->setFont(font);
        own.fontMetrics = QFontMetrics(font);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &own, painter, widget);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr && combo->frame) {
        paintField(*painter, *m_theme, combo->rect, combo->state,
                   lookOf<FieldLook>(widget, fieldLookProperty));
        const QRect arrow = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
        const bool enabled = combo->state.testFlag(State_Enabled);
        paintChevron(*painter, enabled ? m_theme->text : m_theme->disabled, arrow, Qt::DownArrow);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button != nullptr && isBold(*button, widget)) {
            QFont font = widget != nullptr ? widget->font() : Theme::uiFont();
            const int plain = QFontMetrics(font).horizontalAdvance(button->text);
            font.setBold(true);
            result.rwidth() += QFontMetrics(font).horizontalAdvance(button->text) - plain;
        }
        const QString keys = keysOf(widget);
        if (button != nullptr && !keys.isEmpty())
            result.rwidth() += button->fontMetrics.horizontalAdvance(keys) + 2 * m_theme->sizes.formPadding;
        result.setHeight(std::max(m_theme->sizes.control, size.height() + 2 * m_theme->sizes.grid));
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(m_theme->sizes.control, size.height()));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemCheckIndicator) { // where gui::RowDelegate paints it
        QRect place = option->rect.adjusted(m_theme->sizes.cellPadding, 0, 0, 0);
        place.setWidth(m_theme->sizes.icon);
        return visualRect(option->direction, option->rect, place);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Sizes &sizes = m_theme->sizes;
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return sizes.icon;
    case PM_TreeViewIndentation:
        return sizes.indent;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return sizes.splitter;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18; // a box of 14 and room for its focus frame
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
        return sizes.buttonGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace gui
