#include "gui/connectiondialog.h"
#include "gui/labelcolor.h"
#include "gui/style.h"
#include "gui/thememanager.h"
#include "ui_connectiondialog.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

// What a ConnectionDialog checks while its fields are typed.

namespace gui {

using protocol::CredentialError;
using protocol::Credentials;
using protocol::LoginMethod;

namespace {

QString reasonText(CredentialError::Reason reason)
{
    using Reason = CredentialError::Reason;
    switch (reason) {
    case Reason::Missing:
        return ConnectionDialog::tr("is needed");
    case Reason::Semicolon:
        return ConnectionDialog::tr("\";\" cannot be sent: the login has no escaping");
    case Reason::ControlCharacter:
        return ConnectionDialog::tr("a control character cannot be sent");
    case Reason::NotUtf8:
        return ConnectionDialog::tr("this is no valid text");
    case Reason::NotCarried:
        return ConnectionDialog::tr("this dialect has no place for it");
    case Reason::TooLong:
        return ConnectionDialog::tr("is too long");
    }
    return {};
}

QString fileProblem(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable() ? QString()
                                              : ConnectionDialog::tr("can't be read: %1").arg(path);
}

} // namespace

QString ConnectionDialog::hostProblem() const
{
    const QString host = m_ui->host->text().trimmed();
    if (host.isEmpty())
        return tr("Type the name or address of the distributor.");
    static const QRegularExpression bad(QStringLiteral("[\\s\\x00-\\x1f/@]"));
    if (host.contains(bad) || host.size() > 253)
        return tr("This is no host name or address.");
    bool isNumber = false;
    const int port = m_ui->port->text().toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return tr("A port is a number from 1 to 65535.");
    return {};
}

QString ConnectionDialog::tlsProblem() const
{
    if (!m_ui->tls->isChecked())
        return {};
    if (m_ui->trustFile->isChecked()) {
        if (m_ui->caFile->text().isEmpty())
            return tr("Choose the CA file.");
        if (const QString problem = fileProblem(m_ui->caFile->text()); !problem.isEmpty())
            return tr("CA file: %1").arg(problem);
    }
    const QString pin = m_ui->pin->text();
    static const QRegularExpression hex(QStringLiteral("^[0-9a-fA-F]{64}$"));
    if (!pin.isEmpty() && !hex.match(pin).hasMatch())
        return tr("A pin is the SHA-256 of the public key: 64 hex digits.");
    if (pin.isEmpty() && m_ui->pinOnly->isChecked())
        return tr("Without a pin there would be no check at all: type the pin.");
    const bool hasCertificate = !m_ui->certificate->text().isEmpty();
    if (hasCertificate != !m_ui->key->text().isEmpty())
        return tr("A client certificate and its key go together.");
    if (hasCertificate) {
        if (const QString problem = fileProblem(m_ui->certificate->text()); !problem.isEmpty())
            return tr("Client certificate: %1").arg(problem);
        if (const QString problem = fileProblem(m_ui->key->text()); !problem.isEmpty())
            return tr("Key: %1").arg(problem);
    }
    return {};
}

QString ConnectionDialog::loginProblem(QLatin1String field, const QString &value) const
{
    // One field at a time, with the others beyond reproach.
    const auto filler = [] {
        return protocol::Secret(QByteArrayLiteral("x"));
    };
    const QByteArray bytes = value.toUtf8();
    Credentials one;
    one.method = method();
    if (one.method == LoginMethod::Basic)
        one.user = QByteArrayLiteral("x");
    if (one.method != LoginMethod::None)
        one.secret = filler();
    if (field == QLatin1String("user"))
        one.user = bytes;
    else if (field == QLatin1String("password") || field == QLatin1String("token"))
        one.secret = protocol::Secret(QByteArray(bytes));
    else if (field == QLatin1String("impersonating"))
        one.impersonating = bytes;
    else if (field == QLatin1String("forwarded-for"))
        one.forwardedFor = bytes;
    else
        one.application = bytes;
    const auto error = protocol::checkCredentials(one, dialect());
    return error ? reasonText(error->reason) : QString();
}

void ConnectionDialog::showProblem(const Field &field)
{
    const bool isShown = !field.problem.isEmpty();
    field.note->setText(field.problem);
    field.note->setVisible(isShown);
    if (field.edit)
        Style::setLook(field.edit, isShown ? FieldLook::Warn : FieldLook::Normal);
    m_problems += isShown ? 1 : 0;
}

void ConnectionDialog::validate()
{
    const LoginMethod login = method();
    const bool hasLogin = login != LoginMethod::None;
    const bool isBasic = login == LoginMethod::Basic;
    const bool isToken = login == LoginMethod::Token;
    const bool hasApplication = hasLogin && protocol::hasConnectionString(dialect());
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->user), static_cast<QWidget *>(m_ui->userLabel),
          static_cast<QWidget *>(m_ui->password), static_cast<QWidget *>(m_ui->passwordLabel)})
        part->setVisible(!isToken);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->token), static_cast<QWidget *>(m_ui->tokenLabel)})
        part->setVisible(isToken);
    m_ui->user->setEnabled(isBasic);
    m_ui->password->setEnabled(isBasic);
    m_ui->impersonating->setEnabled(hasLogin);
    m_ui->forwardedFor->setEnabled(hasLogin);
    m_ui->application->setEnabled(hasApplication);
    m_ui->application->setPlaceholderText(hasApplication ? tr("Optional")
                                          : hasLogin     ? tr("Dialect 3 has none")
                                                         : tr("Only with a login"));
    m_ui->caFile->setEnabled(m_ui->trustFile->isChecked());
    m_ui->chooseCa->setEnabled(m_ui->trustFile->isChecked());

    m_problems = 0;
    const auto check = [this](bool isUsed, QLineEdit *edit, const char *name) {
        return isUsed ? loginProblem(QLatin1String(name), edit->text()) : QString();
    };
    const std::array<Field, 8> fields{
        Field{m_ui->host, m_ui->hostNote, hostProblem()},
        Field{nullptr, m_ui->tlsNote, tlsProblem()},
        Field{m_ui->user, m_ui->userNote, check(isBasic, m_ui->user, "user")},
        Field{m_ui->password, m_ui->passwordNote, check(isBasic, m_ui->password, "password")},
        Field{m_ui->token, m_ui->tokenNote, check(isToken, m_ui->token, "token")},
        Field{m_ui->impersonating, m_ui->impersonatingNote,
              check(hasLogin, m_ui->impersonating, "impersonating")},
        Field{m_ui->forwardedFor, m_ui->forwardedForNote,
              check(hasLogin, m_ui->forwardedFor, "forwarded-for")},
        Field{m_ui->application, m_ui->applicationNote,
              check(hasApplication, m_ui->application, "application")},
    };
    for (const Field &field : fields)
        showProblem(field);
    m_ui->sum->setText(m_problems == 0   ? QString()
                       : m_problems == 1 ? tr("1 field to correct")
                                         : tr("%1 fields to correct").arg(m_problems));
    m_ui->sumIcon->setVisible(m_problems != 0);
    m_ui->connectButton->setEnabled(isValid());
}

