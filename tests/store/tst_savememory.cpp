#include "store/packetstore.h"
#include "store/savejob.h"

#include "feeder.h"
#include "support/allocations.h"
#include "support/hostileframes.h"

#include <QFile>
#include <QTest>

using namespace store;
namespace hostile = support::hostile;

/// Whatever was received, to save it takes at most 2.5 times its bytes and a mebibyte beside the store, as
/// malloc counts it.
class SaveMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInProportion_data();
    void staysInProportion();
};

void SaveMemory::staysInProportion_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SaveFormat>("format");
    constexpr qsizetype mebibyte = 1024 * 1024;
    const std::pair<const char *, SaveFormat> formats[] = {
        {"JSON lines", SaveFormat::JsonLines}, {"CSV", SaveFormat::Csv}, {"raw", SaveFormat::RawFrames}};
    QByteArray binary = hostile::payload(8 * mebibyte);
    std::fill(binary.end() - 8 * mebibyte, binary.end(), '\xff');
    QByteArray quotes = hostile::payload(8 * mebibyte);
    std::fill(quotes.end() - 8 * mebibyte, quotes.end(), '"');
    for (const auto &[name, format] : formats) {
        QTest::addRow("%s: a million empty packets", name) << hostile::emptyPackets(1'000'000) << format;
        QTest::addRow("%s: a large text", name) << hostile::payload(8 * mebibyte) << format;
        QTest::addRow("%s: large bytes", name) << binary << format;
        QTest::addRow("%s: a text of quotes", name) << quotes << format;
        QTest::addRow("%s: the smallest data", name) << hostile::tinyData(100'000) << format;
        QTest::addRow("%s: data on many topics", name) << hostile::manyTopics(50'000) << format;
    }
}

void SaveMemory::staysInProportion()
{
    if (!allocations::areCounted())
        QSKIP("a sanitizer has the allocator");
    QFETCH(QByteArray, bytes);
    QFETCH(SaveFormat, format);
    PacketStore store(protocol::Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(bytes));
    const RowRange rows = store.rows();
    QVERIFY(rows.end > rows.first);
    QFile nowhere(QStringLiteral("/dev/null"));
    QVERIFY(nowhere.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    SaveJob job(store, {QString(), format, {{rows.first, rows.end - 1}}});

    const qint64 before = allocations::held();
    allocations::startPeak();
    const SaveOutcome outcome = job.writeTo(nowhere);
    const qint64 taken = allocations::peak() - before;
    QCOMPARE(outcome.kind, SaveOutcome::Kind::Saved);
    QCOMPARE(outcome.written, store.totals().kept);
    const qint64 allowed = bytes.size() * 5 / 2 + 1024 * 1024;
    qInfo("%lld bytes are saved, %lld were taken, %lld are allowed", qint64(bytes.size()), taken, allowed);
    QVERIFY(taken <= allowed);
}

QTEST_GUILESS_MAIN(SaveMemory)
#include "tst_savememory.moc"
