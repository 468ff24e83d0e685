#pragma once

#include "client/peercertificate.h"
#include "gui/connection/changedkeydialog.h"
#include "gui/connection/secretdialog.h"
#include "gui/theme/thememanager.h"
#include "profiles/profile.h"

#include <QSslCertificate>
#include <QTest>

/// Shows the dialogs that no menu opens, which come up in trouble only, one after the other, and calls
/// `visit` with each and its name.
template <typename Visit>
void visitUncalledDialogs(QWidget &window, Visit visit)
{
    const gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    const gui::Icons icons(theme.sharedTheme());
    const auto show = [&visit](QDialog &dialog) {
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
        visit(dialog, dialog.objectName());
        dialog.reject();
    };
    profiles::Profile profile;
    profile.name = QStringLiteral("a name of a connection that is rather long");
    profile.host = QStringLiteral("a-host-with-a-long-name.of.some.example.org");
    profile.port = 9001;
    profile.login.method = protocol::LoginMethod::Basic;
    profile.login.user = QStringLiteral("tom");
    gui::SecretDialog secret(theme, profile, {profiles::SecretKind::Login, profiles::SecretKind::Passphrase},
                             QStringLiteral("there is no keychain"), &window);
    show(secret);
    const auto certificates = QSslCertificate::fromPath(QStringLiteral(MBM_TEST_DATA "/tls/server.pem"));
    client::TlsSettings tls;
    tls.pin = QByteArray(32, 'p');
    for (const bool pinOnly : {false, true}) {
        tls.pinOnly = pinOnly;
        gui::ChangedKeyDialog changed(theme, icons, profile.target(), tls,
                                      {client::PeerCertificate::of(certificates.constFirst())}, &window);
        show(changed);
    }
}
