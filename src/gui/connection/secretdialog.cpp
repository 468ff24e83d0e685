#include "gui/connection/secretdialog.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "profiles/profilecheck.h"
#include "protocol/displayname.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using profiles::SecretKind;

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SecretDialog::SecretDialog(const ThemeManager &theme, const profiles::Profile &profile,
                           const QList<SecretKind> &missing, const QString &trouble, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_note(plainLabel({}))
    , m_keep(new QCheckBox(tr("Keep in the system's keychain")))
    , m_connect(new QPushButton(tr("Connect")))
{
    const Sizes &sizes = theme.theme().sizes;
    setWindowTitle(tr("Secrets needed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.formPadding, sizes.formPadding, sizes.formPadding, sizes.formPadding);
    column->setSpacing(sizes.labelGap);
    const QString user = profile.login.method == protocol::LoginMethod::Basic
                             ? protocol::displayName(profile.login.user.toUtf8())
                             : QString();
    const QString target = protocol::displayName(profile.target().toUtf8());
    column->addWidget(plainLabel(user.isEmpty() ? tr("To connect to %1:").arg(target)
                                                : tr("To connect to %1 as %2:").arg(target, user)));
    auto *form = new QFormLayout;
    column->addLayout(form);
    if (missing.contains(SecretKind::Login)) {
        const bool isToken = profile.login.method == protocol::LoginMethod::Token;
        m_login = addField(isToken ? tr("Token") : tr("Password"), "secretLogin");
        form->addRow(isToken ? tr("Token") : tr("Password"), m_login);
    }
    if (missing.contains(SecretKind::Passphrase)) {
        m_passphrase = addField(tr("Key passphrase"), "secretPassphrase");
        form->addRow(tr("Key passphrase"), m_passphrase);
    }
    setTextColor(*m_note, theme.theme().warn);
    column->addWidget(m_note);
    if (!trouble.isEmpty()) {
        auto *why = plainLabel(tr("%1: it is asked for each time.").arg(trouble));
        setTextColor(*why, theme.theme().muted);
        column->addWidget(why);
    }
    const bool couldKeep = profile.keepSecrets && !profile.id.isNull() && trouble.isEmpty();
    m_keep->setObjectName(QStringLiteral("keepSecret"));
    m_keep->setChecked(couldKeep);
    column->addWidget(m_keep);
    m_keep->setVisible(couldKeep); // only now: without a parent it would be a window

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_connect->setObjectName(QStringLiteral("secretConnect"));
    Style::setLook(m_connect, ButtonLook::Primary);
    buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    validate();
    ensurePolished();
    constexpr int letters = 64; // the keychain's words, and the title with the program's name
    setMinimumWidth(letters * fontMetrics().averageCharWidth());
    adjustSize(); // lines that wrap need their height, whatever the width comes to
    resize(width(), std::max(height(), heightForWidth(width())));
}

QLineEdit *SecretDialog::addField(const QString &title, const char *objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(title);
    edit->setEchoMode(QLineEdit::Password);
    connect(edit, &QLineEdit::textChanged, this, &SecretDialog::validate);
    return edit;
}

void SecretDialog::validate()
{
    const profiles::Secrets typed = secrets();
    const bool isComplete =
        (!m_login || !typed.login.isEmpty()) && (!m_passphrase || !typed.passphrase.isEmpty());
    const QString problem =
        typed.login.isEmpty() ? QString() : profiles::ProfileCheck::secretProblem(m_profile, typed.login);
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    m_connect->setEnabled(isComplete && problem.isEmpty());
}

profiles::Secrets SecretDialog::secrets() const
{
    profiles::Secrets secrets;
    if (m_login)
        secrets.login = protocol::Secret(m_login->text().toUtf8());
    if (m_passphrase)
        secrets.passphrase = protocol::Secret(m_passphrase->text().toUtf8());
    return secrets;
}

bool SecretDialog::mayKeep() const
{
    return m_keep->isChecked();
}

} // namespace gui
