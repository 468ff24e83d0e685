#pragma once

#include "gui/theme/icons.h"
#include "models/profilelist.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// The list at the left of the connections, and what can be done with its entries. It asks; the dialog does.
/// GUI thread.
class ProfilePanel : public QWidget
{
    Q_OBJECT

public:
    ProfilePanel(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    void setProfiles(const QList<profiles::Profile> &profiles);
    /// A null id: none. Emits nothing.
    void setCurrent(const QUuid &id);
    /// Whether profiles can be changed and saved.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void chosen(const QUuid &id);
    void activated(const QUuid &id); ///< double click or Return
    void addRequested();
    void duplicateRequested(const QUuid &id);
    void removeRequested(const QUuid &id);
    void importRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *objectName, QStringView icon, const QString &toolTip);
    QWidget *makeFoot();
    void updateButtons();
    QUuid current() const { return m_current; }

    const ThemeManager &m_theme;
    Icons m_icons;
    models::ProfileList m_model;
    QLineEdit *m_find;
    QListView *m_view;
    QToolButton *m_add = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QUuid m_current;
    bool m_isReadOnly = false;
    bool m_isSelecting = false; ///< the list follows, it does not ask
};

} // namespace gui
