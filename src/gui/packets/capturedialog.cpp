#include "gui/packets/capturedialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "ui_capturedialog.h"

#include <QLineEdit>
#include <QLocale>

namespace gui {

CaptureDialog::CaptureDialog(const store::Filter &filter, const ThemeManager &theme, const Icons &icons,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CaptureDialog>())
    , m_field(new QLineEdit(this))
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->narrow, ButtonLook::Primary);
    m_ui->noteIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    m_field->setFont(Theme::fixedFont());
    m_field->setPlaceholderText(QStringLiteral("feed == \"PRICES\" and size < 1kB"));
    m_field->setAccessibleName(windowTitle());
    m_field->setText(filter.text());
    m_ui->fieldLayout->addWidget(m_field);
    m_ui->everything->setVisible(!filter.isEmpty());
    connect(m_field, &QLineEdit::textChanged, this, &CaptureDialog::validate);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->narrow, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->everything, &QPushButton::clicked, this, [this] {
        m_filter = {};
        accept();
    });
    validate();
    m_field->setFocus();
}

CaptureDialog::~CaptureDialog() = default;

void CaptureDialog::validate()
{
    const auto parsed = store::Filter::parse(m_field->text(), store::FilterContext::current());
    QString note;
    if (const auto *error = std::get_if<store::FilterError>(&parsed)) {
        note = tr("At character %1: %2", "what is wrong with a filter")
                   .arg(QLocale().toString(error->position + 1), error->message);
    } else {
        m_filter = std::get<store::Filter>(parsed);
    }
    m_ui->narrow->setEnabled(note.isEmpty() && !m_filter.isEmpty());
    m_ui->note->setText(note);
    m_ui->noteIcon->setVisible(!note.isEmpty());
}

} // namespace gui
