#include "gui/inboxpage.h"

#include "authorization/entitlementtext.h"
#include "gui/answertext.h"
#include "gui/namehtml.h"
#include "gui/paneldelegate.h"
#include "gui/thememanager.h"
#include "gui/warningbox.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/sessioncontrol.h"
#include "models/timetext.h"
#include "ui_inboxpage.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>

namespace gui {

using authorization::AnswerKind;
using authorization::Request;
using authorization::RequestId;
using models::AuthorizationTable;

InboxPage::InboxPage(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(parts.requests)
    , m_control(parts.control)
    , m_theme(parts.theme)
    , m_icons(parts.icons)
    , m_ui(std::make_unique<Ui::InboxPage>())
{
    m_ui->setupUi(this);
    setUpTable(m_theme);

    m_grantAction = addKeyAction(tr("Grant…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    m_denyAction = addKeyAction(tr("Deny…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_nextAction = addKeyAction(tr("Next request"), Qt::ALT | Qt::Key_Down);
    m_previousAction = addKeyAction(tr("Previous request"), Qt::ALT | Qt::Key_Up);
    connect(m_grantAction, &QAction::triggered, this, [this] { openDialog(draft(AnswerKind::Grant)); });
    connect(m_denyAction, &QAction::triggered, this, [this] { openDialog(draft(AnswerKind::Deny)); });
    connect(m_nextAction, &QAction::triggered, this, [this] { chooseOpen(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { chooseOpen(-1); });
    addAnswerButton(m_ui->grant, AnswerKind::Grant);
    addAnswerButton(m_ui->grantUnfiltered, AnswerKind::GrantUnfiltered);
    addAnswerButton(m_ui->deny, AnswerKind::Deny);

    m_ui->grant->setToolTip(tr("Asks once more before a grant is sent (Ctrl+Shift+G)"));
    m_ui->deny->setToolTip(tr("Asks once more before a refusal is sent (Ctrl+Shift+D)"));
    m_ui->grantUnfiltered->setToolTip(tr("Asks for a confirmation of its own"));

    connect(m_ui->entitlements, &QLineEdit::textChanged, this, &InboxPage::updateCard);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &InboxPage::updateCard);
    connect(m_ui->secondLook, &QCheckBox::toggled, this, &InboxPage::updateCard);
    connect(&m_table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const QModelIndex at = m_chosen ? m_table.indexOf(*m_chosen) : QModelIndex();
                if (at.isValid() && at.row() >= first.row() && at.row() <= last.row())
                    updateCard();
            });
    connect(&m_parts.session, &models::SessionControl::connectionStateChanged, this, &InboxPage::updateCard);
    connect(&m_theme, &ThemeManager::changed, this, &InboxPage::recolor);
    recolor();
}

InboxPage::~InboxPage() = default;

QAction *InboxPage::addKeyAction(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setAutoRepeat(false);
    addAction(action);
    return action;
}

void InboxPage::addAnswerButton(QWidget *widget, AnswerKind kind)
{
    auto *button = qobject_cast<QPushButton *>(widget);
    // A1: what is answered is what was chosen when the button went down.
    connect(button, &QPushButton::pressed, this, [this, kind] { m_pressed = draft(kind); });
    connect(button, &QPushButton::clicked, this,
            [this] { openDialog(std::exchange(m_pressed, std::nullopt)); });
}

void InboxPage::setUpTable(const ThemeManager &theme)
{
    auto *delegate = new PanelDelegate(theme, m_icons, this);
    delegate->setContent(AuthorizationTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setContent(AuthorizationTable::TopicColumn, PanelDelegate::Content::FeedTopic);
    delegate->setColumnLook(AuthorizationTable::AgeColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(AuthorizationTable::AskedColumn, {.rightAligned = true});
    delegate->setGlyphs(AuthorizationTable::StateColumn, [this](const QModelIndex &index) {
        const Request *request = m_table.request(index);
        return request ? std::optional(glyphOf(*request)) : std::nullopt;
    });
    m_ui->requests->setItemDelegate(delegate);
    // Before the view hears of it: the view would choose the row next to one that goes, and the card would
    // turn to another request under the pointer.
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const QModelIndex current = m_ui->requests->currentIndex();
                if (current.row() >= first && current.row() <= last)
                    m_ui->requests->selectionModel()->clear();
            });
    m_ui->requests->setModel(&m_table);
    QHeaderView *header = m_ui->requests->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AuthorizationTable::TopicColumn, QHeaderView::Stretch);
    m_ui->requests->setColumnWidth(AuthorizationTable::StateColumn, 30);
    m_ui->requests->setColumnWidth(AuthorizationTable::AgeColumn, 62);
    m_ui->requests->setColumnWidth(AuthorizationTable::SubscriberColumn, 132);
    m_ui->requests->setColumnWidth(AuthorizationTable::AskedColumn, 72);
    m_ui->requests->setAccessibleName(tr("Authorization requests"));
    keepRowsInPlace();
    connect(m_ui->requests->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InboxPage::chosenChanged);
}

void InboxPage::keepRowsInPlace()
{
    // Rows come in below; where old ones go, those in sight stay where they are.
    QScrollBar *bar = m_ui->requests->verticalScrollBar();
    auto target = std::make_shared<int>(-1);
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [bar, target](const QModelIndex &, int first, int last) {
                *target = bar->value() > first ? std::max(first, bar->value() - (last - first + 1)) : -1;
            });
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, [bar, target] {
        if (*target >= 0)
            bar->setValue(*target);
    });
}

void InboxPage::choose(RequestId request)
{
    const QModelIndex at = m_table.indexOf(request);
    if (at.isValid())
        m_ui->requests->setCurrentIndex(at);
}

void InboxPage::chosenChanged()
{
    const QModelIndexList rows = m_ui->requests->selectionModel()->selectedRows();
    const Request *request = rows.isEmpty() ? nullptr : m_table.request(rows.first());
    const auto chosen = request ? std::optional(request->id) : std::nullopt;
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    // What was typed for one request is not meant for another.
    for (QLineEdit *edit : {m_ui->entitlements, m_ui->reason}) {
        const QSignalBlocker quiet(edit);
        edit->clear();
    }
    const QSignalBlocker quiet(m_ui->secondLook);
    m_ui->secondLook->setChecked(false);
    updateCard();
}

void InboxPage::chooseOpen(int step)
{
    const int rows = m_table.rowCount();
    const QModelIndex current = m_chosen ? m_table.indexOf(*m_chosen) : QModelIndex();
    int row = current.isValid() ? current.row() + step : step > 0 ? 0 : rows - 1;
    for (; row >= 0 && row < rows; row += step) {
        const QModelIndex at = m_table.index(row, 0);
        if (at.data(AuthorizationTable::IsOpenRole).toBool()) {
            m_ui->requests->setCurrentIndex(at);
            return;
        }
    }
}

QString InboxPage::objectionTo(const Request &request, AnswerKind kind) const
{
    const bool isGrant = kind != AnswerKind::Deny;
    if (isGrant && !request.hasPlainNames &&
        (!m_ui->secondLook->isChecked() || m_ui->reason->text().trimmed().isEmpty()))
        return whyNotLine(authorization::WhyNot::NameNeedsSecondLook);
    authorization::Answer answer = authorization::Deny{};
    if (kind == AnswerKind::Grant) {
        auto parsed = authorization::parseEntitlements(m_ui->entitlements->text());
        if (const auto *error = std::get_if<authorization::EntitlementTextError>(&parsed)) {
            return tr("Entitlements are numbers, as in 1, 2: see character %1.")
                .arg(QLocale().toString(error->position + 1));
        }
        answer = authorization::GrantEntitlements{std::get<protocol::Entitlements>(std::move(parsed))};
    } else if (kind == AnswerKind::GrantUnfiltered) {
        answer = authorization::GrantUnfiltered{};
    }
    // The dialog asks what else is to be confirmed.
    const auto why = m_table.desk().objection(request.id, answer, {true, true}, m_table.now());
    return why ? whyNotLine(*why) : QString();
}

std::optional<AnswerDraft> InboxPage::draft(AnswerKind kind) const
{
    const Request *request = m_chosen ? m_table.desk().find(*m_chosen) : nullptr;
    if (!request || !objectionTo(*request, kind).isEmpty())
        return std::nullopt;
    AnswerDraft draft{request->id, authorization::Deny{}, m_ui->reason->text().trimmed(),
                      !request->hasPlainNames && m_ui->secondLook->isChecked()};
    if (kind == AnswerKind::GrantUnfiltered)
        draft.answer = authorization::GrantUnfiltered{};
    if (kind == AnswerKind::Grant) {
        draft.answer = authorization::GrantEntitlements{
            std::get<protocol::Entitlements>(authorization::parseEntitlements(m_ui->entitlements->text()))};
    }
    return draft;
}

void InboxPage::openDialog(const std::optional<AnswerDraft> &draft)
{
    if (!draft || m_dialog)
        return;
    m_dialog = new AnswerDialog(*draft, m_table, m_control, m_theme, m_icons, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void InboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateCard();
    }
}

} // namespace gui
