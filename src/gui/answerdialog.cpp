#include "gui/answerdialog.h"

#include "gui/answertext.h"
#include "gui/icons.h"
#include "gui/namehtml.h"
#include "gui/style.h"
#include "gui/thememanager.h"
#include "gui/warningbox.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "ui_answerdialog.h"

#include <QKeyEvent>
#include <QShortcut>

namespace gui {

AnswerDialog::AnswerDialog(const AnswerDraft &draft, models::AuthorizationTable &table,
                           models::DeskControl &control, const ThemeManager &manager, const Icons &icons,
                           QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_table(table)
    , m_control(control)
    , m_ui(std::make_unique<Ui::AnswerDialog>())
{
    m_ui->setupUi(this);
    describe(manager, icons);

    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->answer, &QPushButton::clicked, this, &AnswerDialog::answerOnce);
    connect(m_ui->answer, &DeliberateButton::armed, this, &AnswerDialog::refresh);
    connect(m_ui->clientLeft, &QCheckBox::toggled, this, &AnswerDialog::refresh);
    connect(m_ui->unfiltered, &QCheckBox::toggled, this, &AnswerDialog::refresh);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_ui->answer->isEnabled())
                answerOnce();
        });
    }
    const auto onChange = [this](quint64 id) {
        if (id == static_cast<quint64>(m_draft.request))
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
    m_ui->effect->setText(answerEffect(m_draft.answer));
    m_ui->reasonText->setText(m_draft.reason.isEmpty() ? tr("No reason given.")
                                                       : tr("Reason: %1").arg(m_draft.reason));
    m_ui->unfiltered->setVisible(isUnfiltered);
    m_ui->keys->setFont(Theme::hintFont());
    m_ui->subject->setFont(Theme::titleFont(10));
    if (isDeny || isUnfiltered)
        Style::setLook(m_ui->answer, ButtonLook::Dangerous);

    const authorization::Request *request = m_table.desk().find(m_draft.request);
    if (!request)
        return;
    m_ui->subject->setText(requestHtml(request->asked, theme));
    m_ui->details->setText(
        tr("Client %1. User and host are claims, not proof.").arg(request->asked.client.toText()));
    m_ui->warningBox->setVisible(!request->hasPlainNames);
    m_ui->warningText->setText(hiddenNamesText(request->asked));
    dressWarningBox(*m_ui->warningBox, *m_ui->warningIcon, theme, icons);
    m_ui->noteIcon->setPixmap(icons.icon(u"info", &Theme::warn).pixmap(theme.sizes.titleIcon));
}

authorization::Confirmation AnswerDialog::confirmation() const
{
    return {m_draft.secondLook || m_ui->clientLeft->isChecked(), m_ui->unfiltered->isChecked()};
}

void AnswerDialog::refresh()
{
    const authorization::Request *request = m_table.desk().find(m_draft.request);
    const bool hasLeft = request && request->state == authorization::RequestState::ClientLeft;
    m_ui->clientLeft->setVisible(hasLeft);
    QString note = m_refusal;
    if (note.isEmpty()) {
        // A second look at a name is no answer to the question whether a client that left is meant.
        const auto why =
            hasLeft && !m_ui->clientLeft->isChecked()
                ? std::optional(authorization::WhyNot::ClientLeft)
                : m_table.desk().objection(m_draft.request, m_draft.answer, confirmation(), m_table.now());
        if (why)
            note = whyNotLine(*why);
    }
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->noteIcon->setVisible(!note.isEmpty());
    m_ui->answer->setEnabled(note.isEmpty() && m_ui->answer->isArmed() && !m_answered);
}

void AnswerDialog::answerOnce()
{
    if (m_answered)
        return;
    refresh();
    if (!m_ui->answer->isEnabled())
        return;
    m_answered = true;
    const auto why = m_control.answer(m_draft.request, m_draft.answer, confirmation(), m_draft.reason);
    if (!why) {
        accept();
        return;
    }
    m_refusal = whyNotLine(*why);
    refresh();
}

void AnswerDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        event->accept(); // the shortcut's business; never the default button's
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace gui
