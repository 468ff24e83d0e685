#pragma once

#include "gui/theme/icons.h"
#include "profiles/profilestore.h"
#include "profiles/secretstore.h"

#include <QDialog>
#include <QVariantMap>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMessageBox;
class QSettings;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class ConnectionDialog;
}
class ConnectionForm;
class ConnectionTestPanel;
class EnvironmentBand;
class ProfilePanel;
class ThemeManager;

/// The connections: profiles at the left, what one of them says at the right. Without a profile the form is a
/// connection that is not kept: it is connected with as it is, and stays as it was typed until it gets a name
/// and is saved. Nothing that was typed goes without being asked for. GUI thread.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `store` is read anew here.
    ConnectionDialog(const ThemeManager &theme, const Icons &icons, profiles::ProfileStore &store,
                     profiles::SecretStore &secrets, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    ConnectionForm &form() { return *m_form; }
    ConnectionTestPanel &testPanel() { return *m_test; }
    /// Shows a profile, or for a null id the connection that is not kept.
    void showProfile(const QUuid &id);

    /// The connection that is not kept, without its secrets, under the group `connectionDraft`.
    void saveDraft(QSettings &settings) const;
    void restoreDraft(QSettings &settings);

    void reject() override;

Q_SIGNALS:
    /// Connect was pressed: the profile is saved where it has a name, and the dialog is closed. `secrets` are
    /// those that were typed.
    void connectRequested(const profiles::Profile &profile, const profiles::Secrets &secrets);

private:
    void setUp();
    /// Runs `go` where nothing would be lost by it, or the user does not mind.
    void leaveForm(const std::function<void()> &go);
    /// False where it could not be saved.
    bool save();
    void connectNow();
    void duplicate(const QUuid &id);
    void askToRemove(const QUuid &id);
    void remove(const QUuid &id);
    void askForImport();
    void importFrom(const QString &path);
    void add(const QList<profiles::Profile> &profiles, const QString &suffix);
    void askForExport();
    void askKeychain();
    void setUpTest();
    void test();
    void startTest(const profiles::Profile &profile, const profiles::Secrets &secrets);
    void refreshTest();
    void refresh();
    void reloadList();
    void say(const QString &text);
    QMessageBox *ask(const QString &text);
    void recolor();

    const ThemeManager &m_theme;
    profiles::ProfileStore &m_store;
    profiles::SecretStore &m_secrets;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    EnvironmentBand *m_band;
    ProfilePanel *m_panel;
    ConnectionForm *m_form;
    ConnectionTestPanel *m_test;
    profiles::Profile m_tested;
    QVariantMap m_draft; ///< while a profile is shown
    QUuid m_shown;
    bool m_keychainAsked = false;
};

} // namespace gui
