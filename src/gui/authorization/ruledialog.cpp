#include "gui/authorization/ruledialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "models/ruletext.h"
#include "models/timetext.h"
#include "protocol/displayname.h"
#include "protocol/duration.h"
#include "ui_ruledialog.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace gui {

using authorization::NamePattern;
using authorization::Rule;
using authorization::RuleTime;

namespace {

constexpr std::chrono::minutes dayEnd{24 * 60};

QTime timeOf(std::chrono::minutes time)
{
    return QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60); // 24:00 is 00:00 here
}

std::chrono::minutes minutesOf(const QTime &time)
{
    return std::chrono::minutes(time.msecsSinceStartOfDay() / 60'000);
}

} // namespace

RuleDialog::RuleDialog(const authorization::RuleSet &rules, int row, const authorization::PresetBook &presets,
                       std::chrono::milliseconds nowUtc, const ThemeManager &theme, const Icons &icons,
                       QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_row(row)
    , m_presets(presets)
    , m_ui(std::make_unique<Ui::RuleDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(row < 0 ? tr("New rule") : tr("Rule"));
    Style::setLook(m_ui->save, ButtonLook::Primary);
    m_ui->noteIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    const QLocale locale;
    const auto boxes = dayBoxes();
    for (std::size_t day = 0; day < boxes.size(); ++day) {
        boxes[day]->setText(locale.dayName(static_cast<int>(day) + 1, QLocale::ShortFormat));
        boxes[day]->setAccessibleName(locale.dayName(static_cast<int>(day) + 1));
    }
    for (QTimeEdit *time : {m_ui->from, m_ui->to})
        time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_ui->testTime->setDisplayFormat(QLatin1String("ddd ") + models::dateFormat() + QLatin1String(" HH:mm"));
    m_ui->zone->setText(rules.timeZone.isEmpty() ? tr("by this machine's clock")
                                                 : QString::fromUtf8(rules.timeZone));
    QStringList names;
    for (const authorization::Preset &preset : presets.all()) {
        if (!names.contains(preset.name))
            names.append(preset.name);
    }
    m_ui->preset->addItems(names);
    const QTimeZone zone = rules.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(rules.timeZone);
    // The field knows no zones: what it shows is the clock of the rules' zone, without summer time's gaps.
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowUtc.count(), zone);
    m_ui->testTime->setTimeSpec(Qt::UTC);
    m_ui->testTime->setDateTime(QDateTime(now.date(), now.time(), Qt::UTC));
    Rule shown = row < 0 ? Rule{} : rules.rules.at(row);
    fill(shown);
    connectFields();
    refresh();
}

RuleDialog::~RuleDialog() = default;

std::array<RuleDialog::NameField, 4> RuleDialog::nameFields() const
{
    return {{{m_ui->userKind, m_ui->user, &Rule::user, m_ui->userLabel->text()},
             {m_ui->hostKind, m_ui->host, &Rule::host, m_ui->hostLabel->text()},
             {m_ui->feedKind, m_ui->feed, &Rule::feed, m_ui->feedLabel->text()},
             {m_ui->topicKind, m_ui->topic, &Rule::topic, m_ui->topicLabel->text()}}};
}

std::array<QCheckBox *, 7> RuleDialog::dayBoxes() const
{
    return {m_ui->day0, m_ui->day1, m_ui->day2, m_ui->day3, m_ui->day4, m_ui->day5, m_ui->day6};
}

void RuleDialog::fill(const Rule &rule)
{
    m_ui->name->setText(rule.name);
    for (const NameField &field : nameFields()) {
        field.kind->setCurrentIndex(static_cast<int>((rule.*field.pattern).kind()));
        field.text->setText((rule.*field.pattern).text());
    }
    const auto boxes = dayBoxes();
    for (std::size_t day = 0; day < boxes.size(); ++day)
        boxes[day]->setChecked((rule.time.days & (1u << day)) != 0);
    m_ui->hasTime->setChecked(rule.time.from != RuleTime{}.from || rule.time.to != RuleTime{}.to);
    m_ui->from->setTime(timeOf(m_ui->hasTime->isChecked() ? rule.time.from : std::chrono::hours(8)));
    m_ui->to->setTime(timeOf(m_ui->hasTime->isChecked() ? rule.time.to : std::chrono::hours(18)));
    m_ui->hasBelow->setChecked(rule.grantsBelow.has_value());
    m_ui->below->setValue(rule.grantsBelow.value_or(50));
    m_ui->hasAtLeast->setChecked(rule.grantsAtLeast.has_value());
    m_ui->atLeast->setValue(rule.grantsAtLeast.value_or(50));
    m_ui->action->setCurrentIndex(rule.action == Rule::Action::Ask    ? 0
                                  : rule.action == Rule::Action::Deny ? 1
                                                                      : 2);
    if (rule.action == Rule::Action::Grant)
        m_ui->preset->setEditText(rule.preset);
    m_ui->length->setText(rule.length ? protocol::durationToText(*rule.length) : QString());
    m_ui->reason->setText(rule.reason);
}

