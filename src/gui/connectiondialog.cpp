#include "gui/connectiondialog.h"

#include "gui/labelcolor.h"
#include "gui/style.h"
#include "gui/thememanager.h"
#include "ui_connectiondialog.h"

#include <QFileDialog>
#include <QSettings>

namespace gui {

using protocol::Dialect;
using protocol::LoginMethod;

ConnectionDialog::ConnectionDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_ui->setupUi(this);
    setUp(icons);
    connect(&theme, &ThemeManager::changed, this, &ConnectionDialog::recolor);
    recolor();
    followDialect();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setUp(const Icons &icons)
{
    Style::setLook(m_ui->connectButton, ButtonLook::Primary);
    m_ui->sumIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(m_theme.theme().sizes.titleIcon));
    for (QLineEdit *edit : {m_ui->host, m_ui->port, m_ui->caFile, m_ui->pin, m_ui->certificate, m_ui->key,
                            m_ui->passphrase, m_ui->user, m_ui->password, m_ui->token, m_ui->impersonating,
                            m_ui->forwardedFor, m_ui->application})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionDialog::validate);
    connect(m_ui->port, &QLineEdit::textEdited, this, [this] { m_portTouched = true; });
    for (QPushButton *button : {m_ui->dialect3, m_ui->dialect4, m_ui->dialect6})
        connect(button, &QPushButton::toggled, this, &ConnectionDialog::followDialect);
    for (QPushButton *button : {m_ui->methodNone, m_ui->methodBasic, m_ui->methodToken})
        connect(button, &QPushButton::toggled, this, &ConnectionDialog::validate);
    connect(m_ui->tls, &QGroupBox::toggled, this, &ConnectionDialog::validate);
    connect(m_ui->trustFile, &QRadioButton::toggled, this, &ConnectionDialog::validate);
    connect(m_ui->pinOnly, &QCheckBox::toggled, this, &ConnectionDialog::validate);
    connect(m_ui->chooseCa, &QPushButton::clicked, this,
            [this] { chooseFile(m_ui->caFile, tr("CA certificates (PEM)")); });
    connect(m_ui->chooseCertificate, &QPushButton::clicked, this,
            [this] { chooseFile(m_ui->certificate, tr("Client certificate (PEM)")); });
    connect(m_ui->chooseKey, &QPushButton::clicked, this,
            [this] { chooseFile(m_ui->key, tr("Private key (PEM)")); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->connectButton, &QPushButton::clicked, this, [this] {
        validate();
        if (isValid())
            accept();
    });
}

void ConnectionDialog::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

Dialect ConnectionDialog::dialect() const
{
    return m_ui->dialect3->isChecked()   ? Dialect::V3
           : m_ui->dialect6->isChecked() ? Dialect::V6
                                         : Dialect::V4;
}

LoginMethod ConnectionDialog::method() const
{
    return m_ui->methodBasic->isChecked()   ? LoginMethod::Basic
           : m_ui->methodToken->isChecked() ? LoginMethod::Token
                                            : LoginMethod::None;
}

void ConnectionDialog::setDialect(Dialect dialect)
{
    (dialect == Dialect::V3   ? m_ui->dialect3
     : dialect == Dialect::V6 ? m_ui->dialect6
                              : m_ui->dialect4)
        ->setChecked(true);
}

void ConnectionDialog::setMethod(LoginMethod method)
{
    (method == LoginMethod::Basic   ? m_ui->methodBasic
     : method == LoginMethod::Token ? m_ui->methodToken
                                    : m_ui->methodNone)
        ->setChecked(true);
}

void ConnectionDialog::followDialect()
{
    if (!m_portTouched)
        m_ui->port->setText(QString::number(protocol::defaultPort(dialect())));
    validate();
}

void ConnectionDialog::setSettings(const client::ConnectionSettings &settings)
{
    setDialect(settings.dialect);
    m_ui->host->setText(settings.host);
    m_portTouched = settings.port != 0 && settings.port != protocol::defaultPort(settings.dialect);
    m_ui->port->setText(
        QString::number(settings.port != 0 ? settings.port : protocol::defaultPort(settings.dialect)));
    const client::TlsSettings &tls = settings.tls;
    m_ui->tls->setChecked(tls.enabled);
    (tls.caFile.isEmpty() ? m_ui->trustSystem : m_ui->trustFile)->setChecked(true);
    m_ui->caFile->setText(tls.caFile);
    m_ui->pin->setText(QString::fromLatin1(tls.pin.toHex()));
    m_ui->pinOnly->setChecked(tls.pinOnly);
    m_ui->certificate->setText(tls.certificateFile);
    m_ui->key->setText(tls.keyFile);
    m_ui->passphrase->setText(QString::fromUtf8(tls.keyPassphrase.view()));
    const protocol::Credentials &login = settings.credentials;
    setMethod(login.method);
    m_ui->user->setText(QString::fromUtf8(login.user));
    const QString secret = QString::fromUtf8(login.secret.view());
    m_ui->password->setText(login.method == LoginMethod::Basic ? secret : QString());
    m_ui->token->setText(login.method == LoginMethod::Token ? secret : QString());
    m_ui->impersonating->setText(QString::fromUtf8(login.impersonating));
    m_ui->forwardedFor->setText(QString::fromUtf8(login.forwardedFor));
    m_ui->application->setText(QString::fromUtf8(login.application));
    m_ui->heartbeat->setChecked(settings.subscribeHeartbeat);
    m_ui->reconnect->setChecked(settings.reconnect);
    m_ui->monitorOnly->setChecked(settings.monitorOnly);
    validate();
}

