#pragma once

#include "store/rowwriter.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class SaveDialog;
}
class Icons;
class ThemeManager;

/// Asks which messages to save, how, and where. GUI thread.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    SaveDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~SaveDialog() override;

    /// Rows in the view, and those of them that are selected. More than one selected: they are the first
    /// choice.
    void setCounts(qint64 shown, qint64 selected);
    /// The folder of the first file name that is proposed.
    void setFolder(const QString &folder);
    void setFile(const QString &path);

    bool onlySelected() const;
    store::SaveFormat format() const;
    QString file() const;

private:
    void browse();
    void formatChosen();
    void validate();

    std::unique_ptr<Ui::SaveDialog> m_ui;
};

} // namespace gui
