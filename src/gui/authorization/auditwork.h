#pragma once

#include "authorization/auditexport.h"
#include "gui/widgets/background.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace gui {

class TaskBar;

/// Long work on an audit file off the GUI thread, one at a time: follows its chain, or writes it as CSV. How
/// far it is and what came of it stands in a task bar, which also cancels it. GUI thread.
class AuditWork : public QObject
{
    Q_OBJECT

public:
    /// `bar` outlives this.
    explicit AuditWork(TaskBar &bar, QObject *parent = nullptr);

    bool isBusy() const { return m_work.isBusy(); }
    /// Nothing where something is going on.
    void verify(const QString &audit);
    void exportTo(const QString &audit, const QString &csv);

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Progress;

    void begin(const QString &text);
    void verified(const authorization::AuditReport &report);
    void exported(const authorization::AuditExported &exported, const QString &csv);
    void cancel();
    void finish();

    TaskBar &m_bar;
    std::shared_ptr<Progress> m_progress;
    QTimer m_poll;
    Background m_work;
};

} // namespace gui