client::ConnectionSettings ConnectionDialog::settings() const
{
    client::ConnectionSettings settings;
    settings.host = m_ui->host->text().trimmed();
    settings.port = m_ui->port->text().toUShort();
    settings.dialect = dialect();
    client::TlsSettings &tls = settings.tls;
    tls.enabled = m_ui->tls->isChecked();
    if (tls.enabled) {
        if (m_ui->trustFile->isChecked())
            tls.caFile = m_ui->caFile->text();
        tls.pin = QByteArray::fromHex(m_ui->pin->text().toLatin1());
        tls.pinOnly = m_ui->pinOnly->isChecked();
        tls.certificateFile = m_ui->certificate->text();
        tls.keyFile = m_ui->key->text();
        tls.keyPassphrase = protocol::Secret(m_ui->passphrase->text().toUtf8());
    }
    protocol::Credentials &login = settings.credentials;
    login.method = method();
    if (login.method != LoginMethod::None) {
        const bool isBasic = login.method == LoginMethod::Basic;
        if (isBasic)
            login.user = m_ui->user->text().toUtf8();
        login.secret = protocol::Secret((isBasic ? m_ui->password : m_ui->token)->text().toUtf8());
        login.impersonating = m_ui->impersonating->text().toUtf8();
        login.forwardedFor = m_ui->forwardedFor->text().toUtf8();
        if (protocol::hasConnectionString(settings.dialect))
            login.application = m_ui->application->text().toUtf8();
    }
    settings.subscribeHeartbeat = m_ui->heartbeat->isChecked();
    settings.reconnect = m_ui->reconnect->isChecked();
    settings.monitorOnly = m_ui->monitorOnly->isChecked();
    return settings;
}

void ConnectionDialog::save(QSettings &store) const
{
    const client::ConnectionSettings now = settings();
    store.beginGroup(QStringLiteral("lastConnection"));
    const auto put = [&store](const char *key, const QVariant &value) {
        store.setValue(QString::fromLatin1(key), value);
    };
    put("host", now.host);
    put("port", now.port);
    put("dialect", protocol::dialectNumber(now.dialect));
    put("tls", now.tls.enabled);
    put("caFile", now.tls.caFile);
    put("pin", QString::fromLatin1(now.tls.pin.toHex()));
    put("pinOnly", now.tls.pinOnly);
    put("certificate", now.tls.certificateFile);
    put("key", now.tls.keyFile);
    put("method", static_cast<int>(now.credentials.method));
    put("user", QString::fromUtf8(now.credentials.user));
    put("impersonating", QString::fromUtf8(now.credentials.impersonating));
    put("forwardedFor", QString::fromUtf8(now.credentials.forwardedFor));
    put("application", QString::fromUtf8(now.credentials.application));
    put("heartbeat", now.subscribeHeartbeat);
    put("reconnect", now.reconnect);
    put("monitorOnly", now.monitorOnly);
    store.endGroup();
}

void ConnectionDialog::restore(QSettings &store)
{
    client::ConnectionSettings then;
    store.beginGroup(QStringLiteral("lastConnection"));
    const auto get = [&store](const char *key, const QVariant &otherwise = {}) {
        return store.value(QString::fromLatin1(key), otherwise);
    };
    const auto bytes = [&get](const char *key) {
        return get(key).toString().toUtf8();
    };
    then.host = get("host").toString();
    then.port = static_cast<quint16>(qBound(0, get("port").toInt(), 65535));
    then.dialect = protocol::dialectFromNumber(get("dialect").toInt()).value_or(Dialect::V4);
    then.tls.enabled = get("tls", false).toBool();
    then.tls.caFile = get("caFile").toString();
    then.tls.pin = QByteArray::fromHex(bytes("pin"));
    then.tls.pinOnly = get("pinOnly", false).toBool();
    then.tls.certificateFile = get("certificate").toString();
    then.tls.keyFile = get("key").toString();
    then.credentials.method = static_cast<LoginMethod>(qBound(0, get("method").toInt(), 2));
    then.credentials.user = bytes("user");
    then.credentials.impersonating = bytes("impersonating");
    then.credentials.forwardedFor = bytes("forwardedFor");
    then.credentials.application = bytes("application");
    then.subscribeHeartbeat = get("heartbeat", true).toBool();
    then.reconnect = get("reconnect", true).toBool();
    then.monitorOnly = get("monitorOnly", false).toBool();
    store.endGroup();
    setSettings(then);
}

} // namespace gui
