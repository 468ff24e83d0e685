#include "gui/authorization/requestcard.h"

#include "gui/authorization/answertext.h"
#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/namehtml.h"
#include "gui/widgets/warningbox.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/granttext.h"
#include "models/nametext.h"
#include "models/presets.h"
#include "models/timetext.h"
#include "ui_requestcard.h"

#include <QLocale>

// What a RequestCard says of its request.

namespace gui {

using authorization::AnswerKind;
using authorization::Request;

namespace {

/// More of a client's other grants are counted.
constexpr std::size_t grantsNamed = 3;

} // namespace

QStringList RequestCard::detailLines(const Request &request) const
{
    const authorization::Desk &desk = m_parts.requests.desk();
    const authorization::PresetBook &book = m_parts.presets.book();
    const auto ago = m_parts.requests.now().monotonic - request.lastAsked.monotonic;
    const QString last = models::ageText(std::chrono::duration_cast<std::chrono::milliseconds>(ago).count());
    QStringList lines{
        tr("Client %1. User and host are claims, not proof.").arg(request.asked.client.toText()),
        tr("Asked %1×, last %2 ago.").arg(QLocale().toString(request.timesAsked), last),
    };
    if (const Request *earlier = request.earlier ? desk.find(*request.earlier) : nullptr) {
        if (const QString line = earlierAnswerLine(*earlier, book); !line.isEmpty())
            lines.append(line);
    }
    QStringList has;
    const auto ids = desk.grants().ofClient(request.asked.client);
    for (std::size_t i = 0; i < std::min(ids.size(), grantsNamed); ++i) {
        const models::GrantText grant(*desk.grants().find(ids[i]), book, m_parts.requests.now());
        has.append(tr("%1: %2", "feed and topic: what passes")
                       .arg(models::shownFeedTopic(grant.grant().who.feed, grant.grant().who.topic),
                            grant.access()));
    }
    if (ids.size() > grantsNamed)
        has.append(tr("%1 more").arg(QLocale().toString(static_cast<qulonglong>(ids.size() - grantsNamed))));
    const std::size_t ofUser = desk.grantsOf(request.asked.user);
    if (!has.isEmpty())
        lines.append(tr("This client has %1.").arg(has.join(QLatin1String("; "))));
    lines.append(
        ofUser == 0 ? tr("This user has nothing yet, as far as is known here.")
        : ofUser == 1
            ? tr("This user has 1 live grant.")
            : tr("This user has %1 live grants.").arg(QLocale().toString(static_cast<qulonglong>(ofUser))));
    if (const auto judgement =
            authorization::isOpen(request.state) ? m_parts.requests.judgementOf(request) : std::nullopt)
        lines.append(tr("Rules say: %1").arg(models::AuthorizationTable::judgementText(*judgement)));
    return lines;
}

void RequestCard::updateTexts(const Request &request)
{
    const Theme &theme = m_parts.theme.theme();
    m_ui->subject->setText(requestHtml(request.asked, theme));
    const QString details = detailLines(request).join(QLatin1Char('\n'));
    m_ui->details->setText(details);
    m_ui->subject->setToolTip(models::plainToolTip(details));
    const bool isHidden = !request.hasPlainNames;
    m_ui->warningBox->setVisible(isHidden);
    m_ui->secondLook->setVisible(isHidden);
    m_ui->warningText->setText(hiddenNamesText(request.asked));
    m_ui->warningBytes->setText(hiddenNamesBytesHtml(request.asked, theme));
    m_ui->reason->setPlaceholderText(isHidden ? tr("Needed for a flagged name; kept in the audit log")
                                     : m_parts.control.isReasonNeeded()
                                         ? tr("Needed by this profile; kept in the audit log")
                                         : tr("Kept in the audit log"));
    m_ui->ignore->setText(m_parts.requests.isIgnored(request) ? tr("Wait again") : tr("Ignore"));
}

void RequestCard::updateAnswers(const Request &request)
{
    const bool isOpen = authorization::isOpen(request.state);
    const bool isDenied = request.state == authorization::RequestState::Denied;
    const QString grant = objectionTo(request, AnswerKind::Grant);
    const QString unfiltered = objectionTo(request, AnswerKind::GrantUnfiltered);
    const QString deny = objectionTo(request, AnswerKind::Deny);
    // What can never be answered needs no fields; a missing reason or set does not make it so.
    const auto never = m_parts.requests.desk().objection(
        request.id,
        isDenied ? authorization::Answer(authorization::GrantUnfiltered{}) : authorization::Deny{},
        {true, true}, m_parts.requests.now());
    for (QWidget *field : {static_cast<QWidget *>(m_ui->picker), static_cast<QWidget *>(m_ui->ends),
                           static_cast<QWidget *>(m_ui->reason), static_cast<QWidget *>(m_ui->secondLook)})
        field->setEnabled((isOpen || isDenied) && !never);
    m_ui->grant->setEnabled(grant.isEmpty());
    m_ui->grantUnfiltered->setEnabled(unfiltered.isEmpty());
    m_ui->deny->setEnabled(deny.isEmpty());
    m_ui->ignore->setEnabled(request.state == authorization::RequestState::Pending);
    const QString preset = m_ui->picker->presetName();
    m_ui->grant->setText(
        preset.isEmpty()
            ? tr("Grant…")
            : tr("Grant %1…").arg(QString(preset.left(24)).replace(QLatin1Char('&'), QLatin1String("&&"))));

    // What is wrong for every answer goes first, then what is known, then what a grant still needs.
    const QString state = requestStateLine(request);
    QString note = state;
    if (isOpen && never)
        note = whyNotLine(*never);
    else if (isOpen && state.isEmpty())
        note = grant;
    else if (isDenied && !never)
        note = tr("%1 It can be turned into a grant while the client stays.").arg(state);
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->noteIcon->setVisible(!note.isEmpty());
}

void RequestCard::recolor()
{
    const Theme &theme = m_parts.theme.theme();
    dressWarningBox(*m_ui->warningBox, *m_ui->warningIcon, theme, m_parts.icons);
    m_ui->noteIcon->setPixmap(
        m_parts.icons.pixmap(u"info", theme.sizes.titleIcon, devicePixelRatioF(), theme.warn));
    m_ui->noteIcon->setFixedWidth(theme.sizes.titleIcon);
    for (QLabel *label : {m_ui->details, m_ui->entitlementsLabel, m_ui->endsLabel, m_ui->reasonLabel})
        setTextColor(*label, theme.muted);
    m_ui->warningBytes->setFont(Theme::fixedFont());
    m_ui->warningBytes->setTextFormat(Qt::RichText);
    refresh();
}

} // namespace gui
