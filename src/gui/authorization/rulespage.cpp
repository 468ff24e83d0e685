#include "gui/authorization/rulespage.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "models/deskcontrol.h"
#include "models/rules.h"
#include "models/ruletable.h"
#include "models/ruletext.h"
#include "protocol/displayname.h"
#include "ui_rulespage.h"

#include <QAction>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QTimer>

namespace gui {

using authorization::Rule;
using authorization::RuleSet;
using models::RuleTable;

namespace {

constexpr std::chrono::seconds stateInterval{1};

std::optional<StateGlyph> glyphOfRow(const QModelIndex &index)
{
    switch (static_cast<Rule::Action>(index.data(models::KindRole).toInt())) {
    case Rule::Action::Deny:
        return StateGlyph::Refused;
    case Rule::Action::Grant:
        return StateGlyph::Live;
    case Rule::Action::Ask:
        return StateGlyph::Waiting;
    }
    return std::nullopt;
}

} // namespace

RulesPage::RulesPage(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::RulesPage>())
    , m_table(new RuleTable(this))
    , m_note(new NoteBar(parts.theme))
{
    m_ui->setupUi(this);
    m_note->setObjectName(QStringLiteral("rulesNote"));
    m_ui->notePlace->addWidget(m_note);
    m_ui->emptyLayout->addWidget(new EmptyState(
        parts.theme, parts.icons, QStringLiteral("rules"), tr("No rules"),
        tr("Rules answer requests by themselves, once they are switched on. Rules that deny are "
           "looked at first; what no rule answers waits for a person."),
        this));
    setUpTable();
    setUpButtons();
    setFocusProxy(m_ui->rules);
    connect(&parts.rules, &models::Rules::changed, this, &RulesPage::refresh);
    connect(&parts.control, &models::DeskControl::rulesSwitched, this, &RulesPage::refresh);
    auto *timer = new QTimer(this); // the counters of what was answered
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshState();
    });
    timer->start(stateInterval);
    const auto recolor = [this] {
        for (QLabel *label : {m_ui->facts, m_ui->state})
            setTextColor(*label, m_parts.theme.theme().muted);
    };
    connect(&parts.theme, &ThemeManager::changed, this, recolor);
    recolor();
    refresh();
}

RulesPage::~RulesPage() = default;

void RulesPage::setUpTable()
{
    auto *delegate = new PanelDelegate(m_parts.theme, m_parts.icons, this);
    delegate->setColumnLook(RuleTable::NumberColumn, {.muted = true, .fixed = true, .rightAligned = true});
    delegate->setGlyphs(RuleTable::ActionColumn, glyphOfRow);
    m_ui->rules->setItemDelegate(delegate);
    m_ui->rules->setModel(m_table);
    goToRowsByKeys(*m_ui->rules);
    fitColumn(*m_ui->rules, RuleTable::NumberColumn, 2);
    fitColumn(*m_ui->rules, RuleTable::NameColumn, 16);
    fitColumn(*m_ui->rules, RuleTable::ConditionsColumn, 32);
    fitColumn(*m_ui->rules, RuleTable::ActionColumn, 19);
    m_ui->rules->setAccessibleName(tr("Rules"));
    connect(m_ui->rules->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesPage::refreshState);
    connect(m_ui->rules, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { editRule(index.row()); });
}

/// A named action, so that the list of keys has it.
void RulesPage::addKey(const QString &text, const QKeySequence &keys, const std::function<void()> &call)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_ui->rules->addAction(action);
    connect(action, &QAction::triggered, this, call);
}

