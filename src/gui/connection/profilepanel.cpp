#include "gui/connection/profilepanel.h"

#include "gui/connection/profiledelegate.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/emptynote.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

ProfilePanel::ProfilePanel(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_find(new QLineEdit)
    , m_view(new QListView)
{
    const Sizes &sizes = theme.theme().sizes;
    setFixedWidth(measures().profileList);
    m_find->setObjectName(QStringLiteral("findProfile"));
    m_find->setPlaceholderText(tr("Find profile"));
    m_find->setAccessibleName(tr("Find profile"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icons.icon(u"search", &Theme::muted), QLineEdit::LeadingPosition);

    m_view->setObjectName(QStringLiteral("profiles"));
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ProfileDelegate(theme, icons, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);

    const QString none = tr("Save or import a connection, and it appears here.");
    auto *note = new EmptyNote(none, *m_view, theme);
    auto *head = new QWidget;
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(sizes.panelPadding, sizes.panelPadding, sizes.panelPadding,
                                sizes.panelPadding);
    headRow->addWidget(m_find);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // a line at the right
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());

    connect(m_find, &QLineEdit::textChanged, this, [this, note, none](const QString &text) {
        note->setText(text.trimmed().isEmpty() ? none : tr("No profile matches."));
        m_model.setFind(text.trimmed());
        setCurrent(m_current);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QUuid id = m_model.idAt(index);
                if (!m_isSelecting && !id.isNull() && id != m_current)
                    Q_EMIT chosen(id);
            });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QUuid id = m_model.idAt(index); !id.isNull())
            Q_EMIT activated(id);
    });
    connect(&theme, &ThemeManager::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_view);
    updateButtons();
}

QToolButton *ProfilePanel::addButton(const char *objectName, QStringView icon, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(m_icons.icon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFixedHeight(m_theme.theme().sizes.control);
    return button;
}

QWidget *ProfilePanel::makeFoot()
{
    const Sizes &sizes = m_theme.theme().sizes;
    m_add = addButton("addProfile", u"add", tr("New connection"));
    m_duplicate = addButton("duplicateProfile", u"duplicate", tr("Duplicate"));
    m_remove = addButton("removeProfile", u"remove", tr("Delete"));
    connect(m_add, &QToolButton::clicked, this, &ProfilePanel::addRequested);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { Q_EMIT duplicateRequested(m_current); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_current); });

    auto *more = new QPushButton(m_icons.icon(u"import"), tr("Import"));
    more->setObjectName(QStringLiteral("importProfiles"));
    more->setAutoDefault(false);
    auto *menu = new QMenu(more);
    m_import = menu->addAction(m_icons.icon(u"import"), tr("Import profiles…"), this,
                               &ProfilePanel::importRequested);
    m_export = menu->addAction(m_icons.icon(u"export"), tr("Export all profiles, without secrets…"), this,
                               &ProfilePanel::exportRequested);
    more->setMenu(menu);

    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sizes.panelPadding, sizes.panelPadding, sizes.panelPadding, sizes.panelPadding);
    row->setSpacing(sizes.buttonGap);
    for (QToolButton *button : {m_add, m_duplicate, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(more);
    return foot;
}

void ProfilePanel::setProfiles(const QList<profiles::Profile> &profiles)
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_model.setProfiles(profiles);
    m_export->setEnabled(!profiles.isEmpty());
    setCurrent(m_current);
}

void ProfilePanel::setCurrent(const QUuid &id)
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_current = id;
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    updateButtons();
}

void ProfilePanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateButtons();
}

void ProfilePanel::updateButtons()
{
    const bool mayChange = !m_current.isNull() && !m_isReadOnly;
    m_duplicate->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
    m_import->setEnabled(!m_isReadOnly);
}

void ProfilePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.theme().border);
}

} // namespace gui
