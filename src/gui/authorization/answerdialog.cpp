#include "gui/authorization/answerdialog.h"

#include "gui/authorization/answertext.h"
#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/namehtml.h"
#include "gui/widgets/warningbox.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/nametext.h"
#include "ui_answerdialog.h"

#include <QLocale>

#include <algorithm>

namespace gui {

AnswerDialog::AnswerDialog(const AnswerDraft &draft, models::AuthorizationTable &table,
                           models::DeskControl &control, const ThemeManager &manager, const Icons &icons,
                           QWidget *parent)
    : DeliberateDialog(parent)
    , m_draft(draft)
    , m_table(table)
    , m_control(control)
    , m_ui(std::make_unique<Ui::AnswerDialog>())
{
    m_ui->setupUi(this);
    describe(manager, icons);

    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    answerBy(*m_ui->answer);
    connect(m_ui->clientLeft, &QCheckBox::toggled, this, &AnswerDialog::refresh);
    connect(m_ui->unfiltered, &QCheckBox::toggled, this, &AnswerDialog::refresh);
    const auto onChange = [this](quint64 id) {
        const auto &ids = m_draft.requests;
        if (std::find(ids.begin(), ids.end(), authorization::RequestId{id}) != ids.end())
            refresh();
    };
    connect(&m_table, &models::AuthorizationTable::rowChanged, this, onChange);
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, &AnswerDialog::refresh);
    m_ui->cancel->setFocus();
    refresh();
}

AnswerDialog::~AnswerDialog() = default;

void AnswerDialog::describe(const ThemeManager &manager, const Icons &icons)
{
    const Theme &theme = manager.theme();
    const bool isDeny = std::holds_alternative<authorization::Deny>(m_draft.answer);
    const bool isUnfiltered = std::holds_alternative<authorization::GrantUnfiltered>(m_draft.answer);
    setWindowTitle(isDeny ? tr("Deny") : isUnfiltered ? tr("Grant unfiltered") : tr("Grant"));
    m_ui->answer->setText(isDeny         ? tr("Send the refusal")
                          : isUnfiltered ? tr("Send unfiltered access")
                                         : tr("Send the grant"));
    m_ui->effect->setText(answerEffect(m_draft.answer, m_draft.preset));
    m_ui->reasonText->setText(m_draft.reason.isEmpty() ? tr("No reason given.")
                                                       : tr("Reason: %1").arg(m_draft.reason));
    m_ui->unfiltered->setVisible(isUnfiltered);
    m_ui->keys->setFont(Theme::hintFont());
    m_ui->subject->setFont(Theme::titleFont(10));
    if (isDeny || isUnfiltered)
        Style::setLook(m_ui->answer, ButtonLook::Dangerous);

    describeRequests(theme);
    dressWarningBox(*m_ui->warningBox, *m_ui->warningIcon, theme, icons);
    m_ui->noteIcon->setPixmap(icons.icon(u"info", &Theme::warn).pixmap(theme.sizes.titleIcon));
}

void AnswerDialog::describeRequests(const Theme &theme)
{
    const authorization::Request *first = m_table.desk().find(request());
    if (!first)
        return;
    m_ui->warningBox->setVisible(!first->hasPlainNames);
    m_ui->warningText->setText(hiddenNamesText(first->asked));
    if (m_draft.requests.size() == 1) {
        m_ui->subject->setText(requestHtml(first->asked, theme));
        m_ui->details->setText(
            tr("Client %1. User and host are claims, not proof.").arg(first->asked.client.toText()));
        return;
    }
    QStringList lines;
    for (const authorization::RequestId id : m_draft.requests) {
        const authorization::Request *request = m_table.desk().find(id);
        if (!request)
            continue;
        lines.append(tr("%1, client %2", "a topic, and who asks for it")
                         .arg(models::shownFeedTopic(request->asked.feed, request->asked.topic),
                              request->asked.client.toText()));
        if (!request->hasPlainNames && first->hasPlainNames) {
            m_ui->warningBox->setVisible(true);
            m_ui->warningText->setText(hiddenNamesText(request->asked));
        }
    }
    m_ui->subject->setText(tr("%1 requests of %2", "the second is user and host")
                               .arg(QLocale().toString(static_cast<qulonglong>(m_draft.requests.size())),
                                    models::shownUserAtHost(first->asked.user, first->asked.host)));
    m_ui->subject->setTextFormat(Qt::PlainText);
    m_ui->details->setText(lines.join(QLatin1Char('\n')));
}

authorization::Confirmation AnswerDialog::confirmation() const
{
    return {m_draft.secondLook || m_ui->clientLeft->isChecked(), m_ui->unfiltered->isChecked()};
}

std::optional<authorization::WhyNot>
AnswerDialog::objection(const authorization::Confirmation &confirmation) const
{
    const authorization::Desk &desk = m_table.desk();
    if (m_draft.requests.size() == 1)
        return desk.objection(request(), m_draft.answer, confirmation, m_table.now());
    const auto why = desk.objectionTogether(m_draft.requests, m_draft.answer, confirmation, m_table.now());
    return why ? std::optional(why->why) : std::nullopt;
}

void AnswerDialog::refresh()
{
    using authorization::WhyNot;
    // A second look at a name is no answer to the question whether a client that left is meant.
    const auto doubt = objection({m_draft.secondLook, true});
    const bool isOfClient = doubt == WhyNot::ClientLeft || doubt == WhyNot::ClientNotKnown;
    const bool hasLeft =
        std::any_of(m_draft.requests.begin(), m_draft.requests.end(), [this](authorization::RequestId id) {
            const authorization::Request *request = m_table.desk().find(id);
            return request && request->state == authorization::RequestState::ClientLeft;
        });
    const bool takesTick = hasLeft || isOfClient;
    m_ui->clientLeft->setVisible(takesTick);
    m_ui->clientLeft->setText(doubt == WhyNot::ClientNotKnown
                                  ? tr("Nothing tells that its client is still there: answer it nevertheless")
                                  : tr("Its client seems to have left: answer it nevertheless"));
    const QString note = noteNow(takesTick);
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->noteIcon->setVisible(!note.isEmpty());
    m_ui->answer->setEnabled(note.isEmpty() && m_ui->answer->isArmed() && !isAnswered());
}

QString AnswerDialog::noteNow(bool takesTick) const
{
    if (!refusal().isEmpty())
        return refusal();
    auto why = objection(confirmation());
    if (!why && takesTick && !m_ui->clientLeft->isChecked())
        why = authorization::WhyNot::ClientLeft;
    if (!why && m_control.isReasonNeeded() && m_draft.reason.isEmpty())
        why = authorization::WhyNot::NoReason;
    return why ? whyNotLine(*why) : QString();
}

std::optional<authorization::WhyNot> AnswerDialog::give()
{
    if (m_draft.requests.size() == 1)
        return m_control.answer(request(), m_draft.answer, confirmation(), m_draft.reason);
    const auto why =
        m_control.answerTogether(m_draft.requests, m_draft.answer, confirmation(), m_draft.reason);
    return why ? std::optional(why->why) : std::nullopt;
}

} // namespace gui
