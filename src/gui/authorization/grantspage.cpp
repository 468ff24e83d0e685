#include "gui/authorization/grantspage.h"

#include "gui/authorization/answertext.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/widgets/chipsdelegate.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/rowkeys.h"
#include "models/deskcontrol.h"
#include "models/granttable.h"
#include "models/nametext.h"
#include "ui_grantspage.h"

#include <QEvent>

#include <utility>

namespace gui {

using authorization::GrantId;
using authorization::LiveGrant;
using models::GrantTable;

namespace {

constexpr std::chrono::milliseconds searchDelay{200};
/// From these widths on there is room for all columns, or for most.
constexpr int wide = 900;
constexpr int middling = 640;

StateGlyph glyphOf(const LiveGrant *grant)
{
    using authorization::GrantState;
    if (!grant)
        return StateGlyph::Ended;
    if (grant->isOverdue || !grant->whyNotChanged.isEmpty())
        return StateGlyph::Alert;
    if (grant->changing)
        return StateGlyph::Connecting;
    if (grant->access() == authorization::Access::Revoked)
        return StateGlyph::Refused;
    switch (grant->state) {
    case GrantState::Sent:
        return StateGlyph::Unconfirmed;
    case GrantState::Shown:
        return grant->perhapsChanged ? StateGlyph::Unconfirmed
               : grant->given        ? StateGlyph::Live
                                     : StateGlyph::Subscribed;
    case GrantState::Unsubscribed:
    case GrantState::Away:
        return StateGlyph::Stale;
    }
    return StateGlyph::Ended;
}

ChipSet chipsOf(authorization::Access access)
{
    return access == authorization::Access::Unfiltered ? ChipSet::Unfiltered : ChipSet::Grant;
}

} // namespace

GrantsPage::GrantsPage(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::GrantsPage>())
{
    m_ui->setupUi(this);
    setUpTable();
    setFocusProxy(m_ui->grants);
    // Each right behind the table, the last first: Qt 6.4 loses an order that goes on from behind a view.
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->search, m_ui->dismiss, m_ui->revoke, m_ui->change})
        setTabOrder(m_ui->grants, widget);
    Style::setLook(m_ui->revoke, ButtonLook::Dangerous);
    addButton(m_ui->change, GrantDialog::Kind::Change);
    addButton(m_ui->revoke, GrantDialog::Kind::Revoke);
    m_ui->dismiss->setToolTip(tr("Sends nothing. For a grant of which nothing is known any more"));
    connect(m_ui->dismiss, &QPushButton::pressed, this, [this] { m_pressed = m_chosen; });
    connect(m_ui->dismiss, &QPushButton::clicked, this, [this] {
        if (const auto grant = std::exchange(m_pressed, std::nullopt))
            m_parts.control.dismiss(*grant);
    });
    m_searching.setSingleShot(true);
    m_searching.setInterval(searchDelay);
    connect(m_ui->search, &QLineEdit::textChanged, &m_searching, [this] { m_searching.start(); });
    connect(&m_searching, &QTimer::timeout, this,
            [this] { m_found.setFilterFixedString(m_ui->search->text()); });
    m_ui->search->setAccessibleName(tr("Find in the live grants"));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_found, signal, this, &GrantsPage::refresh);
    connect(&m_found, &QAbstractItemModel::modelReset, this, &GrantsPage::refresh);
    connect(&m_found, &QAbstractItemModel::dataChanged, this, &GrantsPage::refresh);
    connect(&m_parts.theme, &ThemeManager::changed, this, &GrantsPage::recolor);
    recolor();
    refresh();
}

GrantsPage::~GrantsPage() = default;

