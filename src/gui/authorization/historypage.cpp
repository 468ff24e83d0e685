#include "gui/authorization/historypage.h"

#include "gui/authorization/auditentryhtml.h"
#include "gui/authorization/auditwork.h"
#include "gui/authorization/regrantstrip.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "gui/widgets/taskbar.h"
#include "models/deskcontrol.h"
#include "models/presets.h"
#include "protocol/displayname.h"
#include "ui_historypage.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QLocale>

#include <algorithm>

namespace gui {

using authorization::AuditKind;
using authorization::AuditOutcome;
using models::AuditTable;

namespace {

constexpr int wideFrom = 900;
constexpr AuditKind offeredKinds[] = {AuditKind::Grant, AuditKind::GrantUnfiltered,
                                      AuditKind::Deny,  AuditKind::Revoke,
                                      AuditKind::Torn,  AuditKind::Cut,
                                      AuditKind::Away};

std::optional<StateGlyph> glyphOfRow(const QModelIndex &index)
{
    if (static_cast<AuditKind>(index.data(models::KindRole).toInt()) == AuditKind::Away)
        return StateGlyph::NotConnected;
    switch (static_cast<AuditOutcome>(index.data(models::StateRole).toInt())) {
    case AuditOutcome::None:
    case AuditOutcome::NotSent:
        return StateGlyph::Alert;
    case AuditOutcome::Unknown:
        return StateGlyph::Unconfirmed;
    case AuditOutcome::Sent:
        break;
    }
    const auto kind = static_cast<AuditKind>(index.data(models::KindRole).toInt());
    const bool isTaking = kind == AuditKind::Deny || kind == AuditKind::Revoke;
    return isTaking ? StateGlyph::Refused : StateGlyph::Live;
}

} // namespace

HistoryPage::HistoryPage(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_table(new AuditTable(this))
    , m_task(new TaskBar(parts.theme, parts.icons))
    , m_work(new AuditWork(*m_task, this))
    , m_regrant(new RegrantStrip(parts))
{
    m_ui->setupUi(this);
    m_ui->taskPlace->addWidget(m_task);
    m_ui->regrantPlace->addWidget(m_regrant);
    m_ui->emptyLayout->addWidget(
        new EmptyState(parts.theme, parts.icons, QStringLiteral("history"), tr("No answers"),
                       tr("Each answer is recorded before it is sent, and listed here for good."), this));
    setUpTable();
    setUpSearch();
    connectAudit();
    setFocusProxy(m_ui->search);
    m_ui->entrySide->hide();
    connect(&parts.theme, &ThemeManager::changed, this, &HistoryPage::recolor);
    recolor();
    setFile(parts.control.auditFile());
}

HistoryPage::~HistoryPage()
{
    delete m_work; // its work tells the task bar
}

void HistoryPage::setUpTable()
{
    auto *delegate = new PanelDelegate(m_parts.theme, m_parts.icons, this);
    delegate->setContent(AuditTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setContent(AuditTable::TopicColumn, PanelDelegate::Content::FeedTopic);
    delegate->setContent(AuditTable::SubscriberColumn, [](const QModelIndex &index) {
        return index.data().toString().isEmpty() ? PanelDelegate::Content::Text
                                                 : PanelDelegate::Content::UserAtHost;
    });
    delegate->setContent(AuditTable::TopicColumn, [](const QModelIndex &index) {
        return index.data().toString().isEmpty() ? PanelDelegate::Content::Text
                                                 : PanelDelegate::Content::FeedTopic;
    });
    delegate->setColumnLook(AuditTable::TimeColumn, {.fixed = true});
    delegate->setGlyphs(AuditTable::OutcomeColumn, glyphOfRow);
    m_ui->answers->setItemDelegate(delegate);
    m_ui->answers->setModel(m_table);
    goToRowsByKeys(*m_ui->answers);
    constexpr std::pair<int, int> letters[] = {{AuditTable::TimeColumn, 21},
                                               {AuditTable::AnswerColumn, 19},
                                               {AuditTable::SubscriberColumn, 16},
                                               {AuditTable::TopicColumn, 19},
                                               {AuditTable::ByColumn, 13}};
    for (const auto &[column, wide] : letters)
        fitColumn(*m_ui->answers, column, wide);
    widenOutcomes();
    m_ui->answers->setAccessibleName(tr("Answers"));
    connect(m_ui->answers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showEntry);
    connect(m_table, &QAbstractItemModel::modelReset, this, &HistoryPage::showEntry);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &HistoryPage::showEntry);
    m_table->setPresets(m_parts.presets.book());
    connect(&m_parts.presets, &models::Presets::changed, this,
            [this] { m_table->setPresets(m_parts.presets.book()); });
}

/// To its longest word, which hangs on the language.
void HistoryPage::widenOutcomes()
{
    const Sizes &sizes = m_parts.theme.theme().sizes;
    int text = m_ui->answers->horizontalHeader()->sectionSizeHint(AuditTable::OutcomeColumn);
    for (std::size_t i = 0; i < authorization::auditOutcomes; ++i) {
        const int word = m_ui->answers->fontMetrics().horizontalAdvance(
            AuditTable::outcomeText(static_cast<AuditOutcome>(i)));
        text = std::max(text, sizes.icon + word + 3 * sizes.cellPadding);
    }
    m_ui->answers->setColumnWidth(AuditTable::OutcomeColumn, text);
}

void HistoryPage::setUpSearch()
{
    m_ui->kind->addItem(tr("All"));
    for (const AuditKind kind : offeredKinds)
        m_ui->kind->addItem(AuditTable::kindText(kind), static_cast<int>(kind));
    m_ui->search->addAction(m_parts.icons.icon(u"search"), QLineEdit::LeadingPosition);
    connect(m_ui->search, &QLineEdit::textChanged, this, &HistoryPage::search);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &HistoryPage::search);
    connect(m_ui->span, &QComboBox::currentIndexChanged, this, &HistoryPage::search);
    auto *find = new QAction(tr("Find in the history"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_ui->search, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
}

void HistoryPage::connectAudit()
{
    connect(&m_parts.control, &models::DeskControl::auditFileChanged, this, &HistoryPage::setFile);
    connect(&m_parts.control, &models::DeskControl::auditWritten, this, [this] {
        if (isVisible())
            m_history.refresh();
    });
    connect(&m_parts.control, &models::DeskControl::absencesChanged, this,
            [this] { m_history.setAbsences(m_parts.control.absences()); });
    connect(&m_history, &authorization::AuditHistory::found, this, &HistoryPage::take);
    connect(m_ui->verify, &QPushButton::clicked, this, [this] { m_work->verify(m_history.file()); });
    connect(m_ui->exportCsv, &QPushButton::clicked, this, &HistoryPage::askWhere);
    connect(m_work, &AuditWork::busyChanged, this, &HistoryPage::updateFoot);
}

void HistoryPage::setFile(const QString &path)
{
    m_history.setFile(path);
    m_history.setAbsences(m_parts.control.absences());
    m_table->setFindings({});
    updateFoot();
    if (m_wasShown)
        search();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        m_history.refresh();
    else
        search();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->splitter->setOrientation(width() >= wideFrom ? Qt::Horizontal : Qt::Vertical);
}

void HistoryPage::search()
{
    if (!m_wasShown || m_history.file().isEmpty())
        return;
    authorization::AuditQuery query;
    query.text = m_ui->search->text();
    query.zone = QTimeZone::systemTimeZone();
    for (std::size_t i = 0; i < authorization::auditKinds; ++i)
        query.kindWords[i] = AuditTable::kindText(static_cast<AuditKind>(i));
    for (std::size_t i = 0; i < authorization::auditOutcomes; ++i)
        query.outcomeWords[i] = AuditTable::outcomeText(static_cast<AuditOutcome>(i));
    if (const QVariant kind = m_ui->kind->currentData(); kind.isValid())
        query.kind = static_cast<AuditKind>(kind.toInt());
    constexpr int daysBack[] = {0, 6, 29}; // of "Today", "Last 7 days", "Last 30 days"
    if (const int span = m_ui->span->currentIndex(); span > 0) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.control.now().utc.count()).date();
        query.from = today.addDays(-daysBack[span - 1]).startOfDay().toMSecsSinceEpoch();
    }
    m_history.search(query);
}

void HistoryPage::take(const AuditTable::Findings &findings)
{
    m_table->setFindings(findings);
    updateFoot();
}

void HistoryPage::showEntry()
{
    const QModelIndexList rows = m_ui->answers->selectionModel()->selectedRows();
    m_ui->entrySide->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        m_regrant->setRefusal(std::nullopt);
        return;
    }
    const models::AuditRow row = m_table->row(rows.first());
    m_ui->entry->setText(auditEntryHtml(row, *m_table, m_parts.theme.theme()));
    const auto client = protocol::ClientId::fromText(row.client);
    const bool isRefusal = row.kind == AuditKind::Deny && row.fate == AuditOutcome::Sent && client;
    m_regrant->setRefusal(isRefusal ? std::optional(protocol::AuthorizationRequest{
                                          *client, row.host, row.user, row.feed, row.topic})
                                    : std::nullopt);
}

