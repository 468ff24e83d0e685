#include "gui/authorization/requestcard.h"

#include "authorization/entitlementtext.h"
#include "gui/authorization/answertext.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/presets.h"
#include "models/sessioncontrol.h"
#include "ui_requestcard.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <utility>

// What can be answered; requestcardtext.cpp has what is said.

namespace gui {

using authorization::AnswerKind;
using authorization::Request;
using authorization::RequestId;

namespace {

/// What a card needs to have both what is known and what is to be answered in sight.
constexpr int low = 320;

} // namespace

RequestCard::RequestCard(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::RequestCard>())
{
    m_ui->setupUi(this);
    m_ui->picker->setParts(parts);
    addAnswerButton(m_ui->grant, AnswerKind::Grant);
    addAnswerButton(m_ui->grantUnfiltered, AnswerKind::GrantUnfiltered);
    addAnswerButton(m_ui->deny, AnswerKind::Deny);
    Style::setLook(m_ui->grantUnfiltered, ButtonLook::Dangerous);
    m_ui->grant->setToolTip(tr("Asks once more before a grant is sent (Ctrl+Shift+G)"));
    m_ui->deny->setToolTip(tr("Asks once more before a refusal is sent (Ctrl+Shift+D)"));
    m_ui->grantUnfiltered->setToolTip(tr("Asks for a confirmation of its own"));
    m_ui->ignore->setToolTip(tr("Sends nothing: it is put aside until it is asked again"));
    connect(m_ui->ignore, &QPushButton::clicked, this, [this] {
        const Request *request = find();
        if (request)
            m_parts.requests.setIgnored(request->id, !m_parts.requests.isIgnored(*request));
    });

    connect(m_ui->picker, &EntitlementPicker::changed, this, &RequestCard::refresh);
    connect(m_ui->ends, &EndPicker::changed, this, &RequestCard::refresh);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &RequestCard::refresh);
    connect(m_ui->secondLook, &QCheckBox::toggled, this, &RequestCard::refresh);
    connect(&m_parts.requests, &models::AuthorizationTable::rowChanged, this, [this](quint64 id) {
        if (m_request && id == static_cast<quint64>(*m_request))
            refresh();
    });
    connect(&m_parts.requests, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { // times
                const QModelIndex at = m_request ? m_parts.requests.indexOf(*m_request) : QModelIndex();
                if (at.isValid() && at.row() >= first.row() && at.row() <= last.row())
                    refresh();
            });
    connect(&m_parts.presets, &models::Presets::changed, this, &RequestCard::refresh);
    connect(&m_parts.session, &models::SessionControl::connectionStateChanged, this, &RequestCard::refresh);
    connect(&m_parts.theme, &ThemeManager::changed, this, &RequestCard::recolor);
    recolor();
}

RequestCard::~RequestCard() = default;

void RequestCard::addAnswerButton(QPushButton *button, AnswerKind kind)
{
    // A1: what is answered is what was chosen when the button went down.
    connect(button, &QPushButton::pressed, this, [this, kind] { m_pressed = draft(kind); });
    connect(button, &QPushButton::clicked, this,
            [this] { Q_EMIT answerRequested(std::exchange(m_pressed, std::nullopt)); });
}

const Request *RequestCard::find() const
{
    return m_request ? m_parts.requests.desk().find(*m_request) : nullptr;
}

void RequestCard::setRequest(std::optional<RequestId> request)
{
    if (request == m_request)
        return;
    m_request = request;
    {
        const QSignalBlocker quietReason(m_ui->reason);
        const QSignalBlocker quietLook(m_ui->secondLook);
        m_ui->reason->clear();
        m_ui->secondLook->setChecked(false);
        m_ui->ends->clear();
    }
    if (const Request *shown = find())
        m_ui->picker->setTopic(shown->asked.feed, shown->asked.topic);
    m_ui->scroll->ensureVisible(0, 0);
    refresh();
}

void RequestCard::layOut()
{
    const bool isLow = height() < low;
    const Sizes &sizes = m_parts.theme.theme().sizes;
    m_ui->details->setVisible(!isLow);
    m_ui->picker->setFieldFirst(isLow);
    const int above = isLow ? sizes.grid : sizes.formPadding;
    m_ui->subject->setContentsMargins(sizes.formPadding, above, sizes.formPadding, above);
    // Beside the first line of what may have several.
    m_ui->entitlementsLabel->setContentsMargins(0, (sizes.control - fontMetrics().height()) / 2, 0, 0);
}

void RequestCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

authorization::Answer RequestCard::answer(AnswerKind kind) const
{
    const auto until = m_ui->ends->end(m_parts.requests.now().utc);
    if (kind == AnswerKind::GrantUnfiltered)
        return authorization::GrantUnfiltered{until};
    if (kind == AnswerKind::Deny)
        return authorization::Deny{};
    const auto typed = m_ui->picker->typed();
    const auto *entitlements = std::get_if<protocol::Entitlements>(&typed);
    return authorization::GrantEntitlements{entitlements ? *entitlements : protocol::Entitlements{}, until};
}

QString RequestCard::objectionTo(const Request &request, AnswerKind kind) const
{
    const bool isGrant = kind != AnswerKind::Deny;
    const bool hasReason = !m_ui->reason->text().trimmed().isEmpty();
    if (isGrant && !request.hasPlainNames && (!m_ui->secondLook->isChecked() || !hasReason))
        return whyNotLine(authorization::WhyNot::NameNeedsSecondLook);
    const auto typed = m_ui->picker->typed();
    const auto *error = std::get_if<authorization::EntitlementTextError>(&typed);
    if (error && kind == AnswerKind::Grant) {
        return tr("Entitlements are numbers, as in 1, 2: see character %1.")
            .arg(QLocale().toString(error->position + 1));
    }
    // The dialog asks what else is to be confirmed.
    const auto why =
        m_parts.requests.desk().objection(request.id, answer(kind), {true, true}, m_parts.requests.now());
    if (why)
        return whyNotLine(*why);
    return m_parts.control.isReasonNeeded() && !hasReason ? whyNotLine(authorization::WhyNot::NoReason)
                                                          : QString();
}

bool RequestCard::canAnswer(AnswerKind kind) const
{
    const Request *request = find();
    return request && objectionTo(*request, kind).isEmpty();
}

AnswerDraft RequestCard::draftFor(std::vector<RequestId> requests, AnswerKind kind) const
{
    AnswerDraft draft{std::move(requests), answer(kind), m_ui->reason->text().trimmed(),
                      m_ui->secondLook->isVisibleTo(this) && m_ui->secondLook->isChecked()};
    if (kind == AnswerKind::Grant)
        draft.preset = m_ui->picker->presetName();
    return draft;
}

std::optional<AnswerDraft> RequestCard::draft(AnswerKind kind) const
{
    return canAnswer(kind) ? std::optional(draftFor({*m_request}, kind)) : std::nullopt;
}

void RequestCard::refresh()
{
    if (const Request *request = find()) {
        updateTexts(*request);
        updateAnswers(*request);
    }
    Q_EMIT changed();
}

void RequestCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    recolor(); // the style sheet takes fonts and colours away once, when a widget is first shown
}

void RequestCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace gui
