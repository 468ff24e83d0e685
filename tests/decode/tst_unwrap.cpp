#include "decode/unwrap.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace decode;
using Kind = UnwrapError::Kind;

namespace {

QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray wrapped(Wrapping wrapping, const QByteArray &bytes)
{
    switch (wrapping) {
    case Wrapping::Base64:
        return bytes.toBase64();
    case Wrapping::Gzip:
        return deflated(bytes, MAX_WBITS + 16);
    case Wrapping::Zlib:
        return deflated(bytes, MAX_WBITS);
    case Wrapping::Zstd:
        break;
    }
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), '\0');
    out.truncate(
        static_cast<qsizetype>(ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), bytes.data(),
                                             static_cast<std::size_t>(bytes.size()), 3)));
    return out;
}

void addWrappings()
{
    QTest::addColumn<int>("wrapping");
    for (const Wrapping wrapping : allWrappings)
        QTest::newRow(qPrintable(wrappingName(wrapping))) << static_cast<int>(wrapping);
}

} // namespace

class TestUnwrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasWrapped_data() { addWrappings(); }
    void givesWhatWasWrapped()
    {
        QFETCH(int, wrapping);
        const auto kind = static_cast<Wrapping>(wrapping);
        for (const qsizetype size : {0, 1, 2, 3, 40, 70'000, 300'000}) {
            QByteArray bytes;
            QRandomGenerator random(5);
            for (qsizetype i = 0; i < size; ++i)
                bytes += static_cast<char>(random.bounded(30));
            const QByteArray outside = wrapped(kind, bytes);
            const Unwrapped inside = unwrap(kind, outside);
            QVERIFY(!inside.error);
            QCOMPARE(inside.bytes, bytes);
            if (size >= 40)
                QCOMPARE(guessWrapping(outside), std::optional(kind));
        }
    }

    void endsABombAtTheLimit_data() { addWrappings(); }
    void endsABombAtTheLimit()
    {
        QFETCH(int, wrapping);
        const QByteArray bomb = wrapped(static_cast<Wrapping>(wrapping), QByteArray(3'000'000, '\0'));
        const Unwrapped inside = unwrap(static_cast<Wrapping>(wrapping), bomb, 1'000'000);
        QVERIFY(inside.error);
        QCOMPARE(inside.error->kind, Kind::TooLarge);
        QVERIFY(inside.bytes.size() > 999'990 && inside.bytes.size() <= 1'000'000);
        QVERIFY(!unwrap(static_cast<Wrapping>(wrapping), bomb, 3'000'000).error);
    }

    void saysThatItEndsEarly_data() { addWrappings(); }
    void saysThatItEndsEarly()
    {
        QFETCH(int, wrapping);
        const QByteArray whole =
            wrapped(static_cast<Wrapping>(wrapping), QByteArray("some text, some text, and more"));
        for (qsizetype size = 4; size < whole.size(); ++size) {
            const Unwrapped inside = unwrap(static_cast<Wrapping>(wrapping), whole.first(size));
            if (static_cast<Wrapping>(wrapping) == Wrapping::Base64 && size % 4 != 1)
                continue; // padding may be left out
            QVERIFY2(inside.error, qPrintable(QString::number(size)));
            QCOMPARE(inside.error->kind, Kind::EndsEarly);
            QCOMPARE(inside.error->offset, size);
        }
    }

    void saysWhichByteIsDamaged_data()
    {
        QTest::addColumn<int>("wrapping");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("offset");
        const auto row = [](const char *name, Wrapping wrapping, const QByteArray &bytes, Kind kind,
                            qint64 offset) {
            QTest::newRow(name) << static_cast<int>(wrapping) << bytes << static_cast<int>(kind) << offset;
        };
        row("letter", Wrapping::Base64, "QUJD*UJD", Kind::Damaged, 4);
        row("padding first", Wrapping::Base64, "=UJD", Kind::Damaged, 0);
        row("behind padding", Wrapping::Base64, "QQ==QUJD", Kind::BytesBehind, 4);
        row("half padding", Wrapping::Base64, "QQ=", Kind::EndsEarly, 3);
        row("no gzip", Wrapping::Gzip, "hello, world", Kind::Damaged, 2);
        row("no zstd", Wrapping::Zstd, "hello, world", Kind::Damaged, 0);
        row("behind zlib", Wrapping::Zlib, wrapped(Wrapping::Zlib, "x") + "tail", Kind::BytesBehind,
            wrapped(Wrapping::Zlib, "x").size());
    }

    void saysWhichByteIsDamaged()
    {
        QFETCH(int, wrapping);
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(qint64, offset);
        const Unwrapped inside = unwrap(static_cast<Wrapping>(wrapping), bytes);
        QVERIFY(inside.error);
        QCOMPARE(static_cast<int>(inside.error->kind), kind);
        QVERIFY2(qAbs(inside.error->offset - offset) <= (kind == static_cast<int>(Kind::Damaged) ? 4 : 0),
                 qPrintable(QString::number(inside.error->offset)));
    }

    void readsLineEndsUrlLettersAndMembers()
    {
        QCOMPARE(unwrap(Wrapping::Base64, QByteArrayView("QU\r\nJD\n")).bytes, QByteArray("ABC"));
        QCOMPARE(unwrap(Wrapping::Base64, QByteArrayView("-_-_")).bytes, QByteArray("\xfb\xff\xbf"));
        const QByteArray members = wrapped(Wrapping::Gzip, "one ") + wrapped(Wrapping::Gzip, "two");
        QCOMPARE(unwrap(Wrapping::Gzip, members).bytes, QByteArray("one two"));
        const QByteArray frames = wrapped(Wrapping::Zstd, "one ") + wrapped(Wrapping::Zstd, "two");
        QCOMPARE(unwrap(Wrapping::Zstd, frames).bytes, QByteArray("one two"));
    }

    void guessesNothingOfPlainText()
    {
        for (const char *text : {"", "hello", "{\"a\": 1}", "a plain sentence of words", "1234", "xylophone"})
            QVERIFY2(!guessWrapping(QByteArrayView(text)), text);
    }

    void stopsWhenAsked_data() { addWrappings(); }
    void stopsWhenAsked()
    {
        QFETCH(int, wrapping);
        const StopFlag stop = true;
        const Unwrapped inside =
            unwrap(static_cast<Wrapping>(wrapping),
                   wrapped(static_cast<Wrapping>(wrapping), QByteArray(100, 'x')), 1000, &stop);
        QCOMPARE(inside.error->kind, Kind::Stopped);
    }

    void survivesRandomBytes_data() { addWrappings(); }
    void survivesRandomBytes()
    {
        QFETCH(int, wrapping);
        const QByteArray whole =
            wrapped(static_cast<Wrapping>(wrapping), QByteArray("abcdefghij").repeated(50));
        QRandomGenerator random(17);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            for (int i = random.bounded(4); i >= 0; --i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            const Unwrapped inside = unwrap(static_cast<Wrapping>(wrapping), bytes, 100'000);
            QVERIFY(inside.bytes.size() <= 100'000);
            QVERIFY(!inside.error || (inside.error->offset >= 0 && inside.error->offset <= bytes.size()));
        }
    }
};

QTEST_APPLESS_MAIN(TestUnwrap)
#include "tst_unwrap.moc"
