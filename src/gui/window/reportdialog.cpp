#include "gui/window/reportdialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "ui_reportdialog.h"

#include <QFileDialog>
#include <QSaveFile>

namespace gui {

ReportDialog::ReportDialog(Make make, const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_ui(std::make_unique<Ui::ReportDialog>())
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->save, ButtonLook::Primary);
    m_ui->noteIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    m_ui->noteIcon->hide();
    m_ui->note->hide(); // and with it the room for it
    m_ui->report->setFont(Theme::fixedFont());
    connect(m_ui->names, &QCheckBox::toggled, this, &ReportDialog::refresh);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    refresh();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::refresh()
{
    m_report = m_make(m_ui->names->isChecked());
    m_ui->report->setPlainText(QString::fromUtf8(m_report));
}

void ReportDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostic report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Diagnostic reports (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("messagebus-monitor-report.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveTo(path))
            accept();
    });
    dialog->open();
}

bool ReportDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(m_report);
        if (file.commit())
            return true;
    }
    m_ui->note->setText(tr("Not saved: %1").arg(file.errorString()));
    m_ui->noteIcon->show();
    m_ui->note->show();
    return false;
}

} // namespace gui
