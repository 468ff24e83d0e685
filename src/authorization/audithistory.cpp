#include "authorization/audithistory.h"

#include "authorization/auditsearcher.h"

#include <limits>

namespace authorization {

AuditHistory::AuditHistory(QObject *parent)
    : QObject(parent)
    , m_wanted(std::make_shared<std::atomic<quint64>>(0))
    , m_searcher(new AuditSearcher(m_wanted))
{
    m_searcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_searcher, &QObject::deleteLater);
    connect(m_searcher, &AuditSearcher::found, this,
            [this](const std::shared_ptr<const AuditFindings> &findings) {
                if (findings->search == m_wanted->load()) // otherwise of a search that was given up
                    Q_EMIT found(findings);
            });
    m_thread.setObjectName(QStringLiteral("history"));
}

AuditHistory::~AuditHistory()
{
    *m_wanted = std::numeric_limits<quint64>::max();
    m_thread.quit();
    m_thread.wait();
    if (!m_thread.isFinished()) // never started
        delete m_searcher;
}

void AuditHistory::setFile(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    ++*m_wanted;
    QMetaObject::invokeMethod(
        m_searcher, [searcher = m_searcher, path] { searcher->setFile(path); }, Qt::QueuedConnection);
}

quint64 AuditHistory::search(const AuditQuery &query)
{
    const quint64 number = ++*m_wanted;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        m_searcher, [searcher = m_searcher, number, query] { searcher->search(number, query); },
        Qt::QueuedConnection);
    return number;
}

void AuditHistory::setAbsences(const Absences &absences)
{
    QMetaObject::invokeMethod(
        m_searcher, [searcher = m_searcher, absences] { searcher->setAbsences(absences); },
        Qt::QueuedConnection);
}

void AuditHistory::refresh()
{
    QMetaObject::invokeMethod(
        m_searcher, [searcher = m_searcher] { searcher->refresh(); }, Qt::QueuedConnection);
}

} // namespace authorization
