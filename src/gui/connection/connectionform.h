#pragma once

#include "gui/theme/icons.h"
#include "profiles/profilecheck.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class ConnectionForm;
}
class ThemeManager;

/// All that one connection needs, as fields. Each is checked while it is typed, and its trouble said beside
/// it. GUI thread.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    ConnectionForm(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    /// Secrets are emptied.
    void setProfile(const profiles::Profile &profile);
    /// With the id that setProfile() was given. Complete where canSave() or canConnect().
    profiles::Profile profile() const;
    void setSecrets(const profiles::Secrets &secrets);
    /// What was typed; a secret that was not is empty.
    profiles::Secrets secrets() const;
    /// 32 bytes.
    void setPin(const QByteArray &pin);
    /// Everything that was typed, unfinished or not, but no secret.
    QVariantMap draft() const;
    void setDraft(const QVariantMap &draft);

    /// Whether `profile()` has changed since setProfile(), or a secret was typed.
    bool isModified() const;
    bool canConnect() const;
    bool canSave() const;
    /// How many fields say that something is wrong.
    int problems() const { return m_problems; }

    /// A plain line under the secrets' check box; empty: what is true where there is a keychain.
    void setKeychainTrouble(const QString &trouble);
    void focusName();

Q_SIGNALS:
    void changed();
    /// A secret could be kept now, so that it matters whether there is a keychain.
    void keychainMatters();

private:
    void alignLabels();
    void setUp();
    void setTls(const profiles::Tls &tls);
    void chooseFile(QLineEdit *edit, const QString &title);
    protocol::Dialect dialect() const;
    protocol::LoginMethod method() const;
    void setDialect(protocol::Dialect dialect);
    void setMethod(protocol::LoginMethod method);
    void followDialect();
    void showParts();
    void validate();
    void show(QLineEdit *edit, QLabel *note, const QString &problem);
    QString secretProblem() const;
    QString tlsProblem(const QList<profiles::Problem> &problems) const;
    void recolor();
    void recolorEnvironments();

    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::ConnectionForm> m_ui;
    profiles::Profile m_loaded;
    QString m_keychainTrouble;
    bool m_portTouched = false;
    bool m_isFilling = false; ///< fields change one by one: looked at once at the end
    bool m_canConnect = false;
    bool m_canSave = false;
    int m_problems = 0;
};

} // namespace gui
