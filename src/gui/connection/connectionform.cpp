#include "gui/connection/connectionform.h"

#include "gui/connection/environmentband.h"
#include "gui/theme/thememanager.h"
#include "ui_connectionform.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QGroupBox>
#include <QPainter>
#include <QScopedValueRollback>

#include <array>

// How the fields are filled and read; what they check is in connectionformcheck.cpp.

namespace gui {

using protocol::Dialect;
using protocol::LoginMethod;

namespace {

constexpr std::array environments{Environment::None, Environment::Local, Environment::Test,
                                  Environment::Production};

QList<QStringList> inOneColumn(const QStringList &names)
{
    QList<QStringList> rows;
    for (const QString &name : names)
        rows.append(QStringList(name));
    return rows;
}

QStringList fromOneColumn(const QList<QStringList> &rows)
{
    QStringList names;
    for (const QStringList &row : rows)
        names.append(row.value(0));
    return names;
}

} // namespace

ConnectionForm::ConnectionForm(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
{
    m_ui->setupUi(this);
    m_ui->subscribe->setTitles({tr("Feed"), tr("Topic")});
    m_ui->subscribe->setAccessibleName(m_ui->subscribeLabel->text());
    m_ui->notify->setAccessibleName(m_ui->notifyLabel->text());
    m_ui->needsAuthorization->setAccessibleName(m_ui->needsAuthorizationLabel->text());
    m_ui->notify->setTitles({tr("Feed")});
    m_ui->needsAuthorization->setTitles({tr("Feed")});
    for (const Environment environment : environments)
        m_ui->environment->addItem(environment == Environment::None ? tr("Not marked")
                                                                    : environmentName(environment),
                                   static_cast<int>(environment));
    setFocusProxy(m_ui->host);
    setUp();
    connect(&theme, &ThemeManager::changed, this, &ConnectionForm::recolor);
    recolor();
    setProfile({});
}

ConnectionForm::~ConnectionForm() = default;

/// The fields of all groups begin below each other.
void ConnectionForm::alignLabels()
{
    std::vector<QGridLayout *> grids;
    int widest = 0;
    for (const QGroupBox *group : findChildren<QGroupBox *>()) {
        auto *grid = qobject_cast<QGridLayout *>(group->layout());
        if (!grid)
            continue;
        grids.push_back(grid);
        for (int row = 0; row < grid->rowCount(); ++row) {
            if (const QLayoutItem *label = grid->itemAtPosition(row, 0); label && label->widget())
                widest = std::max(widest, label->widget()->sizeHint().width());
        }
    }
    for (QGridLayout *grid : grids)
        grid->setColumnMinimumWidth(0, widest);
}

void ConnectionForm::setUp()
{
    alignLabels();
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::validate);
    connect(m_ui->port, &QLineEdit::textEdited, this, [this] { m_portTouched = true; });
    for (QPushButton *button : {m_ui->dialect3, m_ui->dialect4, m_ui->dialect6})
        connect(button, &QPushButton::toggled, this, &ConnectionForm::followDialect);
    for (QPushButton *button : {m_ui->methodNone, m_ui->methodBasic, m_ui->methodToken})
        connect(button, &QPushButton::toggled, this, &ConnectionForm::validate);
    connect(m_ui->tls, &QGroupBox::toggled, this, &ConnectionForm::validate);
    connect(m_ui->trustFile, &QRadioButton::toggled, this, &ConnectionForm::validate);
    for (QCheckBox *box : {m_ui->pinOnly, m_ui->keepSecrets, m_ui->heartbeat, m_ui->reconnect,
                           m_ui->monitorOnly, m_ui->reasonNeeded})
        connect(box, &QCheckBox::toggled, this, &ConnectionForm::validate);
    connect(m_ui->environment, &QComboBox::currentIndexChanged, this, &ConnectionForm::validate);
    for (NamesTable *table : {m_ui->subscribe, m_ui->notify, m_ui->needsAuthorization})
        connect(table, &NamesTable::edited, this, &ConnectionForm::validate);
    connect(m_ui->chooseCa, &QPushButton::clicked, this,
            [this] { chooseFile(m_ui->caFile, tr("CA certificates (PEM)")); });
    connect(m_ui->chooseCertificate, &QPushButton::clicked, this,
            [this] { chooseFile(m_ui->certificate, tr("Client certificate (PEM)")); });
    connect(m_ui->chooseKey, &QPushButton::clicked, this,
            [this] { chooseFile(m_ui->key, tr("Private key (PEM)")); });
}

void ConnectionForm::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

Dialect ConnectionForm::dialect() const
{
    return m_ui->dialect3->isChecked()   ? Dialect::V3
           : m_ui->dialect6->isChecked() ? Dialect::V6
                                         : Dialect::V4;
}

LoginMethod ConnectionForm::method() const
{
    return m_ui->methodBasic->isChecked()   ? LoginMethod::Basic
           : m_ui->methodToken->isChecked() ? LoginMethod::Token
                                            : LoginMethod::None;
}

void ConnectionForm::setDialect(Dialect dialect)
{
    (dialect == Dialect::V3   ? m_ui->dialect3
     : dialect == Dialect::V6 ? m_ui->dialect6
                              : m_ui->dialect4)
        ->setChecked(true);
}

void ConnectionForm::setMethod(LoginMethod method)
{
    (method == LoginMethod::Basic   ? m_ui->methodBasic
     : method == LoginMethod::Token ? m_ui->methodToken
                                    : m_ui->methodNone)
        ->setChecked(true);
}

void ConnectionForm::followDialect()
{
    if (!m_portTouched && !m_isFilling)
        m_ui->port->setText(QString::number(protocol::defaultPort(dialect())));
    validate();
}

void ConnectionForm::setTls(const profiles::Tls &tls)
{
    m_ui->tls->setChecked(tls.enabled);
    (tls.caFile.isEmpty() ? m_ui->trustSystem : m_ui->trustFile)->setChecked(true);
    m_ui->caFile->setText(tls.caFile);
    m_ui->pin->setText(QString::fromLatin1(tls.pin.toHex()));
    m_ui->pinOnly->setChecked(tls.pinOnly);
    m_ui->certificate->setText(tls.certificateFile);
    m_ui->key->setText(tls.keyFile);
}

void ConnectionForm::setProfile(const profiles::Profile &profile)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_ui->name->setText(profile.name);
        m_ui->environment->setCurrentIndex(
            m_ui->environment->findData(static_cast<int>(profile.environment)));
        setDialect(profile.dialect);
        m_ui->host->setText(profile.host);
        const quint16 usual = protocol::defaultPort(profile.dialect);
        m_portTouched = profile.port != 0 && profile.port != usual;
        m_ui->port->setText(QString::number(profile.port != 0 ? profile.port : usual));
        setTls(profile.tls);
        setMethod(profile.login.method);
        m_ui->user->setText(profile.login.user);
        m_ui->impersonating->setText(profile.login.impersonating);
        m_ui->forwardedFor->setText(profile.login.forwardedFor);
        m_ui->application->setText(profile.login.application);
        QList<QStringList> topics;
        for (const profiles::FeedTopic &topic : profile.subscribe)
            topics.append({topic.feed, topic.topic});
        m_ui->subscribe->setRows(topics);
        m_ui->notify->setRows(inOneColumn(profile.notify));
        m_ui->needsAuthorization->setRows(inOneColumn(profile.needsAuthorization));
        m_ui->metrics->setText(profile.metricsAddress);
        m_ui->heartbeat->setChecked(profile.heartbeat);
        m_ui->reconnect->setChecked(profile.reconnect);
        m_ui->monitorOnly->setChecked(profile.monitorOnly);
        m_ui->reasonNeeded->setChecked(profile.reasonNeeded);
        m_ui->keepSecrets->setChecked(profile.keepSecrets);
        setSecrets({});
    }
    m_loaded.id = profile.id;
    m_loaded = this->profile(); // as the fields hold it
    validate();
}