void HistoryPage::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_work->exportTo(m_history.file(), path); });
    dialog->open();
}

void HistoryPage::updateFoot()
{
    const auto &findings = m_table->findings();
    const QLocale locale;
    const auto isAway = [](const authorization::AuditPlace &place) {
        return place.kind == AuditKind::Away;
    };
    const auto answers = !findings ? 0
                                   : m_table->rowCount() - std::count_if(findings->places.begin(),
                                                                         findings->places.end(), isAway);
    QString text;
    if (m_history.file().isEmpty())
        text = tr("Not connected to a distributor yet: each one has an audit of its own");
    else if (findings)
        text = tr("%1 of %2 answers")
                   .arg(locale.toString(answers), locale.toString(static_cast<qulonglong>(findings->inAll)));
    if (findings && findings->bytesRead < findings->bytesInAll)
        text =
            tr("%1, %2 % read").arg(text, locale.toString(100 * findings->bytesRead / findings->bytesInAll));
    if (findings && !findings->error.isEmpty())
        text = tr("%1. Not all can be read: %2").arg(text, protocol::displayName(findings->error.toUtf8()));
    m_ui->counts->setText(text);
    const bool hasFile = !m_history.file().isEmpty() && findings && findings->inAll > 0;
    m_ui->verify->setEnabled(hasFile && !m_work->isBusy());
    m_ui->exportCsv->setEnabled(hasFile && !m_work->isBusy());
    const bool isEmpty = !findings || (findings->inAll == 0 && m_table->rowCount() == 0);
    m_ui->emptyPage->setVisible(isEmpty);
    m_ui->answers->setVisible(!isEmpty);
}

void HistoryPage::recolor()
{
    setTextColor(*m_ui->counts, m_parts.theme.theme().muted);
    showEntry();
}

} // namespace gui
