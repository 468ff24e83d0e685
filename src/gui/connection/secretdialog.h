#pragma once

#include "profiles/secretstore.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// Asks for what a profile's connection needs and nobody has kept: a password or token, a passphrase. GUI
/// thread.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// `trouble`: why the keychain could not be asked; plain, may be empty.
    SecretDialog(const ThemeManager &theme, const profiles::Profile &profile,
                 const QList<profiles::SecretKind> &missing, const QString &trouble,
                 QWidget *parent = nullptr);

    /// What was typed, and else nothing.
    profiles::Secrets secrets() const;
    /// The user wants them in the keychain.
    bool mayKeep() const;

private:
    QLineEdit *addField(const QString &title, const char *objectName);
    void validate();

    const profiles::Profile m_profile;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_note;
    QCheckBox *m_keep;
    QPushButton *m_connect;
};

} // namespace gui
