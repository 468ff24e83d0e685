#pragma once

#include <QDialog>

#include <memory>

namespace models {
class TemplateBook;
}

namespace gui {

namespace Ui {
class TemplateDialog;
}
class ThemeManager;
enum class TemplateWish { Save, Move };

/// Asks where a template is to be kept: folders and name, with a slash between. Says while it is typed what
/// is wrong with it, or that another takes its place. GUI thread.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` outlives the dialog.
    TemplateDialog(TemplateWish wish, const models::TemplateBook &book, const ThemeManager &theme,
                   QWidget *parent);
    ~TemplateDialog() override;

    void setPath(const QString &path);
    QString path() const; ///< tidied

private:
    void check();

    const TemplateWish m_wish;
    const models::TemplateBook &m_book;
    const ThemeManager &m_theme;
    QString m_before;
    std::unique_ptr<Ui::TemplateDialog> m_ui;
};

} // namespace gui
