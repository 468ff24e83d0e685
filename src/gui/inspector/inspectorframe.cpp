#include "gui/inspector/inspectorframe.h"

#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/hexview.h"
#include "gui/widgets/rowdelegate.h"
#include "models/framefields.h"
#include "models/nametext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QTableView>

namespace gui {

using models::FrameFieldTable;

InspectorFrame::InspectorFrame(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_fields(new FrameFieldTable(this))
    , m_table(new QTableView(this))
    , m_hex(new HexView(theme, this))
{
    const Sizes &sizes = theme.theme().sizes;
    m_table->setModel(m_fields);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMouseTracking(true);
    m_table->setAccessibleName(tr("Fields of the frame"));
    m_table->horizontalHeader()->setFixedHeight(sizes.header);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(sizes.row);
    m_table->verticalHeader()->setDefaultSectionSize(sizes.row);
    fitColumn(*m_table, FrameFieldTable::NameColumn, 13);
    fitColumn(*m_table, FrameFieldTable::OffsetColumn, 6);
    fitColumn(*m_table, FrameFieldTable::BytesColumn, 5);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *delegate = new RowDelegate(theme, m_table);
    delegate->setColumnLook(FrameFieldTable::OffsetColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(FrameFieldTable::BytesColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(FrameFieldTable::ValueColumn, {.muted = true});
    m_table->setItemDelegate(delegate);
    m_hex->setAccessibleName(tr("Frame as hex"));

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_hex);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 280});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || m_hex->hasFocus())
                    return;
                const models::FrameField &field = m_fields->fields()[static_cast<std::size_t>(current.row())];
                m_hex->selectBytes({field.begin, field.end});
            });
    connect(m_hex, &HexView::selectionChanged, this, [this](const ByteRange &range) {
        const int field = m_fields->rowAt(range.begin);
        if (field >= 0)
            m_table->setCurrentIndex(m_fields->index(field, 0));
    });
    connect(m_hex, &HexView::byteHovered, this, [this](qsizetype byte) { hover(m_fields->rowAt(byte)); });
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex &index) { hover(index.row()); });
    connect(m_table, &QTableView::viewportEntered, this, [this] { hover(-1); });
}

void InspectorFrame::setRow(const store::PinnedRow &row)
{
    m_fields->setFields(models::frameFields(row));
    m_hex->setBytes(row.isNull()
                        ? decode::SharedBytes()
                        : decode::SharedBytes{row.frame(), std::make_shared<const store::PinnedRow>(row)});
    std::vector<ByteRange> marks;
    for (const models::FrameField &field : m_fields->fields()) {
        if (!field.isGroup)
            marks.push_back({field.begin, field.end});
    }
    m_hex->setMarks(std::move(marks));
}

void InspectorFrame::hover(int row)
{
    if (row < 0) {
        m_hex->setHovered({});
        m_hex->setToolTip({});
        return;
    }
    const models::FrameField &field = m_fields->fields()[static_cast<std::size_t>(row)];
    m_hex->setHovered({field.begin, field.end});
    m_hex->setToolTip(models::plainToolTip(
        field.value.isEmpty() ? field.name : field.name + QLatin1String(": ") + field.value));
}

} // namespace gui
