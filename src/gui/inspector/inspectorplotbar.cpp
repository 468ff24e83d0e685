// The bar and the legend of the plot, and its file.

#include "gui/inspector/inspectorplot.h"
#include "gui/inspector/plotview.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/givingbar.h"
#include "gui/widgets/notebar.h"
#include "models/nametext.h"
#include "models/plotaxis.h"
#include "protocol/displayname.h"
#include "store/rowwriter.h"
#include "store/savedtime.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

QIcon markIcon(const Theme &theme, int look, qreal ratio)
{
    const int side = theme.sizes.icon;
    QPixmap pixmap(QSize(2 * side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(plotPen(theme, look));
    painter.drawLine(QPointF(0, side / 2.0), QPointF(2 * side, side / 2.0));
    paintPlotMark(painter, theme, look, QPointF(side, side / 2.0));
    return QIcon(pixmap);
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

void InspectorPlot::build()
{
    const Sizes &sizes = m_theme.theme().sizes;
    m_fields->setEditable(true);
    m_fields->setInsertPolicy(QComboBox::NoInsert);
    m_fields->setAccessibleName(tr("Number to plot"));
    m_fields->lineEdit()->setPlaceholderText(QStringLiteral("json.price"));
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields->setMinimumContentsLength(12);
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_add->setToolTip(models::plainToolTip(tr("Add this number of the selected message's topic")));
    m_pause->setText(tr("Pause", "the plot"));
    m_pause->setToolTip(models::plainToolTip(tr("Hold the picture; values are still taken")));
    m_pause->setAutoRaise(true);
    m_pause->setCheckable(true);

    m_legend->setAccessibleName(tr("Lines of the plot"));
    m_legend->setFrameShape(QFrame::NoFrame);
    m_legend->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legend->setTextElideMode(Qt::ElideRight); // the tool tip has it all
    m_legend->setIconSize(QSize(2 * sizes.icon, sizes.icon));
    m_legend->setUniformItemSizes(true);
    auto *remove = new QAction(tr("Remove"), m_legend);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_legend->addAction(remove);
    m_legend->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_bar->add(m_fields, 1);
    m_bar->add(m_add);
    m_bar->add(m_pause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    const auto add = [this] {
        addField(m_fields->currentText());
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_fields->lineEdit(), &QLineEdit::returnPressed, this, add);
    connect(m_pause, &QToolButton::toggled, this, &InspectorPlot::setPaused);
    connect(m_all, &QAction::triggered, m_view, &PlotView::showAll);
    connect(m_save, &QAction::triggered, this, &InspectorPlot::askWhere);
    connect(m_remove, &QAction::triggered, this, &InspectorPlot::removeCurrent);
    connect(remove, &QAction::triggered, this, &InspectorPlot::removeCurrent);
    connect(m_legend, &QListWidget::currentRowChanged, m_view, &PlotView::setCurrentLine);
    connect(m_view, &PlotView::currentLineChanged, this, [this](int line) { m_legend->setCurrentRow(line); });
}

void InspectorPlot::dress()
{
    showLines();
}

/// What each line says now: in the legend, whose rows are as many as the lines.
void InspectorPlot::updateLegend()
{
    const QLocale locale;
    const QSignalBlocker blocker(m_legend);
    while (m_legend->count() > lineCount())
        delete m_legend->takeItem(m_legend->count() - 1);
    while (m_legend->count() < lineCount())
        m_legend->addItem(QString());
    int row = 0;
    for (const Line &line : m_lines) {
        QListWidgetItem *item = m_legend->item(row++);
        QString text = nameOf(line);
        if (!line.series->isEmpty())
            text += QStringLiteral("   ") + models::plotValueText(line.series->points().back().last);
        text += QStringLiteral("   ") + tr("values: %1").arg(locale.toString(line.series->values()));
        if (line.series->valuesPerPoint() > 1)
            text += QLatin1String(", ") +
                    tr("to a point: %1").arg(locale.toString(line.series->valuesPerPoint()));
        if (line.withoutValue > 0)
            text += QLatin1String(", ") +
                    tr("messages without a number: %1").arg(locale.toString(line.withoutValue));
        if (item->text() != text) {
            item->setText(text);
            item->setToolTip(models::plainToolTip(text));
        }
        if (const int look = item->data(Qt::UserRole).toInt();
            look != line.look + 1 || item->icon().isNull() ||
            m_legend->property("dark") != m_theme.theme().isDark()) {
            item->setData(Qt::UserRole, line.look + 1);
            item->setIcon(markIcon(m_theme.theme(), line.look, devicePixelRatioF()));
        }
    }
    m_legend->setProperty("dark", m_theme.theme().isDark());
    m_legend->setCurrentRow(m_view->currentLine());
    m_legend->setFixedHeight(static_cast<int>(lineCount()) * std::max(m_legend->sizeHintForRow(0), 1));
}

void InspectorPlot::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save plot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_problem = saveTo(path);
        updateNote();
    });
    dialog->open();
}

QString InspectorPlot::saveTo(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("from,to,feed,topic,field,first,last,lowest,highest,values,messages_missing_before\r\n");
        for (const Line &line : m_lines) {
            const PlotField &field = line.sampler->field();
            const QByteArray names = store::csvCell(protocol::displayName(field.feed).toUtf8()) + ',' +
                                     store::csvCell(protocol::displayName(field.topic).toUtf8()) + ',' +
                                     store::csvCell(field.path.text().toUtf8());
            for (const models::PlotPoint &point : line.series->points()) {
                file.write(store::savedTime(point.firstNs).toLatin1() + ',' +
                           store::savedTime(point.lastNs).toLatin1() + ',' + names + ',' +
                           numberText(point.first) + ',' + numberText(point.last) + ',' +
                           numberText(point.lowest) + ',' + numberText(point.highest) + ',' +
                           QByteArray::number(point.values) + ',' +
                           (point.gapBefore || point.gapInside ? "yes" : "no") + "\r\n");
            }
        }
        if (file.commit())
            return {};
    }
    return tr("The plot was not saved: %1").arg(file.errorString());
}

} // namespace gui