void ConnectionDialog::recolor()
{
    const Theme &theme = m_theme.theme();
    setLineColor(*this, theme.border);
    for (QLineEdit *edit : {m_ui->host, m_ui->port, m_ui->pin})
        edit->setFont(Theme::fixedFont());
    for (QLabel *label : {m_ui->dialectHint, m_ui->tlsHint, m_ui->cost}) {
        label->setFont(Theme::hintFont());
        setTextColor(*label, theme.muted);
    }
    for (QLabel *label :
         {m_ui->hostLabel, m_ui->portLabel, m_ui->dialectLabel, m_ui->trustLabel, m_ui->pinLabel,
          m_ui->certificateLabel, m_ui->keyLabel, m_ui->passphraseLabel, m_ui->passphraseNote,
          m_ui->methodLabel, m_ui->userLabel, m_ui->passwordLabel, m_ui->tokenLabel, m_ui->impersonatingLabel,
          m_ui->forwardedForLabel, m_ui->applicationLabel, m_ui->onConnectingLabel, m_ui->guardLabel})
        setTextColor(*label, theme.muted);
    for (QLabel *label : {m_ui->hostNote, m_ui->tlsNote, m_ui->userNote, m_ui->passwordNote, m_ui->tokenNote,
                          m_ui->impersonatingNote, m_ui->forwardedForNote, m_ui->applicationNote, m_ui->sum})
        setTextColor(*label, theme.warn);
}

} // namespace gui
