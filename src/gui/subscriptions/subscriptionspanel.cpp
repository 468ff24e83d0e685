#include "gui/subscriptions/subscriptionspanel.h"

#include "gui/subscriptions/notifydialog.h"
#include "gui/subscriptions/subscribedialog.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/paneldelegate.h"
#include "models/feedfollower.h"
#include "models/sessioncontrol.h"
#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"
#include "ui_subscriptionspanel.h"

#include <QAction>

namespace gui {

using models::SubscriptionTree;

namespace {

constexpr int mostOpen = 10'000; ///< topics of a feed that opens by itself
constexpr int mostWithSubscribers = 500;

std::optional<StateGlyph> glyphOfRow(const QModelIndex &index)
{
    switch (static_cast<SubscriptionTree::RowState>(index.data(models::StateRole).toInt())) {
    case SubscriptionTree::NoData:
        return StateGlyph::Subscribed;
    case SubscriptionTree::Waiting:
        return StateGlyph::Waiting;
    case SubscriptionTree::Live:
        return StateGlyph::Live;
    case SubscriptionTree::Stale:
        return StateGlyph::Stale;
    case SubscriptionTree::Refused:
        return StateGlyph::Refused;
    case SubscriptionTree::OfOthers:
    case SubscriptionTree::NoState:
        break;
    }
    return std::nullopt;
}

QStringView iconOfRow(const QModelIndex &index)
{
    switch (static_cast<SubscriptionTree::RowKind>(index.data(models::KindRole).toInt())) {
    case SubscriptionTree::Feed:
        return u"feed";
    case SubscriptionTree::Subscriber:
        return u"user";
    case SubscriptionTree::Topic:
        break;
    }
    return {};
}

/// The row says its state in a word, where a live one has its rate and its history.
bool hasStateWord(const QModelIndex &index)
{
    const int state = index.data(models::StateRole).toInt();
    return state != SubscriptionTree::NoState && state != SubscriptionTree::Live;
}

} // namespace

SubscriptionsPanel::SubscriptionsPanel(SubscriptionTree &tree, models::SessionControl &control,
                                       const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_tree(tree)
    , m_control(control)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::SubscriptionsPanel>())
    , m_filter(new models::SubscriptionFilter(this))
    , m_follower(new models::FeedFollower(tree, control, this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(&m_tree);
    m_ui->emptyLayout->addWidget(new EmptyState(
        theme, m_icons, QStringLiteral("subscribe"), tr("No subscriptions"),
        tr("Feeds, topics and who listens appear here. Subscribe to a topic, or ask who does."), this));
    m_ui->find->addAction(m_icons.icon(u"search", &Theme::muted), QLineEdit::LeadingPosition);
    setUpTree(theme);
    setUpActions();
    connect(m_ui->find, &QLineEdit::textChanged, this, &SubscriptionsPanel::find);
    connect(&m_tree, &QAbstractItemModel::rowsInserted, this, &SubscriptionsPanel::updatePage);
    connect(&m_tree, &QAbstractItemModel::rowsRemoved, this, &SubscriptionsPanel::updatePage);
    connect(&m_tree, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    updateActions();
            });
    updatePage();
    updateActions();
}

SubscriptionsPanel::~SubscriptionsPanel()
{
    delete m_background; // which waits: its work reads the store
}

void SubscriptionsPanel::setUpTree(const ThemeManager &theme)
{
    auto *delegate = new PanelDelegate(theme, m_icons, this);
    delegate->setContent(SubscriptionTree::NameColumn, [](const QModelIndex &index) {
        const bool isSubscriber = index.data(models::KindRole).toInt() == SubscriptionTree::Subscriber;
        return isSubscriber ? PanelDelegate::Content::UserAtHost : PanelDelegate::Content::Name;
    });
    // Words take the room of the sparkline, where there is one.
    delegate->setContent(SubscriptionTree::HistoryColumn, [](const QModelIndex &index) {
        return hasStateWord(index) ? PanelDelegate::Content::TextBefore : PanelDelegate::Content::Sparkline;
    });
    delegate->setContent(SubscriptionTree::RateColumn, [this](const QModelIndex &index) {
        const bool isElsewhere =
            hasStateWord(index) && !m_ui->tree->isColumnHidden(SubscriptionTree::HistoryColumn);
        return isElsewhere ? PanelDelegate::Content::Nothing : PanelDelegate::Content::Text;
    });
    delegate->setGlyphs(SubscriptionTree::NameColumn, glyphOfRow);
    delegate->setIcons(SubscriptionTree::NameColumn, iconOfRow);
    delegate->setMarks(SubscriptionTree::NameColumn, [](const QModelIndex &index) {
        return index.data(SubscriptionTree::IsFavouriteRole).toBool() ? QStringView(u"star") : QStringView();
    });
    delegate->setSuffix(SubscriptionTree::NameColumn, [](const QModelIndex &index) {
        return index.data(models::SubscriptionFilter::LastValueRole).toString();
    });
    delegate->setColumnLook(SubscriptionTree::RateColumn, {.rightAligned = true});
    m_ui->tree->setItemDelegate(delegate);
    // Before the view hears of it: the view would choose the row next to one that goes, and Unsubscribe would
    // turn to a topic that nobody picked.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (QModelIndex at = m_ui->tree->currentIndex(); at.isValid(); at = at.parent()) {
                    if (at.parent() == parent && at.row() >= first && at.row() <= last) {
                        m_ui->tree->selectionModel()->clear();
                        return;
                    }
                }
            });
    m_ui->tree->setModel(m_filter);
    QHeaderView *header = m_ui->tree->header();
    header->setSectionResizeMode(SubscriptionTree::NameColumn, QHeaderView::Stretch);
    header->resizeSection(SubscriptionTree::HistoryColumn,
                          theme.theme().sizes.sparklineWidth + 3 * theme.theme().sizes.cellPadding);
    setSparklinesVisible(true);
    header->setSectionsMovable(false);
    m_ui->tree->setAccessibleName(tr("Subscriptions"));

    // A feed opens when it appears; what is below a topic waits to be opened. So many that nobody reads them
    // close it once: each row that is open costs the view at each that comes.
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                const bool isOfFeed = parent.isValid() && !parent.parent().isValid();
                const int rows = isOfFeed ? m_filter->rowCount(parent) : 0;
                if (isOfFeed && first == 0 && rows <= mostOpen)
                    m_ui->tree->expand(parent);
                else if (rows > mostOpen && rows - (last - first + 1) <= mostOpen)
                    m_ui->tree->collapse(parent);
                if (parent.isValid() && !isOfFeed && m_ui->tree->isExpanded(parent))
                    spanSubscribers(parent, first, last);
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_ui->tree->expand(m_filter->index(row, 0));
            });
    connect(m_ui->tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            spanSubscribers(index, 0, m_filter->rowCount(index) - 1);
    });
    m_ui->tree->expandToDepth(0);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubscriptionsPanel::updateActions);
    connect(m_ui->tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const Chosen row = describe(m_filter->mapToSource(index));
        Q_EMIT topicActivated(row.feed, row.topic.value_or(QByteArray()));
    });
    connect(m_ui->tree, &QWidget::customContextMenuRequested, this, &SubscriptionsPanel::showMenu);
}