profiles::Profile ConnectionForm::profile() const
{
    profiles::Profile profile;
    profile.id = m_loaded.id;
    profile.name = m_ui->name->text().trimmed();
    profile.environment = static_cast<Environment>(m_ui->environment->currentData().toInt());
    profile.host = m_ui->host->text().trimmed();
    profile.port = m_ui->port->text().toUShort();
    profile.dialect = dialect();
    profile.tls.enabled = m_ui->tls->isChecked();
    if (m_ui->trustFile->isChecked())
        profile.tls.caFile = m_ui->caFile->text();
    profile.tls.pin = QByteArray::fromHex(m_ui->pin->text().toLatin1());
    profile.tls.pinOnly = m_ui->pinOnly->isChecked();
    profile.tls.certificateFile = m_ui->certificate->text();
    profile.tls.keyFile = m_ui->key->text();
    profile.login = {method(), m_ui->user->text(), m_ui->impersonating->text(), m_ui->forwardedFor->text(),
                     m_ui->application->text()};
    for (const QStringList &row : m_ui->subscribe->rows())
        profile.subscribe.append({row.value(0), row.value(1)});
    profile.notify = fromOneColumn(m_ui->notify->rows());
    profile.needsAuthorization = fromOneColumn(m_ui->needsAuthorization->rows());
    profile.metricsAddress = m_ui->metrics->text().trimmed();
    profile.heartbeat = m_ui->heartbeat->isChecked();
    profile.reconnect = m_ui->reconnect->isChecked();
    profile.monitorOnly = m_ui->monitorOnly->isChecked();
    profile.reasonNeeded = m_ui->reasonNeeded->isChecked();
    profile.keepSecrets = m_ui->keepSecrets->isChecked();
    return profile;
}

