#include "gui/publish/templatespane.h"

#include "gui/publish/templatedialog.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/paneldelegate.h"
#include "models/templateexamples.h"
#include "models/templates.h"
#include "models/templatetree.h"
#include "protocol/displayname.h"
#include "ui_templatespane.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace gui {

using models::TemplateBook;
using models::TemplateTree;

TemplatesPane::TemplatesPane(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::TemplatesPane>())
    , m_found(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->emptyLayout->addWidget(new EmptyState(
        theme, m_icons, QStringLiteral("template"), tr("No templates"),
        tr("Messages that you keep appear here. Write one, and save it as a template."), this));
    auto *examples = new QPushButton(m_icons.icon(u"template"), tr("Add examples"), this);
    examples->setObjectName(QStringLiteral("addExamples"));
    examples->setAutoDefault(false);
    connect(examples, &QPushButton::clicked, this, &TemplatesPane::addExamples);
    m_ui->emptyLayout->addWidget(examples, 0, Qt::AlignHCenter);
    m_ui->emptyLayout->addStretch(1);
    m_ui->find->addAction(m_icons.icon(u"search", &Theme::muted), QLineEdit::LeadingPosition);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *delegate = new PanelDelegate(theme, m_icons, this);
    delegate->setIcons(0, [](const QModelIndex &index) {
        return index.data(TemplateTree::IsFolderRole).toBool() ? QStringView(u"folder")
                                                               : QStringView(u"template");
    });
    m_ui->tree->setItemDelegate(delegate);
    m_ui->tree->setModel(m_found);
    const auto dress = [this](QToolButton *button, QStringView icon, auto act) {
        button->setIcon(m_icons.icon(icon));
        button->setToolTip(button->text());
        connect(button, &QToolButton::clicked, this, act);
    };
    dress(m_ui->keepTemplate, u"save", [this] { saveAs(); });
    dress(m_ui->moveTemplate, u"folder", [this] { rename(); });
    dress(m_ui->dropTemplate, u"clear", [this] { remove(); });
    connect(m_ui->find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_ui->tree->expandAll();
    });
    connect(m_ui->tree, &QTreeView::activated, this, [this] {
        if (!isFolder())
            choose(currentPath());
    });
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplatesPane::updateActions);
    connect(m_ui->tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *use =
            menu->addAction(m_icons.icon(u"publish"), tr("Use"), this, [this] { choose(currentPath()); });
        use->setEnabled(!currentPath().isEmpty() && !isFolder());
        for (const QToolButton *button : {m_ui->moveTemplate, m_ui->dropTemplate})
            menu->addAction(button->icon(), button->text(), button, &QToolButton::click)
                ->setEnabled(button->isEnabled());
        menu->addSeparator();
        menu->addAction(tr("Add examples"), this, &TemplatesPane::addExamples);
        menu->popup(m_ui->tree->viewport()->mapToGlobal(position));
    });
    connect(&theme, &ThemeManager::changed, this, &TemplatesPane::recolor);
    m_ui->problem->hide();
    recolor();
    updateActions();
}

TemplatesPane::~TemplatesPane() = default;

void TemplatesPane::setTemplates(models::Templates &templates,
                                 std::function<models::PublishTemplate()> current)
{
    m_templates = &templates;
    m_current = std::move(current);
    m_tree = new TemplateTree(templates, this);
    m_found->setSourceModel(m_tree);
    // After the tree, which connected first.
    connect(&templates, &models::Templates::changed, this, &TemplatesPane::showBook);
    showBook();
}

QString TemplatesPane::currentPath() const
{
    return m_ui->tree->currentIndex().data(TemplateTree::PathRole).toString();
}

bool TemplatesPane::isFolder() const
{
    return m_ui->tree->currentIndex().data(TemplateTree::IsFolderRole).toBool();
}

void TemplatesPane::choose(const QString &path)
{
    if (!m_templates || !m_templates->book().contains(path))
        return;
    m_last = path;
    Q_EMIT chosen(m_templates->book().all().value(path));
}

void TemplatesPane::showBook()
{
    say(m_templates->problem());
    m_ui->pages->setCurrentWidget(m_templates->book().all().isEmpty() ? m_ui->emptyPage : m_ui->treePage);
    m_ui->tree->expandAll();
    if (const QModelIndex last = m_found->mapFromSource(m_tree->indexOf(m_last)); last.isValid())
        m_ui->tree->setCurrentIndex(last);
    updateActions();
}

void TemplatesPane::ask(TemplateWish wish, const QString &path,
                        const std::function<QString(const QString &path)> &then)
{
    if (m_dialog || !m_templates)
        return;
    auto *dialog = new TemplateDialog(wish, m_templates->book(), m_theme, this);
    m_dialog = dialog;
    dialog->setObjectName(QStringLiteral("templateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPath(path);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then] {
        m_last = dialog->path();
        const QString problem = then(dialog->path());
        if (!problem.isEmpty())
            say(problem);
    });
    dialog->open();
}

void TemplatesPane::saveAs()
{
    if (!m_templates)
        return;
    const models::PublishTemplate now = m_current();
    QString path = m_last;
    if (path.isEmpty() && TemplateBook::objectionTo(now.feed).isEmpty() &&
        !now.feed.contains(QLatin1Char('/')))
        path = now.feed + QLatin1Char('/');
    ask(TemplateWish::Save, path, [this, now](const QString &place) {
        return m_templates->change([&](TemplateBook &book) { return book.put(place, now); });
    });
}

void TemplatesPane::addExamples()
{
    if (!m_templates)
        return;
    const QString problem = m_templates->change(models::addExamples);
    if (!problem.isEmpty())
        say(problem);
}

void TemplatesPane::rename()
{
    const QString from = currentPath();
    if (from.isEmpty())
        return;
    ask(TemplateWish::Move, from, [this, from](const QString &to) {
        return m_templates->change([&](TemplateBook &book) { return book.move(from, to); });
    });
}

void TemplatesPane::remove()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    const QString name = protocol::displayName(path.toUtf8());
    const qsizetype count = m_templates->book().within(path).size();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove"),
        isFolder() ? tr("Remove the folder %1 with its templates (%2)?").arg(name, QLocale().toString(count))
                   : tr("Remove the template %1?").arg(name),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeTemplate"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, path] {
        if (box->clickedButton() != go)
            return;
        const QString problem = m_templates->change([&](TemplateBook &book) { return book.remove(path); });
        if (!problem.isEmpty())
            say(problem);
    });
    box->open();
}

void TemplatesPane::say(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

void TemplatesPane::setTitleVisible(bool visible)
{
    m_ui->title->setVisible(visible);
}

void TemplatesPane::updateActions()
{
    const bool hasRow = !currentPath().isEmpty();
    m_ui->keepTemplate->setEnabled(m_templates);
    m_ui->moveTemplate->setEnabled(hasRow);
    m_ui->dropTemplate->setEnabled(hasRow);
}

void TemplatesPane::recolor()
{
    setTextColor(*m_ui->problem, m_theme.theme().warn);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    m_ui->title->setFont(bold);
}

} // namespace gui