void SubscriptionsPanel::spanSubscribers(const QModelIndex &topic, int first, int last)
{
    // They have no rate: their names may be as wide as the tree. The view keeps each such row, so not for
    // all.
    constexpr int most = 1000;
    for (int row = first; row <= std::min(last, most); ++row)
        m_ui->tree->setFirstColumnSpanned(row, topic, true);
}

void SubscriptionsPanel::focusFind()
{
    m_ui->find->setFocus(Qt::ShortcutFocusReason);
    m_ui->find->selectAll();
}

void SubscriptionsPanel::setSparklinesVisible(bool visible)
{
    m_ui->tree->setColumnHidden(SubscriptionTree::HistoryColumn, !visible);
    fitColumn(*m_ui->tree, SubscriptionTree::RateColumn, visible ? 7 : 11);
}

SubscriptionsPanel::Chosen SubscriptionsPanel::describe(const QModelIndex &source) const
{
    Chosen row;
    const QModelIndex index = source.siblingAtColumn(SubscriptionTree::NameColumn);
    row.feed = index.data(models::RawFeedRole).toByteArray();
    if (const QVariant topic = index.data(models::RawTopicRole); topic.isValid()) {
        const QByteArray name = topic.toByteArray();
        row.topic = name.isNull() ? QByteArray("") : name;
    }
    const QModelIndex own = row.topic ? m_tree.topicIndex(row.feed, *row.topic) : QModelIndex();
    row.isOwn = own.isValid() && own.data(SubscriptionTree::IsOwnRole).toBool();
    row.isNotified = m_tree.feedIndex(row.feed).data(SubscriptionTree::IsNotifiedRole).toBool();
    return row;
}

std::optional<SubscriptionsPanel::Chosen> SubscriptionsPanel::chosen() const
{
    const QModelIndexList rows = m_ui->tree->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return describe(m_filter->mapToSource(rows.first()));
}

std::optional<std::pair<QByteArray, QByteArray>> SubscriptionsPanel::chosenTopic() const
{
    const auto row = chosen();
    if (!row || !row->topic)
        return std::nullopt;
    return std::pair(row->feed, *row->topic);
}

void SubscriptionsPanel::openSubscribeDialog()
{
    std::optional<SubscribeWish> start;
    if (const auto row = chosen()) {
        start = SubscribeWish{row->feed, {}, m_tree.needsAuthorization(row->feed), false};
        if (row->topic && !row->isOwn)
            start->topics.append(*row->topic);
    }
    askForTopics(start);
}

