#include "gui/subscriptions/valuedialog.h"

#include "decode/jsonpath.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "ui_valuedialog.h"

#include <QPushButton>

namespace gui {

using models::LastValueChoice;

ValueDialog::ValueDialog(const QString &subject, bool hasTopic, const ThemeManager &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::ValueDialog>())
{
    m_ui->setupUi(this);
    m_ui->subject->setText(subject);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    m_ui->subject->setFont(bold);
    m_ui->path->setFont(Theme::fixedFont());
    m_ui->forFeed->setChecked(!hasTopic);
    m_ui->forFeed->setEnabled(hasTopic);
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Show"));
    Style::setLook(ok, ButtonLook::Primary);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (const QRadioButton *button : {m_ui->firstLine, m_ui->field, m_ui->nothing})
        connect(button, &QRadioButton::toggled, this, &ValueDialog::check);
    connect(m_ui->path, &QLineEdit::textEdited, m_ui->field, [this] { m_ui->field->setChecked(true); });
    connect(m_ui->path, &QLineEdit::textChanged, this, &ValueDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

ValueDialog::~ValueDialog() = default;

void ValueDialog::setChoice(const LastValueChoice &choice)
{
    m_ui->path->setText(choice.field);
    (choice.kind == LastValueChoice::Kind::Field     ? m_ui->field
     : choice.kind == LastValueChoice::Kind::Nothing ? m_ui->nothing
                                                     : m_ui->firstLine)
        ->setChecked(true);
}

LastValueChoice ValueDialog::choice() const
{
    if (m_ui->nothing->isChecked())
        return {LastValueChoice::Kind::Nothing, {}};
    if (m_ui->field->isChecked())
        return {LastValueChoice::Kind::Field, m_ui->path->text().trimmed()};
    return {};
}

bool ValueDialog::isForFeed() const
{
    return m_ui->forFeed->isChecked();
}

void ValueDialog::check()
{
    const bool isBad = m_ui->field->isChecked() && std::holds_alternative<decode::JsonPathError>(
                                                       decode::JsonPath::parse(m_ui->path->text().trimmed()));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!isBad);
    m_ui->note->setText(isBad ? tr("A field is a path such as json.bid or json.levels[0].price.")
                              : QString());
    setTextColor(*m_ui->note, m_theme.theme().warn);
}

} // namespace gui
