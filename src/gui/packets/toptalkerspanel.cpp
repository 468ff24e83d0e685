#include "gui/packets/toptalkerspanel.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowbutton.h"
#include "models/toptalkers.h"
#include "ui_toptalkerspanel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace gui {

using models::TopTalkers;

TopTalkersPanel::TopTalkersPanel(TopTalkers &talkers, const ThemeManager &theme, const Icons &icons,
                                 QWidget *parent)
    : QWidget(parent)
    , m_talkers(talkers)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::TopTalkersPanel>())
    , m_show(new QAction(icons.icon(u"filter"), tr("Show only its packets"), this))
    , m_copyName(new QAction(icons.icon(u"copy"), tr("Copy name"), this))
{
    m_ui->setupUi(this);
    setUpTable(theme);
    m_ui->kind->setCurrentIndex(static_cast<int>(m_talkers.kind()));
    m_ui->window->setCurrentIndex(static_cast<int>(m_talkers.window()));
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this,
            [this](int kind) { m_talkers.setKind(static_cast<TopTalkers::Kind>(kind)); });
    connect(m_ui->window, &QComboBox::currentIndexChanged, this,
            [this](int window) { m_talkers.setWindow(static_cast<TopTalkers::Window>(window)); });
    connect(m_show, &QAction::triggered, this, [this] { activate(m_ui->table->currentIndex()); });
    connect(m_copyName, &QAction::triggered, this, [this] {
        const QModelIndex name = m_ui->table->currentIndex().siblingAtColumn(TopTalkers::NameColumn);
        if (name.isValid())
            QGuiApplication::clipboard()->setText(name.data().toString());
    });
    auto *button = new RowButton(*m_ui->table, m_show->icon(), m_show->text());
    connect(button, &RowButton::pressedFor, this, &TopTalkersPanel::activate);
    connect(&m_talkers, &TopTalkers::othersChanged, this, &TopTalkersPanel::updateOthers);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_talkers, signal, this, &TopTalkersPanel::updatePage);
    connect(&m_talkers, &QAbstractItemModel::modelReset, this, &TopTalkersPanel::updatePage);
    const auto recolor = [this, &theme] {
        for (QLabel *label : {m_ui->others, m_ui->empty})
            setTextColor(*label, theme.theme().muted);
    };
    connect(&theme, &ThemeManager::changed, this, recolor);
    recolor();
    updatePage();
    updateOthers();
}

TopTalkersPanel::~TopTalkersPanel() = default;

void TopTalkersPanel::setUpTable(const ThemeManager &theme)
{
    auto *delegate = new PanelDelegate(theme, m_icons, this);
    delegate->setContent(TopTalkers::NameColumn, [](const QModelIndex &index) {
        const bool isPublisher = index.data(models::KindRole).toInt() == TopTalkers::Kind::Publishers;
        return isPublisher ? PanelDelegate::Content::UserAtHost : PanelDelegate::Content::Name;
    });
    delegate->setContent(TopTalkers::HistoryColumn, PanelDelegate::Content::Sparkline);
    for (const int column : {TopTalkers::RateColumn, TopTalkers::VolumeColumn})
        delegate->setColumnLook(column, {.rightAligned = true});
    m_ui->table->setItemDelegate(delegate);
    m_ui->table->sortByColumn(TopTalkers::RateColumn, Qt::DescendingOrder);
    m_ui->table->setModel(&m_talkers);
    m_ui->table->setAccessibleName(tr("Top talkers"));
    QHeaderView *header = m_ui->table->header();
    header->setSectionsMovable(false);
    header->setSectionResizeMode(TopTalkers::NameColumn, QHeaderView::Stretch);
    fitColumn(*header, TopTalkers::RateColumn, 9); // with room for the arrow
    fitColumn(*header, TopTalkers::VolumeColumn, 5);
    m_ui->table->viewport()->installEventFilter(this);
    connect(m_ui->table, &QTreeView::activated, this, &TopTalkersPanel::activate);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &TopTalkersPanel::showMenu);
}

/// Where space is short the line of each row's history gives way to the name.
void TopTalkersPanel::leaveRoomForNames()
{
    constexpr int letters = 9;
    QHeaderView &header = *m_ui->table->header();
    const Sizes &sizes = m_theme.theme().sizes;
    const int name = letters * fontMetrics().averageCharWidth() + 2 * sizes.cellPadding;
    const int rest = m_ui->table->viewport()->width() - header.sectionSize(TopTalkers::RateColumn) -
                     header.sectionSize(TopTalkers::VolumeColumn) - name;
    const QString title = m_talkers.headerData(TopTalkers::HistoryColumn, Qt::Horizontal).toString();
    const int least = header.fontMetrics().horizontalAdvance(title) + 2 * sizes.cellPadding;
    const int most = sizes.sparklineWidth + 2 * sizes.cellPadding;
    header.resizeSection(TopTalkers::HistoryColumn, std::clamp(rest, least, std::max(least, most)));
}

bool TopTalkersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        leaveRoomForNames();
    return QWidget::eventFilter(watched, event);
}

void TopTalkersPanel::setSparklinesVisible(bool visible)
{
    m_ui->table->setColumnHidden(TopTalkers::HistoryColumn, !visible);
}

void TopTalkersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_talkers.setActive(true);
}

void TopTalkersPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_talkers.setActive(false);
}

void TopTalkersPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto bytes = [&index](models::Role role) {
        return index.data(role).toByteArray();
    };
    switch (static_cast<TopTalkers::Kind>(index.data(models::KindRole).toInt())) {
    case TopTalkers::Kind::Feeds:
        Q_EMIT feedActivated(bytes(models::RawFeedRole));
        break;
    case TopTalkers::Kind::Topics:
        Q_EMIT topicActivated(bytes(models::RawFeedRole), bytes(models::RawTopicRole));
        break;
    case TopTalkers::Kind::Publishers:
        Q_EMIT publisherActivated(bytes(models::RawUserRole), bytes(models::RawHostRole));
        break;
    }
}

void TopTalkersPanel::showMenu(const QPoint &position)
{
    if (!m_ui->table->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_show, m_copyName});
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void TopTalkersPanel::updatePage()
{
    m_ui->pages->setCurrentWidget(m_talkers.rowCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
}

void TopTalkersPanel::updateOthers()
{
    const std::size_t others = m_talkers.others();
    m_ui->others->setText(others > 0 ? tr("and %1 more").arg(QLocale().toString(qulonglong{others}))
                                     : QString());
}

} // namespace gui