void SubscriptionsPanel::subscribeTo(const QByteArray &feed)
{
    askForTopics(SubscribeWish{feed, {}, m_tree.needsAuthorization(feed), false});
}

void SubscriptionsPanel::subscribeToTopic(const QByteArray &feed, const QByteArray &topic)
{
    if (!m_tree.topicIndex(feed, topic).data(SubscriptionTree::IsOwnRole).toBool())
        m_control.subscribe(feed, topic);
}

bool SubscriptionsPanel::select(const QByteArray &feed, const QByteArray &topic)
{
    const QModelIndex source = topic.isNull() ? m_tree.feedIndex(feed) : m_tree.topicIndex(feed, topic);
    if (!source.isValid())
        return false;
    if (!m_filter->mapFromSource(source).isValid()) { // something hides the row
        m_ui->find->clear();
        m_ui->favourites->setChecked(false);
    }
    choose(feed, topic);
    m_ui->tree->scrollTo(m_ui->tree->currentIndex());
    m_ui->tree->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void SubscriptionsPanel::notifyOn(const QByteArray &feed)
{
    if (!m_tree.feedIndex(feed).data(SubscriptionTree::IsNotifiedRole).toBool())
        m_control.requestNotifications(feed);
}

void SubscriptionsPanel::askForTopics(const std::optional<SubscribeWish> &start)
{
    if (m_dialog)
        return;
    auto *dialog = new SubscribeDialog(m_theme, m_icons, this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKnownFeeds(m_tree.feeds());
    if (start)
        dialog->setWish(*start);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { subscribe(dialog->wish()); });
    dialog->open();
}

void SubscriptionsPanel::subscribe(const SubscribeWish &wish)
{
    m_control.setNeedsAuthorization(wish.feed, wish.needsAuthorization);
    for (const QByteArray &topic : wish.topics) {
        // Calls are counted: what is there already is not asked for twice.
        if (!m_tree.topicIndex(wish.feed, topic).data(SubscriptionTree::IsOwnRole).toBool())
            m_control.subscribe(wish.feed, topic);
    }
    if (wish.alsoNotify && !m_tree.feedIndex(wish.feed).data(SubscriptionTree::IsNotifiedRole).toBool())
        m_control.requestNotifications(wish.feed);
}

void SubscriptionsPanel::openNotifyDialog()
{
    if (m_dialog)
        return;
    auto *dialog = new NotifyDialog(m_theme, m_icons, this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKnownFeeds(m_tree.feeds());
    dialog->setNotifiedFeeds(m_tree.notifiedFeeds());
    if (const auto row = chosen(); row && !row->isNotified)
        dialog->setFeed(row->feed);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_control.requestNotifications(dialog->feed()); });
    dialog->open();
}

void SubscriptionsPanel::unsubscribe()
{
    const auto row = chosen();
    if (!row)
        return;
    if (row->topic) {
        if (row->isOwn)
            m_control.unsubscribe(row->feed, *row->topic);
        return;
    }
    const QModelIndex feed = m_tree.feedIndex(row->feed);
    QList<QByteArray> topics;
    for (int i = 0; i < m_tree.rowCount(feed); ++i) {
        const QModelIndex topic = m_tree.index(i, 0, feed);
        if (topic.data(SubscriptionTree::IsOwnRole).toBool())
            topics.append(topic.data(models::RawTopicRole).toByteArray());
    }
    for (const QByteArray &topic : topics)
        m_control.unsubscribe(row->feed, topic);
}

void SubscriptionsPanel::find(const QString &text)
{
    const auto before = chosen();
    m_filter->setText(text);
    openFound();
    if (before)
        choose(before->feed, before->topic.value_or(QByteArray()));
}

/// What was found is to be seen; so many that nobody reads them stay closed.
void SubscriptionsPanel::openFound()
{
    int topics = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex feed = m_filter->index(row, 0);
        const int below = m_filter->rowCount(feed);
        topics += below;
        m_ui->tree->setExpanded(feed, below <= mostOpen);
    }
    if (!m_filter->text().isEmpty() && topics <= mostWithSubscribers)
        m_ui->tree->expandToDepth(1);
    updatePage();
}

bool SubscriptionsPanel::choose(const QByteArray &feed, const QByteArray &topic)
{
    const QModelIndex source = topic.isNull() ? m_tree.feedIndex(feed) : m_tree.topicIndex(feed, topic);
    const QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid())
        return false;
    m_ui->tree->setCurrentIndex(index);
    return true;
}

void SubscriptionsPanel::updatePage()
{
    m_ui->pages->setCurrentWidget(m_tree.rowCount() > 0 ? m_ui->treePage : m_ui->emptyPage);
}

} // namespace gui
