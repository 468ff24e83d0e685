#include "gui/authorization/entitlementpicker.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/chipsdelegate.h"
#include "gui/widgets/columnfit.h"
#include "models/deskcontrol.h"
#include "protocol/displayname.h"
#include "ui_entitlementpicker.h"

#include <QHeaderView>
#include <QLocale>

namespace gui {

using models::PresetChoices;

namespace {

constexpr std::chrono::seconds again{5};
constexpr int mostRowsInSight = 6;

} // namespace

EntitlementPicker::EntitlementPicker(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EntitlementPicker>())
    , m_background(new Background(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->entitlements);
    connect(m_ui->entitlements, &QLineEdit::textChanged, this, &EntitlementPicker::textChanged);
    connect(&m_again, &QTimer::timeout, this, &EntitlementPicker::lookAtPackets);
    m_again.setInterval(again);
}

EntitlementPicker::~EntitlementPicker() = default;

void EntitlementPicker::setParts(const DeskParts &parts)
{
    m_parts = &parts;
    m_choices = std::make_unique<PresetChoices>(parts.presets);
    m_ui->presets->setModel(m_choices.get());
    auto *delegate = new ChipsDelegate(
        parts.theme, parts.icons, PresetChoices::EntitlementsColumn,
        [](const QModelIndex &index) {
            return ChipsDelegate::Chips{index.data(PresetChoices::EntitlementsRole).value<QList<qint32>>()};
        },
        this);
    delegate->setContent(PresetChoices::NameColumn, PanelDelegate::Content::Name);
    delegate->setColumnLook(PresetChoices::PassesColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(PresetChoices::PacketsColumn, {.fixed = true, .rightAligned = true});
    m_ui->presets->setItemDelegate(delegate);
    m_ui->presets->setAccessibleName(tr("Presets of the feed"));
    m_ui->entitlements->setAccessibleName(tr("Entitlements"));
    QHeaderView *header = m_ui->presets->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PresetChoices::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PresetChoices::EntitlementsColumn, QHeaderView::Stretch);
    fitColumn(*m_ui->presets, PresetChoices::PassesColumn, 7);
    fitColumn(*m_ui->presets, PresetChoices::PacketsColumn, 9);
    connect(m_ui->presets->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntitlementPicker::choosePreset);
    connect(m_choices.get(), &QAbstractItemModel::modelReset, this, &EntitlementPicker::fitTable);
    connect(&parts.theme, &ThemeManager::changed, this, &EntitlementPicker::recolor);
    recolor();
    fitTable();
}

void EntitlementPicker::recolor()
{
    setTextColor(*m_ui->share, m_parts->theme.theme().muted);
    m_ui->share->setFont(Theme::hintFont());
    m_ui->entitlements->setFont(Theme::fixedFont());
}

void EntitlementPicker::fitTable()
{
    const int rows = m_choices->rowCount();
    m_ui->presets->setVisible(rows > 0);
    const int height = m_ui->presets->verticalHeader()->defaultSectionSize();
    m_ui->presets->setFixedHeight(m_ui->presets->horizontalHeader()->sizeHint().height() + 2 +
                                  height * std::min(rows, mostRowsInSight));
    textChanged();
}

void EntitlementPicker::setTopic(const QByteArray &feed, const QByteArray &topic)
{
    m_feed = feed;
    m_topic = topic;
    m_background->cancel();
    m_choices->setRecent(std::nullopt);
    m_choices->setFeed(feed);
    clear();
    lookAtPackets();
    m_again.start();
}

void EntitlementPicker::setFieldFirst(bool first)
{
    if ((m_ui->column1->indexOf(m_ui->entitlements) == 0) != first)
        m_ui->column1->insertWidget(0, first ? static_cast<QWidget *>(m_ui->entitlements) : m_ui->presets);
}

void EntitlementPicker::clear()
{
    m_ui->entitlements->clear();
    m_ui->presets->clearSelection();
    m_ui->presets->setCurrentIndex({});
    updateShare();
}

void EntitlementPicker::lookAtPackets()
{
    if (!m_parts || m_background->isBusy() || (m_choices->recent() && !isVisible()))
        return;
    const qint64 now = qint64{m_parts->control.now().utc.count()} * 1'000'000;
    m_background->run(
        [store = &m_parts->store, feed = m_feed, topic = m_topic, now](const std::atomic<bool> &stop) {
            return models::recentPackets(*store, feed, topic, now, stop);
        },
        [this](models::RecentPackets recent) {
            m_choices->setRecent(std::move(recent));
            updateShare();
        });
}

void EntitlementPicker::setEntitlements(const protocol::Entitlements &entitlements)
{
    m_ui->entitlements->setText(authorization::entitlementsText(entitlements));
}

EntitlementPicker::Typed EntitlementPicker::typed() const
{
    return authorization::parseEntitlements(m_ui->entitlements->text());
}

QString EntitlementPicker::presetName() const
{
    const Typed now = typed();
    const auto *entitlements = std::get_if<protocol::Entitlements>(&now);
    const int row = entitlements && m_choices ? m_choices->rowOf(*entitlements) : -1;
    return row < 0 ? QString() : m_choices->index(row, PresetChoices::NameColumn).data().toString();
}

void EntitlementPicker::choosePreset()
{
    const QModelIndexList rows = m_ui->presets->selectionModel()->selectedRows();
    if (rows.isEmpty() || m_isFollowing)
        return;
    setEntitlements(m_choices->entitlements(rows.first().row()));
}

void EntitlementPicker::textChanged()
{
    if (!m_choices)
        return;
    const Typed now = typed();
    const auto *entitlements = std::get_if<protocol::Entitlements>(&now);
    const int row = entitlements && !entitlements->empty() ? m_choices->rowOf(*entitlements) : -1;
    m_isFollowing = true;
    if (row >= 0)
        m_ui->presets->selectRow(row);
    else
        m_ui->presets->clearSelection();
    m_isFollowing = false;
    updateShare();
    Q_EMIT changed();
}

void EntitlementPicker::updateShare()
{
    const Typed now = typed();
    const auto *entitlements = std::get_if<protocol::Entitlements>(&now);
    const auto &recent = m_choices->recent();
    QString text;
    if (!recent)
        text = tr("Looking at the packets of the last minute…");
    else if (recent->messages == 0)
        text =
            tr("No message of this topic came here in the last minute: what a set would pass is not known.");
    else if (entitlements && !entitlements->empty())
        text = recent->isPart ? tr("Passes %1 of the latest %2 packets of this topic (%3).")
                                    .arg(m_choices->passesText(*entitlements),
                                         QLocale().toString(static_cast<qulonglong>(recent->sets.size())),
                                         m_choices->packetsText(*entitlements))
                              : tr("Passes %1 of the %2 packets of this topic in the last minute.")
                                    .arg(m_choices->passesText(*entitlements),
                                         QLocale().toString(static_cast<qulonglong>(recent->sets.size())));
    else
        text = tr("Shares are of this topic's %1 packets of the last minute.")
                   .arg(QLocale().toString(static_cast<qulonglong>(recent->sets.size())));
    m_ui->share->setText(text);
}

} // namespace gui
