#pragma once

#include "authorization/audithistory.h"
#include "gui/authorization/deskparts.h"
#include "models/audittable.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class HistoryPage;
}
class AuditWork;
class RegrantStrip;
class TaskBar;

/// What was answered for the distributor of this session, over all months of its audit, to be searched; the
/// chosen entry in full, and what can be done with the audit as a whole. The file is read from the first time
/// that the page is seen. GUI thread; reading and searching have their own.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(const DeskParts &parts, QWidget *parent = nullptr);
    ~HistoryPage() override;

    models::AuditTable &table() const { return *m_table; }
    authorization::AuditHistory &history() { return m_history; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void widenOutcomes();
    void setUpSearch();
    void connectAudit();
    void setFile(const QString &path);
    void search();
    void take(const models::AuditTable::Findings &findings);
    void showEntry();
    void askWhere();
    void updateFoot();
    void recolor();

    const DeskParts m_parts;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    models::AuditTable *m_table;
    TaskBar *m_task;
    AuditWork *m_work;
    RegrantStrip *m_regrant;
    authorization::AuditHistory m_history;
    bool m_wasShown = false;
};

} // namespace gui