void GrantsPage::setUpTable()
{
    m_found.setSourceModel(&m_parts.grants);
    m_found.setFilterRole(GrantTable::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setDynamicSortFilter(false); // rows stay where they are
    const auto access = [](const QModelIndex &index) {
        return static_cast<authorization::Access>(index.data(GrantTable::AccessRole).toInt());
    };
    auto *delegate = new ChipsDelegate(
        m_parts.theme, m_parts.icons, GrantTable::EntitlementsColumn,
        [access](const QModelIndex &index) -> std::optional<ChipsDelegate::Chips> {
            const authorization::Access what = access(index);
            if (what == authorization::Access::Unknown)
                return std::nullopt;
            auto ids = index.data(GrantTable::EntitlementsRole).value<QList<qint32>>();
            if (what == authorization::Access::Revoked)
                ids.clear();
            return ChipsDelegate::Chips{ids, chipsOf(what)};
        },
        this);
    delegate->setContent(GrantTable::StateColumn, PanelDelegate::Content::Symbol);
    delegate->setGlyphs(GrantTable::StateColumn, [this](const QModelIndex &index) {
        return glyphOf(m_parts.grants.grant(m_found.mapToSource(index)));
    });
    delegate->setContent(GrantTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setContent(GrantTable::TopicColumn, PanelDelegate::Content::FeedTopic);
    for (const int column : {GrantTable::ClientColumn, GrantTable::SinceColumn})
        delegate->setColumnLook(column, {.fixed = true});
    m_ui->grants->setItemDelegate(delegate);
    m_ui->grants->setModel(&m_found);
    goToRowsByKeys(*m_ui->grants);
    m_ui->grants->setAccessibleName(tr("Live grants"));
    QHeaderView *header = m_ui->grants->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(GrantTable::TopicColumn, QHeaderView::Stretch);
    constexpr std::pair<int, int> letters[] = {
        {GrantTable::StateColumn, 0},   {GrantTable::SubscriberColumn, 17},
        {GrantTable::ClientColumn, 10}, {GrantTable::EntitlementsColumn, 13},
        {GrantTable::PresetColumn, 15}, {GrantTable::SinceColumn, 10},
        {GrantTable::UntilColumn, 12},  {GrantTable::ByColumn, 10}};
    for (const auto &[column, wide] : letters)
        fitColumn(*m_ui->grants, column, wide);
    m_ui->grants->viewport()->installEventFilter(this);
    connect(m_ui->grants->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GrantsPage::chosenChanged);
    // Before the view hears of it: it would choose the row next to one that goes.
    connect(&m_found, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const QModelIndex current = m_ui->grants->currentIndex();
                if (current.row() >= first && current.row() <= last)
                    m_ui->grants->selectionModel()->clear();
            });
}

bool GrantsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_parts.grants.setHeld(true);
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        m_parts.grants.setHeld(false);
    return QWidget::eventFilter(watched, event);
}

void GrantsPage::addButton(QWidget *widget, GrantDialog::Kind kind)
{
    auto *button = qobject_cast<QPushButton *>(widget);
    // A1: what is changed is what was chosen when the button went down.
    connect(button, &QPushButton::pressed, this, [this] { m_pressed = m_chosen; });
    connect(button, &QPushButton::clicked, this,
            [this, kind] { openDialog(std::exchange(m_pressed, std::nullopt), kind); });
}

void GrantsPage::choose(GrantId grant)
{
    m_parts.grants.flush();
    const QModelIndex at = m_found.mapFromSource(m_parts.grants.indexOf(grant));
    if (at.isValid())
        m_ui->grants->setCurrentIndex(at);
}

void GrantsPage::chosenChanged()
{
    const QModelIndexList rows = m_ui->grants->selectionModel()->selectedRows();
    m_chosen =
        rows.isEmpty() ? std::nullopt : std::optional(m_parts.grants.id(m_found.mapToSource(rows.first())));
    refresh();
}

void GrantsPage::refresh()
{
    m_ui->pages->setCurrentWidget(m_parts.grants.rowCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
    const LiveGrant *grant = m_chosen ? m_parts.grants.desk().grants().find(*m_chosen) : nullptr;
    const auto can = [&](const authorization::GrantChange &change) {
        return grant && !m_parts.grants.desk().objectionToChange(grant->id, change, {true, true},
                                                                 m_parts.grants.now());
    };
    m_ui->change->setEnabled(can(authorization::GrantUnfiltered{}));
    m_ui->revoke->setEnabled(can(authorization::Revoke{}));
    m_ui->dismiss->setVisible(grant && grant->state == authorization::GrantState::Away);
    m_ui->dismiss->setEnabled(grant && !grant->changing);
    m_ui->chosen->setText(grant ? tr("%1 on %2")
                                      .arg(models::shownUserAtHost(grant->who.user, grant->who.host),
                                           models::shownFeedTopic(grant->who.feed, grant->who.topic))
                                : QString());
}

void GrantsPage::openDialog(std::optional<GrantId> grant, GrantDialog::Kind kind)
{
    if (!grant || m_dialog || !m_parts.grants.desk().grants().find(*grant))
        return;
    m_dialog = new GrantDialog(*grant, kind, m_parts, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void GrantsPage::recolor()
{
    const Theme &theme = m_parts.theme.theme();
    setLineColor(*this, theme.border);
    for (QLabel *label : {m_ui->chosen, m_ui->empty, m_ui->foot})
        setTextColor(*label, theme.muted);
    m_ui->foot->setFont(Theme::hintFont());
}

void GrantsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The tool tip has what gives way to the topic.
    for (const int column : {GrantTable::ClientColumn, GrantTable::ByColumn})
        m_ui->grants->setColumnHidden(column, width() < wide);
    for (const int column : {GrantTable::PresetColumn, GrantTable::SinceColumn})
        m_ui->grants->setColumnHidden(column, width() < middling);
}

void GrantsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace gui
