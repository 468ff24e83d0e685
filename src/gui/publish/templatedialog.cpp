#include "gui/publish/templatedialog.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "models/publishtemplate.h"
#include "ui_templatedialog.h"

#include <QCompleter>
#include <QPushButton>

namespace gui {

using models::TemplateBook;

TemplateDialog::TemplateDialog(TemplateWish wish, const TemplateBook &book, const ThemeManager &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_wish(wish)
    , m_book(book)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::TemplateDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(wish == TemplateWish::Save ? tr("Save as template") : tr("Rename or move"));
    QStringList folders;
    for (const QString &folder : book.folders())
        folders.append(folder + QLatin1Char('/'));
    m_ui->path->setCompleter(new QCompleter(folders, this));
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setText(wish == TemplateWish::Save ? tr("Save") : tr("Move"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    Style::setLook(save, ButtonLook::Primary);
    connect(m_ui->path, &QLineEdit::textChanged, this, &TemplateDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

TemplateDialog::~TemplateDialog() = default;

void TemplateDialog::setPath(const QString &path)
{
    m_before = path;
    m_ui->path->setText(path);
    m_ui->path->setSelection(static_cast<int>(path.lastIndexOf(QLatin1Char('/'))) + 1,
                             static_cast<int>(path.size()));
}

QString TemplateDialog::path() const
{
    return TemplateBook::tidied(m_ui->path->text());
}

void TemplateDialog::check()
{
    const Theme &theme = m_theme.theme();
    const QString place = path();
    QString problem = TemplateBook::objectionTo(place);
    QString note;
    if (problem.isEmpty() && place != m_before && m_book.contains(place)) {
        note = tr("The template of this name is replaced.");
        if (m_wish == TemplateWish::Move)
            problem = tr("There is a template of this name already.");
    }
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
    m_ui->note->setText(m_ui->path->text().isEmpty() ? QString() : problem.isEmpty() ? note : problem);
    setTextColor(*m_ui->note, theme.warn);
    setTextColor(*m_ui->hint, theme.muted);
}

} // namespace gui
