#include "gui/connection/connectiondialog.h"
#include "gui/connection/connectionform.h"
#include "profiles/profileimport.h"
#include "profiles/secretkeeping.h"
#include "protocol/displayname.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

// What a ConnectionDialog does with its list: duplicate, delete, import, export.

namespace gui {

void ConnectionDialog::duplicate(const QUuid &id)
{
    const profiles::Profile *profile = m_store.find(id);
    if (!profile)
        return;
    const QString error = m_store.add({*profile}, tr(" (copy)"));
    if (!error.isEmpty()) {
        say(tr("Not saved: %1.").arg(error));
        return;
    }
    reloadList();
    showProfile(m_store.profiles().constLast().id);
    m_form->focusName();
}

void ConnectionDialog::askToRemove(const QUuid &id)
{
    const profiles::Profile *profile = m_store.find(id);
    if (!profile)
        return;
    QMessageBox *box = ask(tr("Delete the profile \"%1\" and the secrets that the keychain has for it?")
                               .arg(protocol::displayName(profile->name.toUtf8())));
    const QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, yes, id] {
        if (box->clickedButton() == yes)
            remove(id);
    });
    box->open();
}

void ConnectionDialog::remove(const QUuid &id)
{
    const profiles::Profile *kept = m_store.find(id);
    if (!kept)
        return;
    const profiles::Profile profile = *kept;
    if (const QString error = m_store.remove(id); !error.isEmpty()) {
        say(tr("Not deleted: %1.").arg(error));
        return;
    }
    profiles::forgetSecrets(m_secrets, profile, this, [this](const QString &trouble) {
        say(tr("Deleted, but not its secrets. %1.").arg(trouble));
    });
    reloadList();
    if (id == m_shown)
        showProfile({});
}

void ConnectionDialog::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Profiles (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionDialog::importFrom);
    dialog->open();
}

void ConnectionDialog::importFrom(const QString &path)
{
    const profiles::ProfileFile file = profiles::ProfileFile::read(path);
    const QStringList troubles = file.troubles();
    if (!troubles.isEmpty())
        say(troubles.join(QLatin1Char('\n')));
    if (file.profiles.isEmpty())
        return;
    if (!profiles::needsSuffix(file.profiles, m_store.profiles())) {
        add(file.profiles, {});
        return;
    }
    auto *asks = new QInputDialog(this);
    asks->setAttribute(Qt::WA_DeleteOnClose);
    asks->setWindowTitle(tr("Import profiles"));
    asks->setLabelText(tr("Some names are taken. What is to stand behind those of the imported profiles?"));
    asks->setTextValue(tr(" (imported)"));
    connect(asks, &QInputDialog::textValueSelected, this,
            [this, file](const QString &suffix) { add(file.profiles, suffix); });
    asks->open();
}

void ConnectionDialog::add(const QList<profiles::Profile> &profiles, const QString &suffix)
{
    if (const QString error = m_store.add(profiles, suffix); !error.isEmpty()) {
        say(tr("Not imported: %1.").arg(error));
        return;
    }
    reloadList();
    showProfile(m_store.profiles().constLast().id);
}

void ConnectionDialog::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export all profiles, without secrets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Profiles (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString error = m_store.exportTo(path);
        say(error.isEmpty() ? QString() : tr("Not exported: %1.").arg(error));
    });
    dialog->open();
}

} // namespace gui
