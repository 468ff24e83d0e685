#pragma once

#include <QByteArray>
#include <QDialog>

#include <functional>
#include <memory>

namespace gui {

namespace Ui {
class ReportDialog;
}
class Icons;
class ThemeManager;

/// Shows a diagnostic report exactly as it would be saved, and saves it. Hosts and users are named only where
/// the user ticks it. GUI thread.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The report's bytes, UTF-8; called when the user changes what it is to name.
    using Make = std::function<QByteArray(bool withNames)>;

    ReportDialog(Make make, const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~ReportDialog() override;

    /// Writes what is shown, whole or not at all. True where it was written; else the dialog says why not.
    bool saveTo(const QString &path);

private:
    void refresh();
    void askWhere();

    Make m_make;
    std::unique_ptr<Ui::ReportDialog> m_ui;
    QByteArray m_report;
};

} // namespace gui
