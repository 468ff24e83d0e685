#include "gui/widgets/namestable.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace gui {

namespace {

constexpr int shownRows = 3;
constexpr int leastLetters = 17;

} // namespace

NamesTable::NamesTable(QWidget *parent)
    : QTableWidget(parent)
{
    verticalHeader()->hide();
    const int oneRow = Theme::load(Theme::Variant::Light).sizes.row;
    verticalHeader()->setDefaultSectionSize(oneRow);
    verticalHeader()->setMinimumSectionSize(oneRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTabKeyNavigation(false); // Tab leaves it, as any other field
    setEditTriggers(AnyKeyPressed | DoubleClicked | SelectedClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        keepAnEmptyRow();
        Q_EMIT edited();
    });
}

void NamesTable::setTitles(const QStringList &titles)
{
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    keepAnEmptyRow();
}

void NamesTable::setRows(const QList<QStringList> &rows)
{
    const QSignalBlocker blocker(this);
    clearContents();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    }
    keepAnEmptyRow();
}

QStringList NamesTable::rowAt(int row) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem *cell = item(row, column);
        texts.append(cell ? cell->text() : QString());
    }
    return texts;
}

QList<QStringList> NamesTable::rows() const
{
    QList<QStringList> result;
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList texts = rowAt(row);
        if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); }))
            result.append(texts);
    }
    return result;
}

void NamesTable::keepAnEmptyRow()
{
    const int last = rowCount() - 1;
    const QStringList texts = last >= 0 ? rowAt(last) : QStringList(QStringLiteral("none"));
    if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); }))
        insertRow(last + 1);
}

void NamesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        const QList<QTableWidgetItem *> cells = selectedItems();
        for (QTableWidgetItem *cell : cells)
            cell->setText({});
        return;
    }
    QTableWidget::keyPressEvent(event);
}

QSize NamesTable::sizeHint() const
{
    return {leastLetters * fontMetrics().horizontalAdvance(QLatin1Char('0')),
            horizontalHeader()->sizeHint().height() + shownRows * verticalHeader()->defaultSectionSize() + 2};
}

QSize NamesTable::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace gui
