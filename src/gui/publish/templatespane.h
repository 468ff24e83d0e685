#pragma once

#include "gui/theme/icons.h"
#include "models/publishtemplate.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QDialog;
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace models {
class Templates;
class TemplateTree;
} // namespace models

namespace gui {

namespace Ui {
class TemplatesPane;
}
class ThemeManager;
enum class TemplateWish;

/// The templates in their folders: found, taken, saved, moved and removed. GUI thread.
class TemplatesPane : public QWidget
{
    Q_OBJECT

public:
    TemplatesPane(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~TemplatesPane() override;

    /// Of all sessions; they outlive the pane. `current` is what is being written.
    void setTemplates(models::Templates &templates, std::function<models::PublishTemplate()> current);
    /// Asks for a name and saves what is being written.
    void saveAs();
    /// Where a tab says it already.
    void setTitleVisible(bool visible);

Q_SIGNALS:
    /// A template was activated: it is wanted in the panel.
    void chosen(const models::PublishTemplate &wish);

private:
    QString currentPath() const;
    bool isFolder() const;
    void choose(const QString &path);
    void ask(TemplateWish wish, const QString &path, const std::function<QString(const QString &path)> &then);
    void addExamples();
    void rename();
    void remove();
    void showBook();
    void updateActions();
    void say(const QString &problem);
    void recolor();

    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::TemplatesPane> m_ui;
    models::Templates *m_templates = nullptr;
    models::TemplateTree *m_tree = nullptr;
    QSortFilterProxyModel *m_found;
    std::function<models::PublishTemplate()> m_current;
    QPointer<QDialog> m_dialog;
    QString m_last; ///< path of the template that was taken or saved last
};

} // namespace gui
