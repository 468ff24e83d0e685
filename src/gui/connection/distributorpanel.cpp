#include "gui/connection/distributorpanel.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/warningbox.h"
#include "models/distributorhealth.h"
#include "ui_distributorpanel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>

namespace gui {

using models::DistributorClients;
using models::DistributorFeeds;
using models::DistributorHealth;

namespace {

std::optional<StateGlyph> glyphOfClient(const QModelIndex &index)
{
    switch (static_cast<DistributorClients::Presence>(index.data(models::StateRole).toInt())) {
    case DistributorClients::Presence::Connected:
        return StateGlyph::Live;
    case DistributorClients::Presence::Left:
        return StateGlyph::Ended;
    case DistributorClients::Presence::Unknown:
        break;
    }
    return StateGlyph::Subscribed;
}

} // namespace

DistributorPanel::DistributorPanel(DistributorHealth &health, const ThemeManager &theme, const Icons &icons,
                                   QWidget *parent)
    : QWidget(parent)
    , m_health(health)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::DistributorPanel>())
    , m_clients(new QSortFilterProxyModel(this))
    , m_feeds(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->kind->addItems({QString(), QString()});
    setUpClients();
    setUpFeeds();
    setUpActions();
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &DistributorPanel::refresh);
    connect(m_ui->find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clients->setFilterFixedString(text);
        m_feeds->setFilterFixedString(text);
    });
    connect(&m_health, &DistributorHealth::changed, this, &DistributorPanel::refresh);
    connect(&m_health, &DistributorHealth::aged, m_ui->state,
            [this] { m_ui->state->setText(m_health.stateText()); });
    connect(&theme, &ThemeManager::changed, this, &DistributorPanel::recolor);
    recolor();
    refresh();
}

DistributorPanel::~DistributorPanel() = default;

void DistributorPanel::setUpTable(QTreeView &table, QSortFilterProxyModel &proxy, int sortRole,
                                  int firstColumn)
{
    proxy.setSortRole(sortRole);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setDynamicSortFilter(false); // nothing moves under the pointer
    table.sortByColumn(firstColumn, firstColumn == DistributorFeeds::FeedColumn ? Qt::AscendingOrder
                                                                                : Qt::DescendingOrder);
    table.setModel(&proxy);
    table.header()->setSectionsMovable(false);
    connect(&table, &QWidget::customContextMenuRequested, this, &DistributorPanel::showMenu);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DistributorPanel::updateActions);
}

void DistributorPanel::setUpClients()
{
    auto *delegate = new PanelDelegate(m_theme, m_icons, this);
    delegate->setContent(DistributorClients::StateColumn, PanelDelegate::Content::Symbol);
    delegate->setGlyphs(DistributorClients::StateColumn, glyphOfClient);
    delegate->setContent(DistributorClients::ClientColumn, PanelDelegate::Content::UserAtHost);
    for (int column = DistributorClients::QueueColumn; column < DistributorClients::ColumnCount; ++column)
        delegate->setColumnLook(column, {.fixed = true, .rightAligned = true});
    m_ui->clients->setItemDelegate(delegate);
    m_clients->setSourceModel(&m_health.clients());
    setUpTable(*m_ui->clients, *m_clients, DistributorClients::SortRole, DistributorClients::QueueColumn);
    m_ui->clients->setAccessibleName(tr("Clients"));
    QHeaderView *header = m_ui->clients->header();
    fitColumn(*header, DistributorClients::StateColumn, 0);
    fitColumn(*header, DistributorClients::ClientColumn, 18); // who it is comes first: figures scroll
    fitColumn(*header, DistributorClients::ApplicationColumn, 11);
    for (int column = DistributorClients::QueueColumn; column < DistributorClients::ColumnCount; ++column)
        fitColumn(*header, column, 7);
}

void DistributorPanel::setUpFeeds()
{
    auto *delegate = new PanelDelegate(m_theme, m_icons, this);
    delegate->setContent(DistributorFeeds::FeedColumn, PanelDelegate::Content::Name);
    for (int column = DistributorFeeds::SubscriptionsColumn; column < DistributorFeeds::ColumnCount; ++column)
        delegate->setColumnLook(column, {.fixed = true, .rightAligned = true});
    m_ui->feeds->setItemDelegate(delegate);
    m_feeds->setSourceModel(&m_health.feeds());
    setUpTable(*m_ui->feeds, *m_feeds, DistributorFeeds::SortRole, DistributorFeeds::FeedColumn);
    m_ui->feeds->setAccessibleName(tr("Feeds"));
    QHeaderView *header = m_ui->feeds->header();
    header->setSectionResizeMode(DistributorFeeds::FeedColumn, QHeaderView::Stretch);
    for (int column = DistributorFeeds::SubscriptionsColumn; column < DistributorFeeds::ColumnCount; ++column)
        fitColumn(*header, column, 12);
    connect(m_ui->feeds, &QTreeView::activated, this, [this] { m_subscribe->trigger(); });
}

