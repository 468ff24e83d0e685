#include "gui/theme/style.h"
#include "gui/theme/styleproperties.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolBar>

#include <algorithm>

namespace gui {

QString keysOf(const QWidget *widget)
{
    return widget == nullptr ? QString() : widget->property(keysProperty).toString();
}

bool isBold(const QStyleOptionButton &button, const QWidget *widget)
{
    return lookOf<ButtonLook>(widget, buttonLookProperty) == ButtonLook::Primary ||
           button.features.testFlag(QStyleOptionButton::DefaultButton);
}

bool hasIconBeside(const QStyleOptionButton &button)
{
    return !button.icon.isNull() && !button.text.isEmpty();
}

QFont boldFont(const QWidget *widget)
{
    QFont font = widget != nullptr ? widget->font() : Theme::uiFont();
    font.setBold(true);
    return font;
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QRect menuArrowRect(const QRect &button, const Theme &theme)
{
    QRect arrow = button.adjusted(0, 0, -theme.sizes.grid, 0);
    arrow.setLeft(arrow.right() + 1 - theme.sizes.icon);
    return arrow;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int padding = m_theme->sizes.formPadding;
        if (button != nullptr && !button->text.isEmpty()) {
            int width = size.width() + 2 * padding; // `size` is icon and text
            if (hasIconBeside(*button))
                width += m_theme->sizes.iconGap - m_theme->sizes.grid;
            if (isBold(*button, widget)) {
                width += QFontMetrics(boldFont(widget)).horizontalAdvance(button->text) -
                         button->fontMetrics.horizontalAdvance(button->text);
            }
            const QString keys = keysOf(widget);
            if (!keys.isEmpty())
                width += button->fontMetrics.horizontalAdvance(keys) + padding;
            result.setWidth(std::max(result.width(), width));
        }
        result.setHeight(std::max(m_theme->sizes.control, size.height() + 2 * m_theme->sizes.grid));
        break;
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
            !button->icon.isNull())
            result.setWidth(3 * m_theme->sizes.iconGap + button->iconSize.width() +
                            button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width());
        if (qobject_cast<const QToolBar *>(widget != nullptr ? widget->parentWidget() : nullptr) != nullptr) {
            result.setHeight(std::max(result.height(), m_theme->sizes.toolButton));
            result.setWidth(std::max(result.width(), m_theme->sizes.toolButton + m_theme->sizes.grid));
        } else if (button != nullptr && opensMenu(*button) &&
                   button->toolButtonStyle != Qt::ToolButtonIconOnly) {
            result.rwidth() += m_theme->sizes.icon + m_theme->sizes.grid;
            if (!button->state.testFlag(State_AutoRaise))
                result.setHeight(std::max(result.height(), m_theme->sizes.control));
        }
        break;
    }
    case CT_ComboBox:
        result.rwidth() += m_theme->sizes.grid;
        result.setHeight(std::max(m_theme->sizes.control, size.height()));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(m_theme->sizes.control, size.height()));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control == CC_GroupBox && group != nullptr) {
        QStyleOptionGroupBox own(*group);
        own.fontMetrics = QFontMetrics(boldFont(widget));
        return QProxyStyle::subControlRect(control, &own, part, widget);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        // The text begins where that of a line edit does.
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        const bool leftToRight = option->direction == Qt::LeftToRight;
        const int inset = m_theme->sizes.grid;
        return leftToRight ? field.adjusted(inset, 0, 0, 0) : field.adjusted(0, 0, -inset, 0);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // A scroll bar without arrows: all of it is groove.
    const QRect groove = slider->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? groove.width() : groove.height();
    const qint64 range = qint64{slider->maximum} - slider->minimum;
    int handle = length;
    if (range > 0 && range + slider->pageStep > 0) {
        const auto share = qint64{slider->pageStep} * length / (range + slider->pageStep);
        handle = std::clamp(static_cast<int>(share), std::min(24, length), length);
    }
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - handle, slider->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(groove.left() + from, groove.top(), size, groove.height())
                                      : QRect(groove.left(), groove.top() + from, groove.width(), size);
        return visualRect(slider->direction, groove, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return groove;
    case SC_ScrollBarSlider:
        return stretch(start, handle);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame != nullptr && frame->lineWidth > 0 ? m_theme->sizes.grid : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_ItemViewItemCheckIndicator) { // where gui::RowDelegate paints it
        QRect place = option->rect.adjusted(m_theme->sizes.cellPadding, 0, 0, 0);
        place.setWidth(m_theme->sizes.icon);
        return visualRect(option->direction, option->rect, place);
    }
    if (element == SE_HeaderArrow) { // above the title, where a narrow column has room for it
        const int wide = m_theme->sizes.icon;
        return {option->rect.center().x() - wide / 2, option->rect.top(), wide, 3 * m_theme->sizes.grid / 2};
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
        return 20; // a box of 14 and room for its focus frame
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return sizes.grid;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? sizes.focusFrame : 1;
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
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // Cancel in front of what it cancels, as in all dialogs
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace gui
