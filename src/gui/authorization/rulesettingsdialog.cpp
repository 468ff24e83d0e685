#include "gui/authorization/rulesettingsdialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "protocol/duration.h"
#include "ui_rulesettingsdialog.h"

#include <QTimeZone>

namespace gui {

RuleSettingsDialog::RuleSettingsDialog(const authorization::RuleSet &rules, const ThemeManager &theme,
                                       const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RuleSettingsDialog>())
    , m_settings(settingsOf(rules))
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->save, ButtonLook::Primary);
    setTextColor(*m_ui->hint, theme.theme().muted);
    m_ui->noteIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    m_ui->answers->setValue(rules.answers);
    m_ui->per->setText(protocol::durationToText(rules.per));
    m_ui->zone->addItem(tr("this machine's clock"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_ui->zone->addItem(QString::fromUtf8(zone));
    if (!rules.timeZone.isEmpty())
        m_ui->zone->setEditText(QString::fromUtf8(rules.timeZone));
    connect(m_ui->per, &QLineEdit::textChanged, this, &RuleSettingsDialog::refresh);
    connect(m_ui->zone, &QComboBox::editTextChanged, this, &RuleSettingsDialog::refresh);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &RuleSettingsDialog::save);
    refresh();
}

RuleSettingsDialog::~RuleSettingsDialog() = default;

RuleSettingsDialog::Settings RuleSettingsDialog::settingsOf(const authorization::RuleSet &rules)
{
    return {rules.answers, rules.per, rules.timeZone};
}

void RuleSettingsDialog::Settings::applyTo(authorization::RuleSet &rules) const
{
    rules.answers = answers;
    rules.per = per;
    rules.timeZone = timeZone;
}

std::variant<RuleSettingsDialog::Settings, RuleSettingsDialog::Trouble> RuleSettingsDialog::checked() const
{
    Settings settings;
    settings.answers = m_ui->answers->value();
    const auto per = protocol::durationFromText(m_ui->per->text().trimmed());
    if (!per || *per < authorization::RuleSet::shortestPer || *per > authorization::RuleSet::longestPer)
        return Trouble{m_ui->per, tr("The time is a number with s, m or h, such as 10s: from 1s to 1h.")};
    settings.per = *per;
    const QString zone = m_ui->zone->currentText().trimmed();
    if (zone == m_ui->zone->itemText(0))
        return settings;
    settings.timeZone = zone.toUtf8();
    if (zone.isEmpty() || !QTimeZone(settings.timeZone).isValid())
        return Trouble{m_ui->zone, tr("There is no such time zone here. One is called Europe/London.")};
    return settings;
}

void RuleSettingsDialog::refresh()
{
    const auto result = checked();
    const auto *trouble = std::get_if<Trouble>(&result);
    if (m_wrong)
        Style::setLook(m_wrong, FieldLook::Normal);
    m_wrong = trouble ? trouble->field : nullptr;
    if (m_wrong)
        Style::setLook(m_wrong, FieldLook::Bad);
    m_ui->note->setText(trouble ? trouble->text : QString());
    m_ui->noteIcon->setVisible(trouble != nullptr);
    m_ui->save->setEnabled(!trouble);
}

void RuleSettingsDialog::save()
{
    const auto result = checked();
    if (const auto *settings = std::get_if<Settings>(&result)) {
        m_settings = *settings;
        accept();
    }
}

} // namespace gui