void DistributorPanel::setUpActions()
{
    m_subscribe = new QAction(m_icons.icon(u"subscribe"), tr("Subscribe…"), this);
    m_notify = new QAction(m_icons.icon(u"notify"), tr("Ask for notifications"), this);
    m_copy = new QAction(m_icons.icon(u"copy"), tr("Copy name"), this);
    connect(m_subscribe, &QAction::triggered, this, [this] {
        if (const QModelIndex feed = chosenFeed(); feed.isValid())
            Q_EMIT subscribeRequested(feed.data(models::RawFeedRole).toByteArray());
    });
    connect(m_notify, &QAction::triggered, this, [this] {
        if (const QModelIndex feed = chosenFeed(); feed.isValid())
            Q_EMIT notifyRequested(feed.data(models::RawFeedRole).toByteArray());
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        const int column = m_ui->kind->currentIndex() == Clients ? int(DistributorClients::ClientColumn)
                                                                 : int(DistributorFeeds::FeedColumn);
        const QModelIndex current = table().currentIndex();
        if (current.isValid())
            QGuiApplication::clipboard()->setText(current.siblingAtColumn(column).data().toString());
    });
    updateActions();
}

QTreeView &DistributorPanel::table() const
{
    return m_ui->kind->currentIndex() == Clients ? *m_ui->clients : *m_ui->feeds;
}

QModelIndex DistributorPanel::chosenFeed() const
{
    return m_ui->kind->currentIndex() == Feeds ? m_ui->feeds->currentIndex() : QModelIndex();
}

void DistributorPanel::updateActions()
{
    const QModelIndex feed = chosenFeed();
    // A name that can't be typed can't be sent from a form; its topics come with its notifications.
    m_subscribe->setEnabled(feed.isValid() && feed.data(models::IsPlainNameRole).toBool());
    m_notify->setEnabled(feed.isValid());
    m_copy->setEnabled(table().currentIndex().isValid());
}

StateGlyph DistributorPanel::glyph() const
{
    switch (m_health.state()) {
    case DistributorHealth::State::NoAddress:
    case DistributorHealth::State::Resting:
        return StateGlyph::NotConnected;
    case DistributorHealth::State::Asking:
        return StateGlyph::Connecting;
    case DistributorHealth::State::Good:
        return StateGlyph::Confirmed;
    case DistributorHealth::State::Failing:
        break;
    }
    return StateGlyph::Alert;
}

void DistributorPanel::refresh()
{
    const int size = m_theme.theme().sizes.statusGlyph;
    m_ui->stateIcon->setPixmap(m_icons.glyph(glyph(), size, devicePixelRatioF()));
    m_ui->state->setText(m_health.stateText());
    m_ui->warningText->setText(m_health.verdictText());
    m_ui->warning->setVisible(!m_health.verdictText().isEmpty());
    m_ui->figures->setText(m_health.figuresText());
    m_ui->foot->setVisible(!m_health.figuresText().isEmpty());
    const QLocale locale;
    m_ui->kind->setItemText(Clients, tr("Clients (%1)").arg(locale.toString(m_health.clients().rowCount())));
    m_ui->kind->setItemText(Feeds, tr("Feeds (%1)").arg(locale.toString(m_health.feeds().rowCount())));
    const bool hasRows = m_health.clients().rowCount() > 0 || m_health.feeds().rowCount() > 0;
    m_ui->pages->setCurrentWidget(!hasRows                                ? m_ui->emptyPage
                                  : m_ui->kind->currentIndex() == Clients ? m_ui->clientsPage
                                                                          : m_ui->feedsPage);
    updateActions();
    if (isVisible())
        sortAnew();
}

void DistributorPanel::sortAnew()
{
    if (!table().viewport()->underMouse())
        table().model()->sort(table().header()->sortIndicatorSection(),
                              table().header()->sortIndicatorOrder());
}

void DistributorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    sortAnew();
}

void DistributorPanel::recolor()
{
    const Theme &theme = m_theme.theme();
    for (QLabel *label : {m_ui->figures, m_ui->empty})
        setTextColor(*label, theme.muted);
    dressWarningBox(*m_ui->warning, *m_ui->warningIcon, theme, m_icons);
    refresh();
}

void DistributorPanel::showMenu(const QPoint &position)
{
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosenFeed().isValid())
        menu->addActions({m_subscribe, m_notify});
    menu->addAction(m_copy);
    menu->popup(table().viewport()->mapToGlobal(position));
}

void DistributorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace gui
