#pragma once

#include "authorization/audithistory.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace authorization {

/// The part of an AuditHistory that lives on its thread: the index, and the search that is wanted now. Used
/// by AuditHistory alone, through queued calls.
class AuditSearcher : public QObject
{
    Q_OBJECT

public:
    explicit AuditSearcher(std::shared_ptr<const std::atomic<quint64>> wanted);

    void setFile(const QString &path);
    void search(quint64 number, const authorization::AuditQuery &query);
    void setAbsences(const Absences &absences);
    void refresh();

Q_SIGNALS:
    void found(const std::shared_ptr<const authorization::AuditFindings> &findings);

private:
    void step();
    void continueLater();
    void tell();
    bool isGivenUp() const { return m_wanted->load(std::memory_order_relaxed) != m_number; }

    std::shared_ptr<const std::atomic<quint64>> m_wanted;
    std::unique_ptr<AuditIndex> m_index;
    std::optional<AuditQuery> m_query;
    Absences m_absences;
    quint64 m_number = 0;
    std::optional<quint64> m_toldRevision; ///< of the index, for this search
    bool m_isContinued = false;
    QElapsedTimer m_sinceTold;
};

} // namespace authorization