void ConnectionForm::setSecrets(const profiles::Secrets &secrets)
{
    const QString login = QString::fromUtf8(secrets.login.view());
    m_ui->password->setText(method() == LoginMethod::Basic ? login : QString());
    m_ui->token->setText(method() == LoginMethod::Token ? login : QString());
    m_ui->passphrase->setText(QString::fromUtf8(secrets.passphrase.view()));
}

profiles::Secrets ConnectionForm::secrets() const
{
    profiles::Secrets secrets;
    if (method() != LoginMethod::None)
        secrets.login = protocol::Secret(
            (method() == LoginMethod::Basic ? m_ui->password : m_ui->token)->text().toUtf8());
    if (m_ui->tls->isChecked())
        secrets.passphrase = protocol::Secret(m_ui->passphrase->text().toUtf8());
    return secrets;
}

void ConnectionForm::setPin(const QByteArray &pin)
{
    m_ui->pin->setText(QString::fromLatin1(pin.toHex()));
}

bool ConnectionForm::isModified() const
{
    return !(profile() == m_loaded) || !(secrets() == profiles::Secrets());
}

QVariantMap ConnectionForm::draft() const
{
    QVariantMap draft;
    for (const QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Normal && !edit->objectName().startsWith(QLatin1String("qt_")))
            draft.insert(edit->objectName(), edit->text());
    }
    for (const QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && !button->objectName().startsWith(QLatin1String("qt_")))
            draft.insert(button->objectName(), button->isChecked());
    }
    draft.insert(m_ui->tls->objectName(), m_ui->tls->isChecked());
    draft.insert(m_ui->environment->objectName(), m_ui->environment->currentData());
    for (const NamesTable *table : findChildren<NamesTable *>()) {
        QVariantList rows;
        for (const QStringList &row : table->rows())
            rows.append(QVariant(row));
        draft.insert(table->objectName(), rows);
    }
    return draft;
}

void ConnectionForm::setDraft(const QVariantMap &draft)
{
    setProfile({});
    if (draft.isEmpty())
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (QLineEdit *edit : findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Normal && draft.contains(edit->objectName()))
                edit->setText(draft.value(edit->objectName()).toString());
        }
        for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
            if (button->isCheckable() && draft.contains(button->objectName()))
                button->setChecked(draft.value(button->objectName()).toBool());
        }
        m_ui->tls->setChecked(draft.value(m_ui->tls->objectName()).toBool());
        m_ui->environment->setCurrentIndex(
            std::max(0, m_ui->environment->findData(draft.value(m_ui->environment->objectName()))));
        for (NamesTable *table : findChildren<NamesTable *>()) {
            QList<QStringList> rows;
            for (const QVariant &row : draft.value(table->objectName()).toList())
                rows.append(row.toStringList());
            table->setRows(rows);
        }
        m_portTouched = m_ui->port->text() != QString::number(protocol::defaultPort(dialect()));
    }
    validate();
}

void ConnectionForm::focusName()
{
    m_ui->name->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::recolorEnvironments()
{
    const Theme &theme = m_theme.theme();
    for (int index = 0; index < m_ui->environment->count(); ++index) {
        QPixmap square(theme.sizes.titleIcon, theme.sizes.titleIcon);
        square.fill(environmentColor(theme, environments.at(static_cast<std::size_t>(index))));
        m_ui->environment->setItemIcon(index, QIcon(square));
    }
}

} // namespace gui
