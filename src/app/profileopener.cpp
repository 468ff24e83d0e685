#include "app/profileopener.h"

#include "gui/connection/secretdialog.h"
#include "profiles/secretfetch.h"
#include "profiles/secretkeeping.h"

namespace app {

ProfileOpener::ProfileOpener(profiles::SecretStore &store, const gui::ThemeManager &theme, QWidget &window)
    : m_store(store)
    , m_theme(theme)
    , m_window(window)
{}

void ProfileOpener::open(const profiles::Profile &profile, const profiles::Secrets &given, Ready ready)
{
    if (profiles::missingSecrets(profile, given).isEmpty()) {
        ready(profile.settings(given));
        return;
    }
    auto *fetch = new profiles::SecretFetch(m_store, profile, given, this);
    connect(fetch, &profiles::SecretFetch::finished, this,
            [this, profile, ready = std::move(ready)](const profiles::Secrets &secrets,
                                                      const QList<profiles::SecretKind> &missing,
                                                      const QString &trouble) {
                if (missing.isEmpty())
                    ready(profile.settings(secrets));
                else
                    ask(profile, secrets, missing, trouble, ready);
            });
    fetch->start();
}

void ProfileOpener::ask(const profiles::Profile &profile, const profiles::Secrets &known,
                        const QList<profiles::SecretKind> &missing, const QString &trouble,
                        const Ready &ready)
{
    auto *dialog = new gui::SecretDialog(m_theme, profile, missing, trouble, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile, known, ready] {
        const profiles::Secrets typed = dialog->secrets();
        profiles::Secrets all = known;
        if (!typed.login.isEmpty())
            all.login = typed.login;
        if (!typed.passphrase.isEmpty())
            all.passphrase = typed.passphrase;
        ready(profile.settings(all));
        if (dialog->mayKeep())
            profiles::keepSecrets(m_store, profile, std::nullopt, typed, this,
                                  [this](const QString &why) { Q_EMIT notKept(why); });
    });
    dialog->open();
}

} // namespace app
