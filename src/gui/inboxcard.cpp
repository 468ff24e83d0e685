#include "gui/answertext.h"
#include "gui/inboxpage.h"
#include "gui/labelcolor.h"
#include "gui/namehtml.h"
#include "gui/thememanager.h"
#include "gui/warningbox.h"
#include "models/authorizationtable.h"
#include "models/timetext.h"
#include "ui_inboxpage.h"

#include <QLocale>

// The card of an InboxPage: what is said of the chosen request, and which answers it can have.

namespace gui {

using authorization::AnswerKind;
using authorization::Request;

void InboxPage::updateCard()
{
    const Request *request = m_chosen ? m_table.desk().find(*m_chosen) : nullptr;
    m_ui->card->setVisible(request != nullptr);
    m_ui->hint->setVisible(request == nullptr);
    if (!request) {
        m_grantAction->setEnabled(false);
        m_denyAction->setEnabled(false);
        return;
    }
    updateTexts(*request);
    updateAnswers(*request);
}

void InboxPage::updateTexts(const Request &request)
{
    const Theme &theme = m_theme.theme();
    m_ui->subject->setText(requestHtml(request.asked, theme));
    const auto ago = m_table.now().monotonic - request.lastAsked.monotonic;
    const QString last = models::ageText(std::chrono::duration_cast<std::chrono::milliseconds>(ago).count());
    m_ui->details->setText(
        tr("Client %1. User and host are claims, not proof.\nAsked %2×, last %3 ago.")
            .arg(request.asked.client.toText(), QLocale().toString(request.timesAsked), last));
    const bool isHidden = !request.hasPlainNames;
    m_ui->warningBox->setVisible(isHidden);
    m_ui->secondLook->setVisible(isHidden);
    m_ui->warningText->setText(hiddenNamesText(request.asked));
    m_ui->warningBytes->setText(hiddenNamesBytesHtml(request.asked, theme));
    m_ui->reason->setPlaceholderText(isHidden ? tr("Needed for a flagged name; kept in the audit log")
                                              : tr("Kept in the audit log"));
}

void InboxPage::updateAnswers(const Request &request)
{
    const bool isOpen = authorization::isOpen(request.state);
    const QString grant = objectionTo(request, AnswerKind::Grant);
    const QString unfiltered = objectionTo(request, AnswerKind::GrantUnfiltered);
    const QString deny = objectionTo(request, AnswerKind::Deny);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->entitlements), static_cast<QWidget *>(m_ui->reason),
                           static_cast<QWidget *>(m_ui->secondLook)})
        field->setEnabled(isOpen && deny.isEmpty());
    m_ui->grant->setEnabled(grant.isEmpty());
    m_ui->grantUnfiltered->setEnabled(unfiltered.isEmpty());
    m_ui->deny->setEnabled(deny.isEmpty());
    m_grantAction->setEnabled(grant.isEmpty());
    m_denyAction->setEnabled(deny.isEmpty());

    // What is wrong for every answer goes first, then what is known, then what a grant still needs.
    const QString state = requestStateLine(request);
    QString note = state;
    if (isOpen && !deny.isEmpty())
        note = deny;
    else if (isOpen && state.isEmpty())
        note = grant;
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->noteIcon->setVisible(!note.isEmpty());
}

void InboxPage::recolor()
{
    const Theme &theme = m_theme.theme();
    setLineColor(*this, theme.border);
    dressWarningBox(*m_ui->warningBox, *m_ui->warningIcon, theme, m_icons);
    m_ui->noteIcon->setPixmap(
        m_icons.pixmap(u"info", theme.sizes.titleIcon, devicePixelRatioF(), theme.warn));
    m_ui->noteIcon->setFixedWidth(theme.sizes.titleIcon);
    for (QLabel *label : {m_ui->details, m_ui->hint, m_ui->entitlementsLabel, m_ui->reasonLabel})
        setTextColor(*label, theme.muted);
    m_ui->warningBytes->setFont(Theme::fixedFont());
    m_ui->warningBytes->setTextFormat(Qt::RichText);
    m_ui->entitlements->setFont(Theme::fixedFont());
    updateCard();
}

} // namespace gui
