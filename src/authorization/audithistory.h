#pragma once

#include "authorization/auditindex.h"
#include "authorization/auditquery.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace authorization {

class AuditSearcher;

/// What a search of an audit found, as of one moment. Never changes; for any thread.
struct AuditFindings
{
    quint64 search = 0;             ///< the number that AuditHistory::search() gave it
    std::vector<AuditPlace> places; ///< oldest first
    AuditFiles files;               ///< what the places point into
    Absences absences;              ///< likewise; may be null
    std::size_t inAll = 0;          ///< rows that were searched, without absences
    qint64 bytesRead = 0;
    qint64 bytesInAll = 0; ///< more than that while the audit is still being read
    QString error;         ///< one English line; empty where there is none
};

/// The audit of one distributor over all its months, read and searched on a thread of its own so that neither
/// a slow disk nor a long search holds up anybody. Lives on the thread that made it; its functions return at
/// once, its signal comes there.
class AuditHistory : public QObject
{
    Q_OBJECT

public:
    explicit AuditHistory(QObject *parent = nullptr);
    /// Waits for what runs there, which is told to stop.
    ~AuditHistory() override;

    /// Which audit; an earlier one's findings do not come any more. Nothing is read before the first search.
    void setFile(const QString &path);
    const QString &file() const { return m_path; }
    /// Ends the search before. found() follows: once, and again while the audit is being read. Returns its
    /// number.
    quint64 search(const AuditQuery &query);
    /// Rows that are shown among the answers; found() follows where there is a search.
    void setAbsences(const Absences &absences);
    /// Reads what was written since; found() follows where that was something.
    void refresh();

Q_SIGNALS:
    void found(const std::shared_ptr<const authorization::AuditFindings> &findings);

private:
    QString m_path;
    QThread m_thread;
    std::shared_ptr<std::atomic<quint64>> m_wanted; ///< the number of the last search
    AuditSearcher *m_searcher = nullptr;            ///< lives on m_thread, which deletes it at its end
};

} // namespace authorization
