#include "gui/connection/connectionform.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "ui_connectionform.h"

#include <QRegularExpression>

#include <algorithm>

// What a ConnectionForm says while its fields are typed.

namespace gui {

using profiles::Field;
using profiles::Problem;
using profiles::ProfileCheck;
using protocol::LoginMethod;

namespace {

QString problemOf(const QList<Problem> &problems, std::initializer_list<Field> fields)
{
    for (const Problem &problem : problems) {
        if (std::find(fields.begin(), fields.end(), problem.field) != fields.end())
            return problem.text;
    }
    return {};
}

} // namespace

QString ConnectionForm::tlsProblem(const QList<Problem> &problems) const
{
    if (!m_ui->tls->isChecked())
        return {};
    if (m_ui->trustFile->isChecked() && m_ui->caFile->text().isEmpty())
        return tr("Choose the CA file.");
    static const QRegularExpression hex(QStringLiteral("^[0-9a-fA-F]{64}$"));
    const QString pin = m_ui->pin->text();
    if (!pin.isEmpty() && !hex.match(pin).hasMatch())
        return tr("A pin is the SHA-256 of the public key: 64 hex digits.");
    return problemOf(problems, {Field::Tls});
}

QString ConnectionForm::secretProblem() const
{
    const profiles::Secrets typed = secrets();
    if (typed.login.isEmpty() && !m_loaded.id.isNull())
        return {}; // it is kept, or asked for when connecting
    return ProfileCheck::secretProblem(profile(), typed.login);
}

void ConnectionForm::show(QLineEdit *edit, QLabel *note, const QString &problem)
{
    const bool isShown = !problem.isEmpty();
    note->setText(problem);
    note->setVisible(isShown);
    if (edit)
        Style::setLook(edit, isShown ? FieldLook::Warn : FieldLook::Normal);
    m_problems += isShown ? 1 : 0;
}

void ConnectionForm::showParts()
{
    const LoginMethod login = method();
    const bool hasLogin = login != LoginMethod::None;
    const bool isBasic = login == LoginMethod::Basic;
    const bool isToken = login == LoginMethod::Token;
    const bool hasApplication = hasLogin && protocol::hasConnectionString(dialect());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->user, m_ui->userLabel, m_ui->password, m_ui->passwordLabel})
        part->setVisible(!isToken);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->token, m_ui->tokenLabel})
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

    const bool isNamed = !m_ui->name->text().trimmed().isEmpty();
    const bool mayKeep = isNamed && m_keychainTrouble.isEmpty();
    m_ui->keepSecrets->setEnabled(mayKeep);
    const bool isKept = mayKeep && m_ui->keepSecrets->isChecked();
    const QString placeholder = m_loaded.id.isNull() ? QString()
                                : isKept             ? tr("From the keychain, or asked for")
                                                     : tr("Asked for when connecting");
    for (QLineEdit *edit : {m_ui->password, m_ui->token, m_ui->passphrase})
        edit->setPlaceholderText(placeholder);
    m_ui->passphraseNote->setText(isKept ? tr("kept in the system's keychain")
                                         : tr("never written, asked for each time"));
    m_ui->keepNote->setText(!m_keychainTrouble.isEmpty()
                                ? tr("%1: secrets are asked for each time.").arg(m_keychainTrouble)
                            : isNamed ? QString()
                                      : tr("Secrets of a connection without a name are not kept."));
    m_ui->keepNote->setVisible(hasLogin && !m_ui->keepNote->text().isEmpty());
    m_ui->keepSecrets->setVisible(hasLogin || m_ui->tls->isChecked());
    if (isKept && (hasLogin || m_ui->tls->isChecked()))
        Q_EMIT keychainMatters();
}

void ConnectionForm::validate()
{
    if (m_isFilling)
        return;
    showParts();
    const profiles::Profile now = profile();
    QList<Problem> found = ProfileCheck::problems(now);
    const QString name = problemOf(found, {Field::Name});
    const QString secret = secretProblem();
    const bool isToken = method() == LoginMethod::Token;

    m_problems = 0;
    show(m_ui->name, m_ui->nameNote, now.name.isEmpty() && now.id.isNull() ? QString() : name);
    const int nameProblems = m_problems;
    show(m_ui->host, m_ui->hostNote, problemOf(found, {Field::Host, Field::Port}));
    show(nullptr, m_ui->tlsNote, tlsProblem(found));
    show(m_ui->user, m_ui->userNote, problemOf(found, {Field::User}));
    show(m_ui->impersonating, m_ui->impersonatingNote, problemOf(found, {Field::Impersonating}));
    show(m_ui->forwardedFor, m_ui->forwardedForNote, problemOf(found, {Field::ForwardedFor}));
    show(m_ui->application, m_ui->applicationNote, problemOf(found, {Field::Application}));
    show(nullptr, m_ui->tablesNote,
         problemOf(found, {Field::Subscribe, Field::Notify, Field::NeedsAuthorization}));
    show(m_ui->metrics, m_ui->metricsNote, problemOf(found, {Field::Metrics}));
    m_canSave = m_problems == 0 && name.isEmpty();
    show(m_ui->password, m_ui->passwordNote, isToken ? QString() : secret);
    show(m_ui->token, m_ui->tokenNote, isToken ? secret : QString());
    m_canConnect = m_problems == nameProblems && nameProblems == 0;
    Q_EMIT changed();
}

bool ConnectionForm::canConnect() const
{
    return m_canConnect;
}

bool ConnectionForm::canSave() const
{
    return m_canSave;
}

void ConnectionForm::setKeychainTrouble(const QString &trouble)
{
    m_keychainTrouble = trouble;
    validate();
}

void ConnectionForm::recolor()
{
    const Theme &theme = m_theme.theme();
    setLineColor(*this, theme.border);
    recolorEnvironments();
    for (QLineEdit *edit : {m_ui->host, m_ui->port, m_ui->pin, m_ui->metrics})
        edit->setFont(Theme::fixedFont());
    for (QLabel *label : {m_ui->dialectHint, m_ui->tlsHint, m_ui->keepNote}) {
        label->setFont(Theme::hintFont());
        setTextColor(*label, theme.muted);
    }
    for (QLabel *label : {m_ui->nameLabel,
                          m_ui->environmentLabel,
                          m_ui->hostLabel,
                          m_ui->portLabel,
                          m_ui->dialectLabel,
                          m_ui->trustLabel,
                          m_ui->pinLabel,
                          m_ui->certificateLabel,
                          m_ui->keyLabel,
                          m_ui->passphraseLabel,
                          m_ui->passphraseNote,
                          m_ui->methodLabel,
                          m_ui->userLabel,
                          m_ui->passwordLabel,
                          m_ui->tokenLabel,
                          m_ui->impersonatingLabel,
                          m_ui->forwardedForLabel,
                          m_ui->applicationLabel,
                          m_ui->onConnectingLabel,
                          m_ui->guardLabel,
                          m_ui->subscribeLabel,
                          m_ui->notifyLabel,
                          m_ui->needsAuthorizationLabel,
                          m_ui->metricsLabel})
        setTextColor(*label, theme.muted);
    for (QLabel *label : {m_ui->nameNote, m_ui->hostNote, m_ui->tlsNote, m_ui->userNote, m_ui->passwordNote,
                          m_ui->tokenNote, m_ui->impersonatingNote, m_ui->forwardedForNote,
                          m_ui->applicationNote, m_ui->tablesNote, m_ui->metricsNote})
        setTextColor(*label, theme.warn);
}

} // namespace gui
