#include "gui/theme/style.h"

#include "gui/theme/stylepainting.h"
#include "gui/theme/styleproperties.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace gui {

namespace {

/// A push button keeps its size hint until its icon is set.
void forgetSizeHint(QPushButton &button)
{
    button.setIcon(button.icon());
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

void Style::setLook(QPushButton *button, ButtonLook look)
{
    button->setProperty(buttonLookProperty, static_cast<int>(look));
    forgetSizeHint(*button);
}

void Style::setLook(QWidget *field, FieldLook look)
{
    field->setProperty(fieldLookProperty, static_cast<int>(look));
    field->update();
}

void Style::setKeys(QPushButton *button, const QKeySequence &keys)
{
    button->setProperty(keysProperty, keys.toString(QKeySequence::NativeText));
    forgetSizeHint(*button);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
    if (isTextEdit(widget))
        widget->installEventFilter(this); // its frame shows the focus
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && isTextEdit(widget))
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
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
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintChevron(*painter, theme.accent, option->rect,
                         header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool leftToRight = option->direction == Qt::LeftToRight;
            paintChevron(*painter, theme.text, option->rect,
                         option->state.testFlag(State_Open) ? Qt::DownArrow
                         : leftToRight                      ? Qt::RightArrow
                                                            : Qt::LeftArrow);
        }
        return;
    case PE_Frame:
        if (drawFrame(*option, *painter, widget))
            return;
        break;
    case PE_FrameFocusRect:
        // In a view the selected row and its bar say it; tabs and other buttons have frames of their own.
        if (qobject_cast<const QToolButton *>(widget) != nullptr)
            paintFocusFrame(*painter, theme, option->rect.adjusted(-2, -2, 2, 2));
        else if (qobject_cast<const QAbstractItemView *>(widget) == nullptr &&
                 qobject_cast<const QTabBar *>(widget) == nullptr &&
                 qobject_cast<const QAbstractButton *>(widget) == nullptr)
            paintFocusFrame(*painter, theme, option->rect);
        return;
    case PE_FrameTabBarBase:
        if (qobject_cast<const QTabBar *>(widget) != nullptr)
            return; // it would stand above what is in the corner of the tabs
        break;
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
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && tool != nullptr &&
        tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull()) {
        drawToolLabel(*tool, painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && combo != nullptr && !combo->editable) {
        QStyleOptionComboBox own(*combo);
        int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
        if (!combo->currentIcon.isNull())
            room -= combo->iconSize.width() + m_theme->sizes.grid;
        own.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    if (element == CE_Splitter) {
        paintSplitter(*painter, *m_theme, option->rect);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Icon and text with a gap that Qt has no metric for.
void Style::drawToolLabel(const QStyleOptionToolButton &button, QPainter *painter,
                          const QWidget *widget) const
{
    const Sizes &sizes = m_theme->sizes;
    QRect place = button.rect;
    place.setLeft(place.left() + sizes.iconGap);
    place.setWidth(button.iconSize.width());
    QStyleOptionToolButton part(button);
    part.toolButtonStyle = Qt::ToolButtonIconOnly;
    part.rect = visualRect(button.direction, button.rect, place);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &part, painter, widget);
    part = button;
    part.toolButtonStyle = Qt::ToolButtonTextOnly;
    place.setLeft(place.right() + 1 + sizes.iconGap);
    place.setWidth(button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width());
    part.rect = visualRect(button.direction, button.rect, place);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &part, painter, widget);
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
        const int padding = m_theme->sizes.formPadding;
        QRect place = button.rect.adjusted(0, 0, -padding, 0);
        place.setLeft(place.right() + 1 - button.fontMetrics.horizontalAdvance(keys));
        own.rect.setLeft(button.rect.left() + padding);
        own.rect.setRight(place.left() - 1 - padding);
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
    if (hasIconBeside(own)) {
        if (own.features.testFlag(QStyleOptionButton::HasMenu)) { // the mark of the menu keeps its room
            const int mark = pixelMetric(PM_MenuButtonIndicator, &own, widget);
            const bool leftToRight = own.direction == Qt::LeftToRight;
            own.rect.adjust(leftToRight ? 0 : mark, 0, leftToRight ? -mark : 0, 0);
            own.features.setFlag(QStyleOptionButton::HasMenu, false);
        }
        QStyleOptionButton icon(own);
        icon.text.clear();
        const int text = own.fontMetrics.size(Qt::TextShowMnemonic, own.text).width();
        const int whole = own.iconSize.width() + m_theme->sizes.iconGap + text;
        QRect place = own.rect;
        place.setLeft(place.left() + std::max(0, (place.width() - whole) / 2));
        place.setWidth(own.iconSize.width());
        icon.rect = visualRect(own.direction, own.rect, place);
        QProxyStyle::drawControl(CE_PushButtonLabel, &icon, painter, widget);
        place.setLeft(place.right() + 1 + m_theme->sizes.iconGap);
        place.setWidth(text);
        own.rect = visualRect(own.direction, own.rect, place);
        own.icon = QIcon();
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
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin != nullptr && spin->frame) {
        drawSpinBox(*spin, *painter, widget);
        return;
    }
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control == CC_GroupBox && group != nullptr) {
        drawGroupBox(*group, *painter, widget);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool != nullptr && opensMenu(*tool)) {
        drawMenuButton(*tool, painter, widget);
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        const bool canScroll = slider->maximum > slider->minimum;
        const QRect handle = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
        paintScrollBar(*painter, *m_theme, slider->rect, canScroll ? handle : QRect(), slider->state);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A tool button that is all menu: the chevron behind its text, and a button's frame unless it is raised by
/// the mouse only. An icon says by itself that there is more.
void Style::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                           const QWidget *widget) const
{
    QStyleOptionToolButton label(button);
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    const bool isIcon = button.toolButtonStyle == Qt::ToolButtonIconOnly;
    if (isIcon || button.state.testFlag(State_AutoRaise))
        drawPrimitive(PE_PanelButtonTool, &label, painter, widget);
    else
        paintButton(*painter, *m_theme, button.rect, button.state, ButtonLook::Normal);
    if (!isIcon) {
        const QRect arrow = visualRect(button.direction, button.rect, menuArrowRect(button.rect, *m_theme));
        const bool enabled = button.state.testFlag(State_Enabled);
        paintChevron(*painter, enabled ? m_theme->text : m_theme->disabled, arrow, Qt::DownArrow);
        label.rect.setRight(menuArrowRect(button.rect, *m_theme).left() - 1);
        label.rect = visualRect(button.direction, button.rect, label.rect);
    }
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (button.state.testFlag(State_HasFocus) && (isIcon || button.state.testFlag(State_AutoRaise)))
        paintFocusFrame(*painter, *m_theme, button.rect.adjusted(1, 1, -1, -1));
}

/// The frame of a text edit is that of a field; that of a view one line.
bool Style::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (isTextEdit(widget)) {
        QStyle::State state = option.state;
        state.setFlag(State_HasFocus, widget->hasFocus());
        paintField(painter, *m_theme, option.rect, state, lookOf<FieldLook>(widget, fieldLookProperty));
        return true;
    }
    if (qobject_cast<const QAbstractScrollArea *>(widget) == nullptr)
        return false;
    painter.save();
    painter.setPen(m_theme->border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
    return true;
}

void Style::drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter, const QWidget *widget) const
{
    paintField(painter, *m_theme, box.rect, box.state, lookOf<FieldLook>(widget, fieldLookProperty));
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const bool enabled = box.state.testFlag(State_Enabled) && box.stepEnabled.testFlag(step);
        paintChevron(painter, enabled ? m_theme->text : m_theme->disabled,
                     subControlRect(CC_SpinBox, &box, part, widget), direction);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

/// A bold title and a line to the right of it, no frame.
void Style::drawGroupBox(const QStyleOptionGroupBox &box, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionGroupBox own(box);
    own.subControls.setFlag(SC_GroupBoxFrame, false);
    own.fontMetrics = QFontMetrics(boldFont(widget));
    painter.save();
    painter.setFont(boldFont(widget));
    QProxyStyle::drawComplexControl(CC_GroupBox, &own, &painter, widget);
    painter.restore();
    const QRect label = subControlRect(CC_GroupBox, &box, SC_GroupBoxLabel, widget);
    const int middle = label.center().y();
    QRect line(label.right() + m_theme->sizes.panelPadding, middle, 0, 1);
    line.setRight(box.rect.right());
    painter.fillRect(visualRect(box.direction, box.rect, line), m_theme->border);
}

} // namespace gui
