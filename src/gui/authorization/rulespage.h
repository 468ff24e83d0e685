#pragma once

#include "authorization/rule.h"
#include "gui/authorization/deskparts.h"

#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace models {
class RuleTable;
struct DryRunInput;
} // namespace models

namespace gui {

namespace Ui {
class RulesPage;
}
class NoteBar;

/// The rules that all sessions share, in their order, to be edited and tried, and the switch that lets them
/// answer in this session. Off at the start; switching on asks once. Each change is saved at once, whole or
/// not at all, and counts the version. GUI thread.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(const DeskParts &parts, QWidget *parent = nullptr);
    ~RulesPage() override;

    models::RuleTable &table() const { return *m_table; }
    /// Reads a file of rules in the place of those that are kept. Empty, or why not.
    [[nodiscard]] QString importFrom(const QString &path);
    /// Opens the presets, with a row for this feed (plain text; empty: none).
    void editPresets(const QString &feed = {});

Q_SIGNALS:
    /// How many rules may answer now, for a badge: 0 while they are off.
    void activeCountChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void setUpButtons();
    void addKey(const QString &text, const QKeySequence &keys, const std::function<void()> &call);
    int chosenRow() const;
    void change(const std::function<QString(authorization::RuleSet &)> &edit, int row);
    void editRule(int row);
    void putRule(int row, const authorization::Rule &before, const authorization::Rule &rule);
    void editSettings();
    void duplicate();
    void remove();
    void move(int by);
    void askToSwitchOn();
    void switchOn();
    void dryRun();
    models::DryRunInput dryRunInput() const;
    void askWhatToImport();
    void askWhereToExport();
    void tell(const QString &why);
    void refresh();
    void refreshState();

    const DeskParts m_parts;
    std::unique_ptr<Ui::RulesPage> m_ui;
    models::RuleTable *m_table;
    NoteBar *m_note;
    QString m_trouble; ///< of the last command
};

} // namespace gui
