#pragma once

#include "gui/theme/thememanager.h"
#include "profiles/secretstore.h"

#include <QObject>

#include <functional>

namespace app {

/// Gets the secrets that a profile's connection needs: those given, else from the keychain, else from the
/// user. GUI thread.
class ProfileOpener : public QObject
{
    Q_OBJECT

public:
    /// `settings` holds the secrets.
    using Ready = std::function<void(const client::ConnectionSettings &settings)>;

    ProfileOpener(profiles::SecretStore &store, const gui::ThemeManager &theme, QWidget &window);

    /// `ready` is called later, or never where the user cancels.
    void open(const profiles::Profile &profile, const profiles::Secrets &given, Ready ready);

Q_SIGNALS:
    /// What was typed could not be kept: one plain line.
    void notKept(const QString &trouble);

private:
    void ask(const profiles::Profile &profile, const profiles::Secrets &known,
             const QList<profiles::SecretKind> &missing, const QString &trouble, const Ready &ready);

    profiles::SecretStore &m_store;
    const gui::ThemeManager &m_theme;
    QWidget &m_window;
};

} // namespace app
