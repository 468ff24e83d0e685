#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>
#include <QToolButton>

/// What a person would see of a widget: whether it is there, what it says, and whether that has its room.
namespace seen {

inline bool isShown(const QWidget &widget);

/// What stands where there is nothing yet; also a list with rows is not blank.
inline QString emptyLine(const QWidget &root)
{
    QString line;
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap() && label->text().size() > line.size() &&
            label->text().endsWith(QLatin1Char('.')))
            line = label->text();
    }
    return line.size() >= 25 ? line : QString();
}

inline QStringList cutTitles(const QHeaderView &header, const QString &where)
{
    QStringList cut;
    for (int section = 0; header.model() && section < header.count(); ++section) {
        const QString title =
            header.model()->headerData(section, header.orientation(), Qt::DisplayRole).toString();
        const int needs = header.fontMetrics().horizontalAdvance(title);
        const bool isElastic = header.sectionResizeMode(section) == QHeaderView::Stretch;
        if (header.orientation() == Qt::Horizontal && !header.isSectionHidden(section) && !isElastic &&
            header.sectionSize(section) < needs)
            cut.append(
                QStringLiteral("%1: title \"%2\" %3 of %4")
                    .arg(where, title, QString::number(header.sectionSize(section)), QString::number(needs)));
    }
    return cut;
}

inline bool isShown(const QWidget &widget)
{
    // The region of an area is without its opaque viewport.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    const QRegion region = area ? area->viewport()->visibleRegion() : widget.visibleRegion();
    return widget.isVisible() && !region.isEmpty() &&
           widget.objectName() != QLatin1String("qt_toolbar_ext_button");
}

/// What is worked with by keys or pointer. What belongs to another control is that one's part.
inline bool isControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
        qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
        qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QScrollBar *>(&widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

/// One of several of which one is chosen: that one has the focus, and the arrows lead to the others.
inline bool isByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

inline QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : tool->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// In what way the text has no room; empty where it has.
inline QString cutBy(const QWidget &widget, const QString &text)
{
    const auto lacks = [](const char *what, int has, int needs) {
        return QStringLiteral("%1 %2 of %3")
            .arg(QLatin1String(what), QString::number(has), QString::number(needs));
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const QSize has = label->contentsRect().size();
        if (label->wordWrap()) {
            const int needs = label->heightForWidth(label->width());
            return label->height() < needs ? lacks("height", label->height(), needs) : QString();
        }
        const QSize needs = label->fontMetrics().size(0, text);
        if (has.width() < needs.width())
            return lacks("width", has.width(), needs.width());
        return has.height() + 2 < needs.height() ? lacks("height", has.height(), needs.height()) : QString();
    }
    const QSize needs = qobject_cast<const QAbstractButton *>(&widget)->sizeHint();
    if (widget.width() < needs.width())
        return lacks("width", widget.width(), needs.width());
    // The frame may give way, the letters not.
    const int letters = widget.fontMetrics().height();
    return widget.height() < letters ? lacks("height", widget.height(), letters) : QString();
}

inline QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

} // namespace seen
