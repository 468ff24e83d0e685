#include "gui/authorization/inboxpage.h"

#include "gui/authorization/answertext.h"
#include "gui/authorization/requestcard.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "models/authorizationtable.h"
#include "ui_inboxpage.h"

#include <QAction>
#include <QFocusEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <utility>

// Choosing and answering; inboxtable.cpp has the table.

namespace gui {

using authorization::AnswerKind;
using authorization::Request;
using authorization::RequestId;
using models::AuthorizationTable;

namespace {

/// The card also stands beside the table where below the table it had no room for its fields.
constexpr int low = 420;
constexpr int wideWhereLow = 760;
/// A subject of many lines scrolls the fields rather than taking the packets' room.
constexpr int leastCard = 100;

} // namespace

InboxPage::InboxPage(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(parts.requests)
    , m_ui(std::make_unique<Ui::InboxPage>())
    , m_card(new RequestCard(m_parts))
{
    m_ui->setupUi(this);
    m_card->setObjectName(QStringLiteral("card"));
    m_card->setMinimumHeight(leastCard);
    m_ui->right->addWidget(m_card);
    setTabOrder(m_ui->requests, m_card);
    setFocusProxy(m_ui->requests);
    setUpTable();
    m_ui->requests->installEventFilter(this);

    m_grantAction = addKeyAction(tr("Grant…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    m_denyAction = addKeyAction(tr("Deny…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_nextAction = addKeyAction(tr("Next request"), Qt::ALT | Qt::Key_Down);
    m_previousAction = addKeyAction(tr("Previous request"), Qt::ALT | Qt::Key_Up);
    connect(m_grantAction, &QAction::triggered, this, [this] { openDialog(draft(AnswerKind::Grant)); });
    connect(m_denyAction, &QAction::triggered, this, [this] { openDialog(draft(AnswerKind::Deny)); });
    connect(m_nextAction, &QAction::triggered, this, [this] { chooseOpen(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { chooseOpen(-1); });
    addTogetherButton(m_ui->grantTogether, AnswerKind::Grant);
    addTogetherButton(m_ui->denyTogether, AnswerKind::Deny);

    connect(m_card, &RequestCard::answerRequested, this, &InboxPage::openDialog);
    connect(m_card, &RequestCard::changed, this, &InboxPage::updateActions);
    connect(&m_parts.theme, &ThemeManager::changed, this, &InboxPage::recolor);
    recolor();
    updateActions();
    updateNotShown();
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

void InboxPage::addTogetherButton(QWidget *widget, AnswerKind kind)
{
    auto *button = qobject_cast<QPushButton *>(widget);
    // A1: what is answered is what was chosen when the button went down.
    connect(button, &QPushButton::pressed, this, [this, kind] { m_pressed = draft(kind); });
    connect(button, &QPushButton::clicked, this,
            [this] { openDialog(std::exchange(m_pressed, std::nullopt)); });
}

std::optional<RequestId> InboxPage::chosen() const
{
    return m_card->request();
}

void InboxPage::choose(RequestId request)
{
    const QModelIndex at = m_table.indexOf(request);
    if (at.isValid())
        m_ui->requests->setCurrentIndex(at);
}

std::vector<RequestId> InboxPage::selected() const
{
    const QItemSelection selection = m_ui->requests->selectionModel()->selection();
    std::vector<RequestId> ids;
    for (const QItemSelectionRange &range : selection) {
        // One more than may be answered together tells that it is too many.
        for (int row = range.top(); row <= range.bottom() && ids.size() <= authorization::maxAnsweredTogether;
             ++row) {
            if (const Request *request = m_table.request(m_table.index(row, 0)))
                ids.push_back(request->id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void InboxPage::chosenChanged()
{
    const std::vector<RequestId> ids = selected();
    const Request *current = m_table.request(m_ui->requests->currentIndex());
    std::optional<RequestId> chosen;
    if (current && std::find(ids.begin(), ids.end(), current->id) != ids.end())
        chosen = current->id;
    else if (!ids.empty())
        chosen = ids.front();
    m_card->setRequest(chosen);
    if (chosen)
        m_ui->right->setCurrentWidget(m_card);
    else
        m_ui->right->setCurrentWidget(m_ui->hint);
    updateActions();
}

void InboxPage::chooseOpen(int step)
{
    const int rows = m_table.rowCount();
    const QModelIndex current = chosen() ? m_table.indexOf(*chosen()) : QModelIndex();
    int row = current.isValid() ? current.row() + step : step > 0 ? 0 : rows - 1;
    for (; row >= 0 && row < rows; row += step) {
        const QModelIndex at = m_table.index(row, 0);
        if (at.data(AuthorizationTable::IsOpenRole).toBool()) {
            m_ui->requests->setCurrentIndex(at);
            // Once the card has taken the room it needs.
            QMetaObject::invokeMethod(
                this, [this] { m_ui->requests->scrollTo(m_ui->requests->currentIndex()); },
                Qt::QueuedConnection);
            return;
        }
    }
}

void InboxPage::chooseFirst()
{
    if (!chosen())
        chooseOpen(1);
}

bool InboxPage::eventFilter(QObject *watched, QEvent *event)
{
    // A click chooses for itself.
    if (event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        chooseFirst();
    return QWidget::eventFilter(watched, event);
}

std::optional<AnswerDraft> InboxPage::draft(AnswerKind kind) const
{
    std::vector<RequestId> ids = selected();
    if (ids.size() < 2)
        return m_card->draft(kind);
    if (!m_card->canAnswer(kind))
        return std::nullopt;
    AnswerDraft draft = m_card->draftFor(std::move(ids), kind);
    const auto why =
        m_table.desk().objectionTogether(draft.requests, draft.answer, {true, true}, m_table.now());
    return why ? std::nullopt : std::optional(std::move(draft));
}

void InboxPage::updateActions()
{
    m_grantAction->setEnabled(draft(AnswerKind::Grant).has_value());
    m_denyAction->setEnabled(draft(AnswerKind::Deny).has_value());
    updateTogether();
}

void InboxPage::updateTogether()
{
    const std::vector<RequestId> ids = selected();
    m_ui->together->setVisible(ids.size() > 1);
    if (ids.size() < 2)
        return;
    m_ui->grantTogether->setEnabled(m_grantAction->isEnabled());
    m_ui->denyTogether->setEnabled(m_denyAction->isEnabled());
    const auto why =
        m_table.desk().objectionTogether(ids, authorization::Deny{}, {true, true}, m_table.now());
    m_ui->togetherText->setText(why ? whyNotLine(why->why)
                                    : tr("%1 requests chosen: set, end and reason of the card are for all.")
                                          .arg(QLocale().toString(static_cast<qulonglong>(ids.size()))));
}

void InboxPage::updateNotShown()
{
    m_notShown = m_table.desk().counters().notShown;
    m_ui->notShown->setVisible(m_notShown > 0);
    m_ui->notShown->setText(
        tr("%1 more requests came while there was no room: they are not shown, and nobody "
           "has answered them.")
            .arg(QLocale().toString(m_notShown)));
}

void InboxPage::openDialog(const std::optional<AnswerDraft> &draft)
{
    if (!draft || m_dialog)
        return;
    m_dialog = new AnswerDialog(*draft, m_table, m_parts.control, m_parts.theme, m_parts.icons, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void InboxPage::recolor()
{
    const Theme &theme = m_parts.theme.theme();
    for (QLabel *label : {m_ui->hint, m_ui->togetherText})
        setTextColor(*label, theme.muted);
    setTextColor(*m_ui->notShown, theme.bad);
}

void InboxPage::layOut()
{
    const bool isWide = width() >= measures().inboxBeside;
    const bool isBeside = isWide || (width() >= wideWhereLow && height() < low);
    const auto direction = isBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_ui->split->orientation() != direction || !m_isLaidOut) {
        m_isLaidOut = isVisible();
        m_ui->split->setOrientation(direction);
        m_ui->split->setSizes(isBeside ? QList<int>{width() * 3 / 5, width() * 2 / 5}
                                       : QList<int>{height() / 3, height() * 2 / 3});
    }
    showColumnsThatFit(isBeside ? m_ui->split->sizes().constFirst() : width());
}

/// What a user has and what rules would say, then the client, as long as the topic keeps its room.
void InboxPage::showColumnsThatFit(int tableWidth)
{
    constexpr int lettersOfTopic = 18;
    QTableView &view = *m_ui->requests;
    int room = tableWidth - 2 * view.frameWidth() - view.verticalScrollBar()->sizeHint().width() -
               lettersOfTopic * view.fontMetrics().averageCharWidth();
    for (const int column : {AuthorizationTable::StateColumn, AuthorizationTable::AgeColumn,
                             AuthorizationTable::SubscriberColumn, AuthorizationTable::AskedColumn})
        room -= view.columnWidth(column);
    for (const int column :
         {AuthorizationTable::HasColumn, AuthorizationTable::RuleColumn, AuthorizationTable::ClientColumn}) {
        view.setColumnHidden(column, false);
        const int width = view.columnWidth(column);
        view.setColumnHidden(column, room < width);
        room -= width; // a later one does not take the place of one that had none
    }
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
    chooseFirst();
}

void InboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateActions();
    }
}

} // namespace gui
