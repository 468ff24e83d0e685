#include "gui/authorization/dryrundialog.h"
#include "gui/authorization/presetsdialog.h"
#include "gui/authorization/ruledialog.h"
#include "gui/authorization/rulesettingsdialog.h"
#include "gui/authorization/rulespage.h"
#include "gui/theme/thememanager.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/presets.h"
#include "models/rules.h"
#include "models/ruletable.h"
#include "models/ruletext.h"
#include "protocol/displayname.h"
#include "ui_rulespage.h"

#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>

// What a person does on a RulesPage: each change goes through models::Rules, which saves it or says why not.

namespace gui {

using authorization::Rule;
using authorization::RuleSet;

void RulesPage::change(const std::function<QString(RuleSet &)> &edit, int row)
{
    tell(m_parts.rules.change(edit));
    if (m_trouble.isEmpty() && row >= 0 && row < m_table->rowCount())
        m_ui->rules->selectRow(row);
}

void RulesPage::editRule(int row)
{
    const RuleSet set = m_parts.rules.set().value_or(RuleSet{});
    if (row >= set.rules.size())
        return;
    auto *dialog = new RuleDialog(set, row, m_parts.presets.book(), m_parts.control.now().utc, m_parts.theme,
                                  m_parts.icons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const authorization::Desk &desk = m_parts.control.desk();
    if (desk.size() > 0)
        dialog->setSample(desk.at(desk.size() - 1).asked);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, row, before = row < 0 ? Rule{} : set.rules.at(row)] {
                putRule(row, before, dialog->rule());
            });
    dialog->open();
}

void RulesPage::putRule(int row, const Rule &before, const Rule &rule)
{
    const int at = row < 0 ? m_table->rowCount() : row;
    change(
        [&](RuleSet &set) -> QString {
            if (row < 0) {
                set.rules.append(rule);
                return {};
            }
            if (row >= set.rules.size() || set.rules.at(row) != before)
                return tr("This rule was changed elsewhere meanwhile; nothing was saved.");
            set.rules[row] = rule;
            return {};
        },
        at);
}

void RulesPage::editSettings()
{
    const RuleSet before = m_parts.rules.set().value_or(RuleSet{});
    auto *dialog = new RuleSettingsDialog(before, m_parts.theme, m_parts.icons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        change(
            [&](RuleSet &set) -> QString {
                if (RuleSettingsDialog::settingsOf(set) != RuleSettingsDialog::settingsOf(before))
                    return tr("Rate or time zone were changed elsewhere meanwhile; nothing was saved.");
                dialog->settings().applyTo(set);
                return {};
            },
            chosenRow());
    });
    dialog->open();
}

void RulesPage::duplicate()
{
    const int row = chosenRow();
    change(
        [row](RuleSet &set) -> QString {
            if (row < 0 || row >= set.rules.size())
                return tr("No rule is chosen.");
            Rule copy = set.rules.at(row);
            const auto isTaken = [&set](const QString &name) {
                return std::any_of(set.rules.begin(), set.rules.end(),
                                   [&name](const Rule &rule) { return rule.name == name; });
            };
            for (int number = 2; isTaken(copy.name); ++number)
                copy.name =
                    QStringLiteral("%1 %2").arg(set.rules.at(row).name.left(90), QString::number(number));
            set.rules.insert(row + 1, copy);
            return {};
        },
        row + 1);
}

void RulesPage::remove()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const Rule rule = m_table->rules().rules.at(row);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove rule"),
                                tr("Remove the rule %1?").arg(protocol::displayName(rule.name.toUtf8())),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, row, rule] {
        if (box->clickedButton() != go)
            return;
        change(
            [&](RuleSet &set) -> QString {
                if (row >= set.rules.size() || set.rules.at(row) != rule)
                    return tr("This rule was changed elsewhere meanwhile; nothing was saved.");
                set.rules.removeAt(row);
                return {};
            },
            std::max(0, row - 1));
    });
    box->open();
}

void RulesPage::move(int by)
{
    const int row = chosenRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const QString name = m_table->rules().rules.at(row).name;
    change(
        [&](RuleSet &set) -> QString {
            if (std::max(row, to) >= set.rules.size() || set.rules.at(row).name != name)
                return tr("The rules were changed elsewhere meanwhile; nothing was saved.");
            set.rules.move(row, to);
            return {};
        },
        to);
}

void RulesPage::askToSwitchOn()
{
    const RuleSet set = m_parts.rules.set().value_or(RuleSet{});
    const auto grants = std::count_if(set.rules.begin(), set.rules.end(),
                                      [](const Rule &rule) { return rule.action == Rule::Action::Grant; });
    const auto denials = std::count_if(set.rules.begin(), set.rules.end(),
                                       [](const Rule &rule) { return rule.action == Rule::Action::Deny; });
    const QLocale locale;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Rules"),
                                tr("Let version %1 of the rules answer?").arg(locale.toString(set.version)),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Requests that arrive from now on in this session are answered without a person, in your name: %1 "
           "rules grant a preset, %2 refuse, and refusals stick. %3; what comes above that waits for you. No "
           "rule gives unfiltered access. After a restart rules are off.")
            .arg(locale.toString(static_cast<qlonglong>(grants)),
                 locale.toString(static_cast<qlonglong>(denials)), models::ruleRate(set)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = box->addButton(tr("Switch rules on"), QMessageBox::AcceptRole);
    go->setAutoDefault(false);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, set] {
        if (box->clickedButton() != go)
            return;
        m_parts.rules.load();
        if (m_parts.rules.set() != set)
            tell(tr("The rules were changed meanwhile: look at them once more before they answer."));
        else
            switchOn();
    });
    box->open();
}

void RulesPage::switchOn()
{
    tell(m_parts.control.switchRulesOn());
    refresh();
}

models::DryRunInput RulesPage::dryRunInput() const
{
    models::DryRunInput input;
    input.rules = m_parts.rules.set().value_or(RuleSet{});
    input.presets = m_parts.presets.book();
    input.audit = m_parts.control.auditFile();
    const authorization::Desk &desk = m_parts.control.desk();
    for (std::size_t i = 0; i < desk.size(); ++i) {
        const authorization::Request &request = desk.at(i);
        if (!authorization::isOpen(request.state))
            continue;
        input.waiting.push_back(request);
        input.grants.insert(request.asked.user, desk.grantsOf(request.asked.user));
    }
    return input;
}

void RulesPage::dryRun()
{
    auto *dialog = new DryRunDialog(dryRunInput(), m_parts.theme, m_parts.icons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesPage::editPresets(const QString &feed)
{
    auto *dialog = new PresetsDialog(m_parts.presets, m_parts.theme, m_parts.icons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!feed.isEmpty())
        dialog->beginFor(feed);
    dialog->open();
}

QString RulesPage::importFrom(const QString &path)
{
    authorization::RuleStore imported(path);
    if (const QString why = imported.load(); !why.isEmpty())
        return why;
    if (!imported.rules())
        return tr("There is no such file.");
    return m_parts.rules.change([&](RuleSet &set) -> QString {
        // Counted on from whichever is higher: no version is ever met twice with another meaning.
        const qint64 version = std::max(set.version, imported.rules()->version);
        set = *imported.rules();
        set.version = version;
        return {};
    });
}

void RulesPage::askWhatToImport()
{
    auto *dialog = new QFileDialog(this, tr("Import rules: they take the place of those here"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Rules (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { tell(importFrom(path)); });
    dialog->open();
}

void RulesPage::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export rules"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Rules (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("rules.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { tell(m_parts.rules.exportTo(path)); });
    dialog->open();
}

} // namespace gui
