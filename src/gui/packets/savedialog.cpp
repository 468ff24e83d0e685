#include "gui/packets/savedialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "ui_savedialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace gui {

namespace {

constexpr const char *suffixes[] = {"jsonl", "csv", "frames"}; // by store::SaveFormat

} // namespace

SaveDialog::SaveDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveDialog>())
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->save, ButtonLook::Primary);
    setTextColor(*m_ui->hint, theme.theme().muted);
    m_ui->hint->setFont(Theme::hintFont());
    m_ui->noteIcon->setPixmap(icons.icon(u"info", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    m_ui->browse->setIcon(icons.icon(u"folder"));
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &SaveDialog::formatChosen);
    connect(m_ui->file, &QLineEdit::textChanged, this, &SaveDialog::validate);
    connect(m_ui->browse, &QPushButton::clicked, this, &SaveDialog::browse);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &QDialog::accept);
    formatChosen();
}

SaveDialog::~SaveDialog() = default;

void SaveDialog::setCounts(qint64 shown, qint64 selected)
{
    const QLocale locale;
    m_ui->shown->setText(tr("All rows shown (%1)").arg(locale.toString(shown)));
    m_ui->selected->setText(tr("The selected rows (%1)").arg(locale.toString(selected)));
    m_ui->selected->setEnabled(selected > 0);
    (selected > 1 ? m_ui->selected : m_ui->shown)->setChecked(true);
}

void SaveDialog::setFolder(const QString &folder)
{
    const QString name = QStringLiteral("messages-%1.%2")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                  QLatin1String(suffixes[m_ui->format->currentIndex()]));
    setFile(QDir(folder).filePath(name));
}

void SaveDialog::setFile(const QString &path)
{
    m_ui->file->setText(QDir::toNativeSeparators(path));
}

bool SaveDialog::onlySelected() const
{
    return m_ui->selected->isChecked();
}

store::SaveFormat SaveDialog::format() const
{
    return static_cast<store::SaveFormat>(m_ui->format->currentIndex());
}

QString SaveDialog::file() const
{
    return QDir::fromNativeSeparators(m_ui->file->text());
}

void SaveDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Save messages"), file());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog says so itself
    const QFileInfo now(file());
    dialog->setDirectory(now.path());
    dialog->selectFile(now.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SaveDialog::setFile);
    dialog->open();
}

void SaveDialog::formatChosen()
{
    QString hint;
    switch (format()) {
    case store::SaveFormat::JsonLines:
        hint = tr("One message a line, with its time and all that it says. Opens again here.");
        break;
    case store::SaveFormat::Csv:
        hint = tr("One packet a line, for a spreadsheet. Texts that it could take for formulas are marked "
                  "with an apostrophe.");
        break;
    case store::SaveFormat::RawFrames:
        hint = tr("The bytes as they came, for messagebus decode. Opens again here, but without times.");
        break;
    }
    m_ui->hint->setText(hint);
    const QFileInfo named(file());
    for (const char *suffix : suffixes) {
        if (!named.fileName().isEmpty() && named.suffix() == QLatin1String(suffix)) {
            const QString name = QStringLiteral("%1.%2").arg(
                named.completeBaseName(), QLatin1String(suffixes[m_ui->format->currentIndex()]));
            setFile(named.dir().filePath(name));
            break;
        }
    }
    validate();
}

void SaveDialog::validate()
{
    const QFileInfo there(file());
    QString note;
    bool isPossible = true;
    if (file().isEmpty() || there.fileName().isEmpty() || there.isDir()) {
        note = tr("Type the name of a file.");
        isPossible = false;
    } else if (!there.dir().exists()) {
        note = tr("There is no such folder.");
        isPossible = false;
    } else if (there.exists()) {
        note = tr("The file exists; it will be replaced.");
    }
    m_ui->save->setEnabled(isPossible);
    m_ui->note->setText(note);
    m_ui->noteIcon->setVisible(!note.isEmpty());
}

} // namespace gui
