#pragma once

#include "client/connectionsettings.h"
#include "gui/icons.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QSettings;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class ConnectionDialog;
}
class ThemeManager;

/// Asks for everything one connection needs. Each field is checked while it is typed, its trouble said beside
/// it, and Connect stays off until all is valid. Secrets stay in memory. GUI thread.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    void setSettings(const client::ConnectionSettings &settings);
    /// Meaningful where isValid().
    client::ConnectionSettings settings() const;
    bool isValid() const { return m_problems == 0; }

    /// All but password, token and passphrase, under the group `lastConnection`.
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

private:
    struct Field
    {
        QLineEdit *edit;
        QLabel *note;
        QString problem;
    };
    void setUp(const Icons &icons);
    void chooseFile(QLineEdit *edit, const QString &title);
    protocol::Dialect dialect() const;
    protocol::LoginMethod method() const;
    void setDialect(protocol::Dialect dialect);
    void setMethod(protocol::LoginMethod method);
    void followDialect();
    void validate();
    void showProblem(const Field &field);
    QString hostProblem() const;
    QString tlsProblem() const;
    QString loginProblem(QLatin1String field, const QString &value) const;
    void recolor();

    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    bool m_portTouched = false;
    int m_problems = 0;
};

} // namespace gui
