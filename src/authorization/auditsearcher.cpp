#include "authorization/auditsearcher.h"

#include <chrono>

namespace authorization {

namespace {

constexpr qint64 linesAtOnce = 5'000; // some 20 ms, after which a new search may come in
constexpr std::chrono::milliseconds betweenTold{300};

} // namespace

AuditSearcher::AuditSearcher(std::shared_ptr<const std::atomic<quint64>> wanted)
    : m_wanted(std::move(wanted))
{
    m_sinceTold.start();
}

void AuditSearcher::setFile(const QString &path)
{
    m_index = std::make_unique<AuditIndex>(path);
    m_query.reset();
}

void AuditSearcher::search(quint64 number, const AuditQuery &query)
{
    m_number = number;
    m_query = query;
    m_toldRevision.reset();
    if (isGivenUp() || !m_index)
        return;
    tell();
    continueLater();
}

void AuditSearcher::setAbsences(const Absences &absences)
{
    m_absences = absences;
    m_toldRevision.reset();
    refresh();
}

void AuditSearcher::refresh()
{
    if (m_query && m_index && !isGivenUp())
        continueLater();
}

void AuditSearcher::continueLater()
{
    if (std::exchange(m_isContinued, true))
        return;
    QMetaObject::invokeMethod(this, &AuditSearcher::step, Qt::QueuedConnection);
}

void AuditSearcher::step()
{
    m_isContinued = false;
    if (!m_query || !m_index)
        return;
    const bool isMore = m_index->readOn(linesAtOnce);
    if (isMore)
        continueLater();
    if (!isMore || m_sinceTold.elapsed() > betweenTold.count())
        tell();
}

void AuditSearcher::tell()
{
    if (isGivenUp() || m_toldRevision == m_index->revision())
        return;
    auto findings = std::make_shared<AuditFindings>();
    findings->search = m_number;
    findings->places = m_index->search(
        *m_query, [this] { return isGivenUp(); }, m_absences);
    findings->files = m_index->files();
    findings->absences = m_absences;
    findings->inAll = m_index->size();
    findings->bytesRead = m_index->bytesRead();
    findings->bytesInAll = m_index->bytesInAll();
    findings->error = m_index->error();
    if (isGivenUp())
        return;
    m_toldRevision = m_index->revision();
    m_sinceTold.start();
    Q_EMIT found(findings);
}

} // namespace authorization
