#pragma once

#include "authorization/auditthread.h"
#include "authorization/decision.h"
#include "models/roles.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace app {

/// The audit files of one session: one for each target, whose lock keeps two programs from answering for one
/// distributor unseen by each other. Opened at the first answer. That of an earlier target stays open until
/// its last decision has its outcome. Lives on the GUI thread; its functions return at once.
class AuditFiles : public QObject
{
    Q_OBJECT

public:
    explicit AuditFiles(const QString &folder, QObject *parent = nullptr);
    /// Waits until what was handed over is written.
    ~AuditFiles() override;

    /// Whose file record() writes to.
    void setTarget(const QString &target) { m_target = target; }
    /// That of the target; empty while there is none.
    QString file() const;

    /// recorded() or recordFailed() follows.
    void record(const authorization::Decision &decision);
    /// Goes to the file that has the decision; nothing where none has it.
    void outcome(const authorization::Outcome &outcome);

Q_SIGNALS:
    void recorded(authorization::DecisionId decision);
    void recordFailed(authorization::DecisionId decision, const QString &why);
    /// An entry is in a file, of whichever sort.
    void written();
    /// For the log.
    void happened(models::Tone tone, const QString &text);

private:
    authorization::AuditThread &thread(const QString &file);

    const QString m_folder;
    QString m_target;
    std::map<QString, std::unique_ptr<authorization::AuditThread>> m_threads; ///< by file
    std::map<authorization::DecisionId, QString> m_fileOf;                    ///< decisions on their way
};

} // namespace app
