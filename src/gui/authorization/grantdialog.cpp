#include "gui/authorization/grantdialog.h"

#include "authorization/entitlementtext.h"
#include "gui/authorization/answertext.h"
#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/namehtml.h"
#include "gui/widgets/warningbox.h"
#include "models/deskcontrol.h"
#include "models/granttable.h"
#include "models/granttext.h"
#include "models/presets.h"
#include "ui_grantdialog.h"

#include <QLocale>

namespace gui {

using authorization::LiveGrant;
using authorization::WhyNot;

GrantDialog::GrantDialog(authorization::GrantId grant, Kind kind, const DeskParts &parts, QWidget *parent)
    : DeliberateDialog(parent)
    , m_grant(grant)
    , m_kind(kind)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::GrantDialog>())
{
    m_ui->setupUi(this);
    m_ui->picker->setParts(parts);
    describe();
    connectFields();
    m_ui->cancel->setFocus();
    refresh();
}

GrantDialog::~GrantDialog() = default;

void GrantDialog::describe()
{
    const Theme &theme = m_parts.theme.theme();
    const bool isRevoke = m_kind == Kind::Revoke;
    setWindowTitle(isRevoke ? tr("Revoke a grant") : tr("Change a grant"));
    m_ui->answer->setText(isRevoke ? tr("Send the revocation") : tr("Send the change"));
    m_ui->newSet->setVisible(!isRevoke);
    m_ui->keys->setFont(Theme::hintFont());
    m_ui->subject->setFont(Theme::titleFont(10));
    if (isRevoke)
        Style::setLook(m_ui->answer, ButtonLook::Dangerous);
    m_ui->noteIcon->setPixmap(m_parts.icons.icon(u"info", &Theme::warn).pixmap(theme.sizes.titleIcon));
    dressWarningBox(*m_ui->warningBox, *m_ui->warningIcon, theme, m_parts.icons);
    const LiveGrant *grant = m_parts.control.desk().grants().find(m_grant);
    if (!grant)
        return;
    m_ui->subject->setText(tr("%1 on %2", "who, on which feed and topic")
                               .arg(subscriberHtml(grant->who, theme), topicHtml(grant->who, theme)));
    m_ui->details->setText(models::GrantText(*grant, m_parts.presets.book(), m_parts.control.now())
                               .lines()
                               .mid(1)
                               .join(QLatin1Char('\n')));
    m_ui->warningBox->setVisible(!grant->hasPlainNames);
    m_ui->warningText->setText(hiddenNamesText(grant->who));
    m_ui->picker->setTopic(grant->who.feed, grant->who.topic);
    if (grant->access() == authorization::Access::Entitlements)
        m_ui->picker->setEntitlements(grant->given->entitlements);
    m_ui->ends->setEnd(grant->until());
}

void GrantDialog::connectFields()
{
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    answerBy(*m_ui->answer);
    connect(m_ui->picker, &EntitlementPicker::changed, this, &GrantDialog::refresh);
    connect(m_ui->ends, &EndPicker::changed, this, &GrantDialog::refresh);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &GrantDialog::refresh);
    connect(m_ui->secondLook, &QCheckBox::toggled, this, &GrantDialog::refresh);
    connect(m_ui->unfiltered, &QCheckBox::toggled, this, [this](bool unfiltered) {
        m_ui->picker->setEnabled(!unfiltered);
        Style::setLook(m_ui->answer, unfiltered ? ButtonLook::Dangerous : ButtonLook::Normal);
        refresh();
    });
    connect(&m_parts.grants, &models::GrantTable::grantMoved, this, [this](quint64 id) {
        if (id == static_cast<quint64>(m_grant))
            refresh();
    });
}

authorization::GrantChange GrantDialog::change() const
{
    if (m_kind == Kind::Revoke)
        return authorization::Revoke{};
    const auto until = m_ui->ends->end(m_parts.control.now().utc);
    if (m_ui->unfiltered->isChecked())
        return authorization::GrantUnfiltered{until};
    const auto typed = m_ui->picker->typed();
    const auto *entitlements = std::get_if<protocol::Entitlements>(&typed);
    return authorization::GrantEntitlements{entitlements ? *entitlements : protocol::Entitlements{}, until};
}

authorization::Confirmation GrantDialog::confirmation() const
{
    return {m_ui->secondLook->isVisibleTo(this) && m_ui->secondLook->isChecked(),
            m_ui->unfiltered->isChecked()};
}

QString GrantDialog::objection(const authorization::GrantChange &wanted) const
{
    if (!refusal().isEmpty())
        return refusal();
    const auto typed = m_ui->picker->typed();
    if (const auto *error = std::get_if<authorization::EntitlementTextError>(&typed);
        error && std::holds_alternative<authorization::GrantEntitlements>(wanted)) {
        return tr("Entitlements are numbers, as in 1, 2: see character %1.")
            .arg(QLocale().toString(error->position + 1));
    }
    auto why =
        m_parts.control.desk().objectionToChange(m_grant, wanted, confirmation(), m_parts.control.now());
    if (!why && m_parts.control.isReasonNeeded() && m_ui->reason->text().trimmed().isEmpty())
        why = WhyNot::NoReason;
    return why ? whyNotLine(*why) : QString();
}

void GrantDialog::refresh()
{
    const authorization::GrantChange wanted = change();
    const auto bare =
        m_parts.control.desk().objectionToChange(m_grant, wanted, {false, true}, m_parts.control.now());
    m_ui->secondLook->setVisible(bare == WhyNot::ClientLeft || bare == WhyNot::ClientNotKnown ||
                                 bare == WhyNot::NameNeedsSecondLook);
    const auto *grant = std::get_if<authorization::GrantEntitlements>(&wanted);
    m_ui->effect->setText(grant && grant->entitlements.empty()
                              ? QString() // the note says what is missing
                              : changeEffect(wanted, m_ui->picker->presetName()));
    const QString note = objection(wanted);
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->noteIcon->setVisible(!note.isEmpty());
    m_ui->answer->setEnabled(note.isEmpty() && m_ui->answer->isArmed() && !isAnswered());
}

std::optional<authorization::WhyNot> GrantDialog::give()
{
    return m_parts.control.change(m_grant, change(), confirmation(), m_ui->reason->text().trimmed());
}

} // namespace gui
