#include "protocol/framesink.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <bit>

using protocol::hashOfSpan;

class TestSpanHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAFunctionOfTheBytes();
    void tellsSpansApart_data();
    void tellsSpansApart();
    void spreadsEachBit();
    void differsFromProcessToProcess();
};

void TestSpanHash::isAFunctionOfTheBytes()
{
    for (int size = 0; size < 200; ++size) {
        const QByteArray bytes(size, 'a');
        const std::vector<char> elsewhere(bytes.begin(), bytes.end());
        QCOMPARE(hashOfSpan(bytes.constData(), std::size_t(size)),
                 hashOfSpan(elsewhere.data(), elsewhere.size()));
    }
}

void TestSpanHash::tellsSpansApart_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 20, 24, 31, 32, 33, 48, 100})
        QTest::addRow("%d bytes", size) << size;
}

/// Spans of zeros, and those that differ from them in any one byte.
void TestSpanHash::tellsSpansApart()
{
    QFETCH(int, size);
    QSet<quint64> hashes;
    QByteArray bytes(size, '\0');
    hashes.insert(hashOfSpan(bytes.constData(), std::size_t(size)));
    for (int at = 0; at < size; ++at) {
        for (int value = 1; value < 256; ++value) {
            bytes[at] = char(value);
            hashes.insert(hashOfSpan(bytes.constData(), std::size_t(size)));
        }
        bytes[at] = '\0';
    }
    QCOMPARE(hashes.size(), qsizetype(1 + size * 255));
    const QByteArray longer(size + 1, '\0');
    QVERIFY(!hashes.contains(hashOfSpan(longer.constData(), std::size_t(size) + 1)));
}

/// One bit of a 20-byte span changes about half of the hash's bits, high and low ones alike.
void TestSpanHash::spreadsEachBit()
{
    QByteArray bytes("....PRICES....VOD.L!");
    const std::size_t size = std::size_t(bytes.size());
    int total = 0;
    quint64 everChanged = 0;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const quint64 before = hashOfSpan(bytes.constData(), size);
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
        const quint64 changed = before ^ hashOfSpan(bytes.constData(), size);
        total += std::popcount(changed);
        everChanged |= changed;
    }
    const double mean = double(total) / double(bytes.size() * 8);
    QVERIFY2(mean > 28 && mean < 36, qPrintable(QString::number(mean)));
    QCOMPARE(everChanged, ~quint64(0));
}

void TestSpanHash::differsFromProcessToProcess()
{
    QSet<QByteArray> hashes;
    for (int run = 0; run < 3; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-hash")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        hashes.insert(process.readAllStandardOutput());
    }
    QCOMPARE(hashes.size(), 3);
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--print-hash") == 0) {
        printf("%zx", hashOfSpan("PRICES", 6));
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestSpanHash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spanhash.moc"