void RuleDialog::connectFields()
{
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::refresh);
    const QList<QComboBox *> combos = findChildren<QComboBox *>();
    for (QComboBox *combo : combos)
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleDialog::refresh);
    const QList<QCheckBox *> checks = findChildren<QCheckBox *>();
    for (QCheckBox *check : checks)
        connect(check, &QCheckBox::toggled, this, &RuleDialog::refresh);
    for (const NameField &field : nameFields()) {
        // Who types a name means it.
        connect(field.text, &QLineEdit::textEdited, this, [kind = field.kind](const QString &text) {
            if (kind->currentIndex() == 0 && !text.isEmpty())
                kind->setCurrentIndex(static_cast<int>(NamePattern::Kind::Exact));
        });
        connect(field.kind, &QComboBox::activated, field.text, [text = field.text](int chosen) {
            if (chosen == 0)
                text->clear();
        });
    }
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &RuleDialog::save);
}

RuleDialog::Checked RuleDialog::checked() const
{
    Rule rule;
    rule.name = m_ui->name->text().trimmed();
    if (rule.name.isEmpty())
        return Trouble{m_ui->name, tr("The rule needs a name: the audit says which rule answered.")};
    if (!protocol::isPlainName(rule.name.toUtf8()))
        return Trouble{m_ui->name, tr("The name has characters that can't be seen.")};
    for (int row = 0; row < m_rules.rules.size(); ++row) {
        if (row != m_row && m_rules.rules.at(row).name == rule.name)
            return Trouble{m_ui->name, tr("Another rule has this name.")};
    }
    for (const NameField &field : nameFields()) {
        const auto kind = static_cast<NamePattern::Kind>(field.kind->currentIndex());
        const auto made =
            NamePattern::make(kind, kind == NamePattern::Kind::Any ? QString() : field.text->text());
        if (const auto *why = std::get_if<QString>(&made))
            return Trouble{field.text,
                           QStringLiteral("%1: %2").arg(field.title, protocol::displayName(why->toUtf8()))};
        rule.*field.pattern = std::get<NamePattern>(made);
    }
    if (m_ui->hasBelow->isChecked())
        rule.grantsBelow = m_ui->below->value();
    if (m_ui->hasAtLeast->isChecked())
        rule.grantsAtLeast = m_ui->atLeast->value();
    return checkedTime(rule);
}

RuleDialog::Checked RuleDialog::checkedTime(Rule rule) const
{
    rule.time.days = 0;
    const auto boxes = dayBoxes();
    for (std::size_t day = 0; day < boxes.size(); ++day)
        rule.time.days = static_cast<quint8>(rule.time.days | (boxes[day]->isChecked() ? 1u << day : 0u));
    if (rule.time.days == 0)
        return Trouble{m_ui->day0, tr("Choose at least one day.")};
    if (m_ui->hasTime->isChecked()) {
        rule.time.from = minutesOf(m_ui->from->time());
        rule.time.to = minutesOf(m_ui->to->time());
        if (rule.time.to == std::chrono::minutes(0))
            rule.time.to = dayEnd;
        if (rule.time.from == rule.time.to)
            return Trouble{m_ui->to, tr("The time begins when it ends.")};
    }
    return checkedAnswer(rule);
}

RuleDialog::Checked RuleDialog::checkedAnswer(Rule rule) const
{
    constexpr Rule::Action actions[] = {Rule::Action::Ask, Rule::Action::Deny, Rule::Action::Grant};
    constexpr auto longest = std::chrono::hours(24 * 24);
    rule.action = actions[m_ui->action->currentIndex()];
    rule.reason = m_ui->reason->text().trimmed();
    if (rule.action != Rule::Action::Grant)
        return rule;
    rule.preset = m_ui->preset->currentText().trimmed();
    if (rule.preset.isEmpty())
        return Trouble{m_ui->preset, tr("Choose the preset that is granted.")};
    if (const QString length = m_ui->length->text().trimmed(); !length.isEmpty()) {
        rule.length = protocol::durationFromText(length);
        if (!rule.length || rule.length->count() == 0 || *rule.length > longest)
            return Trouble{m_ui->length,
                           tr("A length is a number with s, m or h, such as 8h; 24 days at most.")};
    }
    return rule;
}

void RuleDialog::refresh()
{
    const bool isGrant = m_ui->action->currentIndex() == 2;
    m_ui->preset->setVisible(isGrant);
    m_ui->length->setEnabled(isGrant);
    for (QTimeEdit *time : {m_ui->from, m_ui->to})
        time->setEnabled(m_ui->hasTime->isChecked());
    m_ui->below->setEnabled(m_ui->hasBelow->isChecked());
    m_ui->atLeast->setEnabled(m_ui->hasAtLeast->isChecked());

    const Checked result = checked();
    const auto *trouble = std::get_if<Trouble>(&result);
    if (m_wrong)
        Style::setLook(m_wrong, FieldLook::Normal);
    m_wrong = trouble ? trouble->field : nullptr;
    if (m_wrong)
        Style::setLook(m_wrong, FieldLook::Bad);
    QString note = trouble ? trouble->text : QString();
    if (const auto *rule = std::get_if<Rule>(&result)) {
        authorization::RuleSet alone;
        alone.rules = {*rule};
        if (!authorization::rulesWithoutPreset(alone, m_presets).isEmpty())
            note = tr("No feed has a preset of this name yet: a person will be asked.");
        tellOfSample(*rule);
    } else {
        m_ui->testResult->clear();
        m_ui->testAll->clear();
    }
    m_ui->note->setText(note);
    m_ui->noteIcon->setVisible(!note.isEmpty());
    m_ui->save->setEnabled(!trouble);
}

void RuleDialog::save()
{
    const Checked result = checked();
    if (const auto *rule = std::get_if<Rule>(&result)) {
        m_rule = *rule;
        accept();
    }
}

} // namespace gui
