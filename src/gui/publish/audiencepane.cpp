#include "gui/publish/audiencepane.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/sightglyph.h"
#include "models/deskcontrol.h"
#include "models/granttable.h"
#include "models/presets.h"
#include "models/sighttable.h"
#include "models/subscriptiontree.h"
#include "ui_audiencepane.h"

#include <QLocale>

namespace gui {

using models::SightTable;

namespace {

/// Grants and subscribers may change a thousand times a second.
constexpr std::chrono::milliseconds patience{200};

} // namespace

AudiencePane::AudiencePane(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::AudiencePane>())
    , m_table(new SightTable(this))
{
    m_ui->setupUi(this);
    auto *delegate = new PanelDelegate(theme, icons, this);
    delegate->setContent(SightTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setGlyphs(SightTable::SubscriberColumn, glyphOfSight);
    delegate->setColumnLook(SightTable::GrantColumn, {.fixed = true});
    delegate->setColumnLook(SightTable::PacketsColumn, {.fixed = true, .rightAligned = true});
    m_ui->subscribers->setItemDelegate(delegate);
    m_ui->subscribers->setModel(m_table);
    for (const int column : {SightTable::VerdictColumn, SightTable::ClientColumn, SightTable::WhyColumn})
        m_ui->subscribers->setColumnHidden(column, true);
    QHeaderView *header = m_ui->subscribers->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SightTable::SubscriberColumn, QHeaderView::Stretch);
    fitColumn(*m_ui->subscribers, SightTable::GrantColumn, 15);
    fitColumn(*m_ui->subscribers, SightTable::PacketsColumn, 8);
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &AudiencePane::look);
    connect(m_ui->notify, &QPushButton::clicked, this, [this] { Q_EMIT notifyRequested(m_message.feed); });
    connect(&theme, &ThemeManager::changed, this, &AudiencePane::recolor);
    recolor();
    look();
}

AudiencePane::~AudiencePane() = default;

void AudiencePane::setSources(const models::SubscriptionTree &tree, const models::DeskControl &desk,
                              const models::GrantTable &grants, const models::Presets &presets)
{
    m_tree = &tree;
    m_desk = &desk;
    m_presets = &presets;
    connect(&tree, &models::SubscriptionTree::countsChanged, this, &AudiencePane::soon);
    connect(&presets, &models::Presets::changed, this, &AudiencePane::soon);
    connect(&grants, &QAbstractItemModel::rowsInserted, this, &AudiencePane::soon);
    connect(&grants, &QAbstractItemModel::rowsRemoved, this, &AudiencePane::soon);
    connect(&grants, &QAbstractItemModel::dataChanged, this, &AudiencePane::soon);
    connect(&grants, &QAbstractItemModel::modelReset, this, &AudiencePane::soon);
    soon();
}

void AudiencePane::setMessage(const Message &message)
{
    if (message == m_message)
        return;
    m_message = message;
    soon();
}

void AudiencePane::setTitleVisible(bool visible)
{
    m_ui->title->setVisible(visible);
    m_ui->source->setVisible(visible);
}

void AudiencePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void AudiencePane::soon()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void AudiencePane::look()
{
    const bool hasAddress = m_desk && !m_message.feed.isEmpty() && !m_message.topic.isEmpty();
    const bool hasAll = hasAddress && m_message.sets && (!m_message.isUnicast || m_message.client);
    const bool isNotified =
        hasAddress &&
        m_tree->feedIndex(m_message.feed).data(models::SubscriptionTree::IsNotifiedRole).toBool();
    if (hasAll)
        m_table->setMessage(m_message.feed, m_message.topic, *m_message.sets, m_desk->desk(),
                            m_presets->book(),
                            {m_message.client, m_tree->ownClient(), static_cast<std::size_t>(mostRows)});
    else
        m_table->clear();
    m_ui->notify->setVisible(hasAddress && !isNotified);
    m_ui->audience->setText(hasAddress ? summary(isNotified, hasAll) : tr("Type feed and topic."));
}

QString AudiencePane::summary(bool isNotified, bool hasAll) const
{
    if (!hasAll)
        return m_message.sets ? tr("Type the client id.") : tr("The entitlements can't be read yet.");
    const QLocale locale;
    const int rows = m_table->rowCount();
    QStringList parts;
    if (!isNotified)
        parts.append(rows == 0 ? tr("Who will see it is not known: ask for notifications on this feed.")
                               : tr("Subscribers that we did not answer are not known: ask for notifications "
                                    "on this feed."));
    else if (rows == 0)
        parts.append(m_message.isUnicast ? tr("This client does not subscribe to it now: nothing comes.")
                                         : tr("Nobody subscribes to it now."));
    using Verdict = SightTable::Verdict;
    if (rows > 0)
        parts.append(tr("All of it: %1, in part: %2, nothing: %3, not known: %4.")
                         .arg(locale.toString(m_table->count(Verdict::Yes)),
                              locale.toString(m_table->count(Verdict::Some)),
                              locale.toString(m_table->count(Verdict::No)),
                              locale.toString(m_table->count(Verdict::Unknown))));
    if (m_table->leftOut() > 0)
        parts.append(tr("%1 more are not looked at.")
                         .arg(locale.toString(static_cast<qulonglong>(m_table->leftOut()))));
    return parts.join(QLatin1Char(' '));
}

void AudiencePane::recolor()
{
    for (QLabel *label : {m_ui->source, m_ui->audience})
        setTextColor(*label, m_theme.theme().muted);
    m_ui->source->setFont(Theme::hintFont());
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    m_ui->title->setFont(bold);
}

} // namespace gui