void RulesPage::setUpButtons()
{
    const Icons &icons = m_parts.icons;
    m_ui->up->setIcon(icons.icon(u"arrow-up"));
    m_ui->down->setIcon(icons.icon(u"arrow-down"));
    m_ui->duplicate->setIcon(icons.icon(u"duplicate"));
    m_ui->remove->setIcon(icons.icon(u"remove"));
    m_ui->more->setIcon(icons.icon(u"more"));
    auto *menu = new QMenu(m_ui->more);
    connect(menu->addAction(icons.icon(u"import"), tr("Import…")), &QAction::triggered, this,
            &RulesPage::askWhatToImport);
    connect(menu->addAction(icons.icon(u"export"), tr("Export…")), &QAction::triggered, this,
            &RulesPage::askWhereToExport);
    m_ui->more->setMenu(menu);
    connect(m_ui->on, &QCheckBox::clicked, this, [this](bool on) {
        if (!on) {
            m_parts.control.switchRulesOff();
            return;
        }
        m_ui->on->setChecked(false); // until it is so
        askToSwitchOn();
    });
    const auto edit = [this] {
        if (const int row = chosenRow(); row >= 0)
            editRule(row);
    };
    connect(m_ui->add, &QPushButton::clicked, this, [this] { editRule(-1); });
    connect(m_ui->settings, &QPushButton::clicked, this, &RulesPage::editSettings);
    connect(m_ui->edit, &QPushButton::clicked, this, edit);
    connect(m_ui->up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_ui->duplicate, &QToolButton::clicked, this, &RulesPage::duplicate);
    connect(m_ui->remove, &QToolButton::clicked, this, &RulesPage::remove);
    connect(m_ui->dryRun, &QPushButton::clicked, this, &RulesPage::dryRun);
    connect(m_ui->presets, &QPushButton::clicked, this, [this] { editPresets(); });
    addKey(tr("Add rule"), Qt::Key_Insert, [this] { editRule(-1); });
    addKey(tr("Edit rule"), Qt::Key_F2, edit);
    addKey(tr("Move rule up"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { move(-1); });
    addKey(tr("Move rule down"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, [this] { move(1); });
    addKey(tr("Remove rule"), QKeySequence::Delete, [this] { remove(); });
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts.rules.load(); // somebody may have edited the file
    refresh();
}

int RulesPage::chosenRow() const
{
    const QModelIndexList rows = m_ui->rules->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void RulesPage::tell(const QString &why)
{
    m_trouble = why;
    refreshState();
}

void RulesPage::refresh()
{
    const auto &set = m_parts.rules.set();
    const int row = chosenRow();
    m_table->setRules(set.value_or(RuleSet{}));
    if (row >= 0 && chosenRow() < 0 && m_table->rowCount() > 0)
        m_ui->rules->selectRow(std::min(row, m_table->rowCount() - 1));
    refreshState();
    const bool isOn = m_parts.control.areRulesOn();
    Q_EMIT activeCountChanged(isOn ? static_cast<int>(m_parts.control.rulesInForce().rules.size()) : 0);
}

void RulesPage::refreshState()
{
    const auto &set = m_parts.rules.set();
    const bool isOn = m_parts.control.areRulesOn();
    const QLocale locale;
    m_ui->on->setChecked(isOn);
    m_ui->on->setEnabled(isOn || (set && !set->rules.isEmpty()));
    const auto counters = m_parts.control.ruleCounters();
    const RuleSet &force = m_parts.control.rulesInForce();
    m_ui->state->setText(isOn ? tr("Version %1 answers: %2 answered, %3 left to a person")
                                    .arg(locale.toString(force.version), locale.toString(counters.answered),
                                         locale.toString(counters.left))
                              : tr("Off"));
    m_ui->facts->setText(set ? tr("Version %1, %2, times by %3")
                                   .arg(locale.toString(set->version), models::ruleRate(*set),
                                        set->timeZone.isEmpty() ? tr("this machine's clock")
                                                                : QString::fromUtf8(set->timeZone))
                             : QString());
    QString note = m_trouble;
    if (note.isEmpty() && !m_parts.rules.problem().isEmpty())
        note = tr("Rules are off. %1").arg(protocol::displayName(m_parts.rules.problem().toUtf8()));
    if (note.isEmpty() && isOn && set && force != *set)
        note = tr("The rules were changed since they were switched on: version %1 still answers. Switch them "
                  "off and on to use version %2.")
                   .arg(locale.toString(force.version), locale.toString(set->version));
    m_note->setNote(note);

    const int row = chosenRow();
    for (QWidget *button : {static_cast<QWidget *>(m_ui->edit), static_cast<QWidget *>(m_ui->duplicate),
                            static_cast<QWidget *>(m_ui->remove)})
        button->setEnabled(row >= 0);
    m_ui->up->setEnabled(row > 0);
    m_ui->down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    m_ui->dryRun->setEnabled(m_table->rowCount() > 0);
    m_ui->emptyPage->setVisible(m_table->rowCount() == 0);
    m_ui->rules->setVisible(m_table->rowCount() > 0);
}

} // namespace gui
