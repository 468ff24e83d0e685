#include "gui/connection/connectiondialog.h"

#include "gui/connection/connectionform.h"
#include "gui/connection/connectiontestpanel.h"
#include "gui/connection/environmentband.h"
#include "gui/connection/profilepanel.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "profiles/secretkeeping.h"
#include "protocol/displayname.h"
#include "ui_connectiondialog.h"

#include <QMessageBox>
#include <QSettings>
#include <QVBoxLayout>

// The dialog as a whole; what is done with the list is in connectionprofiles.cpp, the test of a connection in
// connectiontesting.cpp.

namespace gui {

namespace {

constexpr QLatin1String draftKey("connectionDraft");

} // namespace

ConnectionDialog::ConnectionDialog(const ThemeManager &theme, const Icons &icons,
                                   profiles::ProfileStore &store, profiles::SecretStore &secrets,
                                   QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_store(store)
    , m_secrets(secrets)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_band(new EnvironmentBand(theme))
    , m_panel(new ProfilePanel(theme, icons, this))
    , m_form(new ConnectionForm(theme, icons, this))
    , m_test(new ConnectionTestPanel(theme, icons, this))
{
    m_ui->setupUi(this);
    m_ui->head->addWidget(m_band);
    m_ui->body->addWidget(m_panel);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_form, 1);
    right->addWidget(m_test);
    m_ui->body->addLayout(right, 1);
    Style::setLook(m_ui->connectButton, ButtonLook::Primary);
    m_ui->sumIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    setUp();
    setUpTest();
    connect(&theme, &ThemeManager::changed, this, &ConnectionDialog::recolor);
    recolor();
    const QStringList troubles = m_store.load();
    m_ui->trouble->setVisible(false);
    if (!troubles.isEmpty())
        say(troubles.join(QLatin1Char('\n')));
    reloadList();
    refresh();
    (m_store.profiles().isEmpty() ? static_cast<QWidget *>(m_form) : m_panel)->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setUp()
{
    connect(m_form, &ConnectionForm::changed, this, &ConnectionDialog::refresh);
    connect(m_form, &ConnectionForm::keychainMatters, this, &ConnectionDialog::askKeychain);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectionDialog::connectNow);
    connect(m_panel, &ProfilePanel::chosen, this, [this](const QUuid &id) {
        m_panel->setCurrent(m_shown); // until it may go
        leaveForm([this, id] { showProfile(id); });
    });
    connect(m_panel, &ProfilePanel::activated, this, [this](const QUuid &id) {
        if (id == m_shown && m_form->canConnect())
            connectNow();
    });
    connect(m_panel, &ProfilePanel::addRequested, this, [this] {
        leaveForm([this] {
            showProfile({});
            m_form->focusName();
        });
    });
    connect(m_panel, &ProfilePanel::duplicateRequested, this,
            [this](const QUuid &id) { leaveForm([this, id] { duplicate(id); }); });
    connect(m_panel, &ProfilePanel::removeRequested, this, &ConnectionDialog::askToRemove);
    connect(m_panel, &ProfilePanel::importRequested, this, [this] { leaveForm([this] { askForImport(); }); });
    connect(m_panel, &ProfilePanel::exportRequested, this, &ConnectionDialog::askForExport);
}

void ConnectionDialog::showProfile(const QUuid &id)
{
    const profiles::Profile *profile = id.isNull() ? nullptr : m_store.find(id);
    if (m_shown.isNull() && profile)
        m_draft = m_form->draft();
    m_shown = profile ? id : QUuid();
    if (profile)
        m_form->setProfile(*profile);
    else
        m_form->setDraft(m_draft);
    m_panel->setCurrent(m_shown);
    m_test->clear();
    refresh();
}

void ConnectionDialog::leaveForm(const std::function<void()> &go)
{
    if (m_shown.isNull() || !m_form->isModified()) { // what is not kept is a draft, which stays
        go();
        return;
    }
    QMessageBox *box = ask(tr("\"%1\" was changed and is not saved.")
                               .arg(protocol::displayName(m_form->profile().name.toUtf8())));
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *drop = box->addButton(tr("Drop the changes"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Go on changing it"), QMessageBox::RejectRole));
    keep->setEnabled(m_form->canSave() && !m_store.isReadOnly());
    connect(box, &QMessageBox::finished, this, [this, box, keep, drop, go] {
        const QAbstractButton *clicked = box->clickedButton();
        if (clicked == drop || (clicked == keep && save()))
            go();
    });
    box->open();
}

bool ConnectionDialog::save()
{
    profiles::Profile profile = m_form->profile();
    const profiles::Secrets typed = m_form->secrets();
    std::optional<profiles::Profile> before;
    if (const profiles::Profile *kept = m_store.find(profile.id))
        before = *kept;
    const QString error = m_store.put(profile);
    if (!error.isEmpty()) {
        say(tr("Not saved: %1.").arg(error));
        return false;
    }
    if (m_shown.isNull())
        m_draft.clear();
    m_shown = profile.id;
    m_ui->trouble->setVisible(false);
    profiles::keepSecrets(m_secrets, profile, before, typed, this, [this](const QString &trouble) {
        say(tr("Saved, but not its secrets. %1.").arg(trouble));
    });
    m_form->setProfile(profile);
    reloadList();
    refresh();
    return true;
}

void ConnectionDialog::connectNow()
{
    if (!m_form->canConnect())
        return;
    const profiles::Secrets secrets = m_form->secrets();
    const bool isNamed = !m_form->profile().name.isEmpty();
    if (isNamed && m_form->isModified() && !m_store.isReadOnly() && !save())
        return;
    const profiles::Profile profile = m_form->profile();
    accept();
    Q_EMIT connectRequested(profile, secrets);
}

void ConnectionDialog::reject()
{
    leaveForm([this] { QDialog::reject(); });
}

void ConnectionDialog::saveDraft(QSettings &settings) const
{
    const QVariantMap draft = m_shown.isNull() ? m_form->draft() : m_draft;
    settings.remove(draftKey);
    settings.beginGroup(draftKey);
    for (auto at = draft.begin(); at != draft.end(); ++at)
        settings.setValue(at.key(), at.value());
    settings.endGroup();
}

void ConnectionDialog::restoreDraft(QSettings &settings)
{
    QVariantMap draft;
    settings.beginGroup(draftKey);
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys)
        draft.insert(key, settings.value(key));
    settings.endGroup();
    if (m_shown.isNull())
        m_form->setDraft(draft);
    else
        m_draft = draft;
}

void ConnectionDialog::askKeychain()
{
    if (m_keychainAsked)
        return;
    m_keychainAsked = true;
    m_secrets.read(QStringLiteral("is there a keychain"), this,
                   [this](const profiles::SecretOutcome &outcome) {
                       if (outcome.status == profiles::SecretOutcome::Status::Unavailable)
                           m_form->setKeychainTrouble(outcome.text);
                   });
}

void ConnectionDialog::refresh()
{
    const int problems = m_form->problems();
    m_ui->sum->setText(problems == 0   ? QString()
                       : problems == 1 ? tr("1 field to correct")
                                       : tr("%1 fields to correct").arg(problems));
    m_ui->sumIcon->setVisible(problems != 0);
    const bool isModified = m_form->isModified();
    m_ui->connectButton->setEnabled(m_form->canConnect());
    m_ui->saveButton->setEnabled(m_form->canSave() && isModified && !m_store.isReadOnly());
    m_ui->connectButton->setToolTip(
        isModified && !m_form->profile().name.isEmpty() ? tr("Saves the profile and connects") : QString());
    m_band->setEnvironment(m_form->profile().environment);
    refreshTest();
}

void ConnectionDialog::reloadList()
{
    m_panel->setProfiles(m_store.profiles());
    m_panel->setCurrent(m_shown);
    m_panel->setReadOnly(m_store.isReadOnly());
}

void ConnectionDialog::say(const QString &text)
{
    m_ui->trouble->setText(text);
    m_ui->trouble->setVisible(!text.isEmpty());
}

QMessageBox *ConnectionDialog::ask(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Connections"), text, QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void ConnectionDialog::recolor()
{
    const Theme &theme = m_theme.theme();
    setLineColor(*this, theme.border);
    m_ui->cost->setFont(Theme::hintFont());
    setTextColor(*m_ui->cost, theme.muted);
    setTextColor(*m_ui->sum, theme.warn);
    setTextColor(*m_ui->trouble, theme.bad);
}

} // namespace gui
