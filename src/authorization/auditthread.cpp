#include "authorization/auditthread.h"

#include "authorization/auditwriter.h"

#include <utility>

namespace authorization {

AuditThread::AuditThread(std::unique_ptr<AppendFile> file, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_writer(new AuditWriter(std::move(file), profile))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &AuditWriter::opened, this, &AuditThread::opened);
    connect(m_writer, &AuditWriter::openFailed, this, &AuditThread::openFailed);
    connect(m_writer, &AuditWriter::recorded, this, &AuditThread::recorded);
    connect(m_writer, &AuditWriter::recordFailed, this, &AuditThread::recordFailed);
    connect(m_writer, &AuditWriter::outcomeRecorded, this, &AuditThread::outcomeRecorded);
    connect(m_writer, &AuditWriter::outcomeFailed, this, &AuditThread::outcomeFailed);
    connect(m_writer, &AuditWriter::warned, this, &AuditThread::warned);
    m_thread.setObjectName(QStringLiteral("audit"));
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, &AuditWriter::open, Qt::QueuedConnection);
}

AuditThread::~AuditThread()
{
    // Behind all that was handed over.
    QMetaObject::invokeMethod(
        m_writer, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void AuditThread::record(const Decision &decision)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, decision] { writer->record(decision); }, Qt::QueuedConnection);
}

void AuditThread::outcome(const Outcome &outcome)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, outcome] { writer->outcome(outcome); }, Qt::QueuedConnection);
}

} // namespace authorization
