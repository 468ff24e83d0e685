#include "audithelp.h"
#include "authorization/auditthread.h"
#include "failingfile.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace authorization;
using namespace audithelp;

namespace {

/// A disk whose every fdatasync waits to be let through.
class SlowFile : public FailingFile
{
public:
    SlowFile(std::shared_ptr<FakeDisk> disk, QSemaphore &gate)
        : FailingFile(std::move(disk))
        , m_gate(gate)
    {}
    int sync() override
    {
        m_gate.acquire();
        return FailingFile::sync();
    }

private:
    QSemaphore &m_gate;
};

QList<quint64> ids(const QSignalSpy &spy)
{
    QList<quint64> all;
    for (const auto &call : spy)
        all << static_cast<quint64>(call[0].value<DecisionId>());
    return all;
}

} // namespace

class TestAuditThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherTheFileCanBeWritten();
    void recordsInOrderWithoutHoldingUpItsCaller();
    void tellsOfFailures();
    void writesAllBeforeItEnds();
};

void TestAuditThread::tellsWhetherTheFileCanBeWritten()
{
    const auto disk = std::make_shared<FakeDisk>();
    AuditThread good(std::make_unique<FailingFile>(disk), QStringLiteral("test"));
    QSignalSpy opened(&good, &AuditThread::opened);
    QTRY_COMPARE(opened.size(), 1);

    const auto locked = std::make_shared<FakeDisk>();
    locked->openError = EWOULDBLOCK;
    AuditThread bad(std::make_unique<FailingFile>(locked), QStringLiteral("test"));
    QSignalSpy failed(&bad, &AuditThread::openFailed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<AuditError>().kind, AuditError::Kind::Locked);
}

void TestAuditThread::recordsInOrderWithoutHoldingUpItsCaller()
{
    const auto disk = std::make_shared<FakeDisk>();
    QSemaphore gate;
    AuditThread audit(std::make_unique<SlowFile>(disk, gate), QStringLiteral("test"));
    QSignalSpy opened(&audit, &AuditThread::opened);
    QSignalSpy recorded(&audit, &AuditThread::recorded);
    for (quint64 id = 1; id <= 50; ++id) { // returns although nothing gets through
        audit.record(decision(id));
        audit.outcome(outcome(id, true));
    }
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(recorded.size(), 0);
    gate.release();
    QTRY_COMPARE(ids(recorded), QList<quint64>{1});
    gate.release(1'000);
    QTRY_COMPARE(recorded.size(), 50);
    for (quint64 id = 1; id <= 50; ++id)
        QCOMPARE(ids(recorded)[static_cast<qsizetype>(id - 1)], id);
}

void TestAuditThread::tellsOfFailures()
{
    const auto disk = std::make_shared<FakeDisk>();
    disk->room = 0;
    AuditThread audit(std::make_unique<FailingFile>(disk), QStringLiteral("test"));
    QSignalSpy recorded(&audit, &AuditThread::recorded);
    QSignalSpy recordFailed(&audit, &AuditThread::recordFailed);
    QSignalSpy outcomeFailed(&audit, &AuditThread::outcomeFailed);
    audit.record(decision(4));
    audit.outcome(outcome(4, false, QStringLiteral("no room")));
    QTRY_COMPARE(outcomeFailed.size(), 1);
    QCOMPARE(ids(recordFailed), QList<quint64>{4});
    QCOMPARE(recordFailed[0][1].value<AuditError>().kind, AuditError::Kind::DiskFull);
    QCOMPARE(ids(outcomeFailed), QList<quint64>{4});
    QCOMPARE(recorded.size(), 0);
}

void TestAuditThread::writesAllBeforeItEnds()
{
    const auto disk = std::make_shared<FakeDisk>();
    {
        AuditThread audit(std::make_unique<FailingFile>(disk), QStringLiteral("test"));
        for (quint64 id = 1; id <= 100; ++id)
            audit.record(decision(id));
    }
    QCOMPARE(lines(disk->content).size(), 100);
    QCOMPARE(firstBrokenLink(disk->content), -1);
    QCOMPARE(disk->calls.last(), QStringLiteral("close"));
}

QTEST_GUILESS_MAIN(TestAuditThread)
#include "tst_auditthread.moc"
