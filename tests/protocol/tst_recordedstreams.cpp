#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/messagejson.h"
#include "protocol/streamwalk.h"
#include "support/recordings.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

#include <numeric>

using namespace protocol;
using Result = FrameWalker::Result;

/// The conversations that were recorded with real distributors, in every shape in which a socket or an
/// accident may hand them on.
class TestRecordedStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysExactlyTheRecordedMessages_data() { addStreams(); }
    void saysExactlyTheRecordedMessages();
    void decodesAndEncodesToTheSameBytes_data() { addStreams(); }
    void decodesAndEncodesToTheSameBytes();
    void walksEverySplitAlike_data() { addStreams(); }
    void walksEverySplitAlike();
    void waitsWhereverTheStreamIsCut_data() { addStreams(); }
    void waitsWhereverTheStreamIsCut();
    void survivesEveryFlippedBit_data() { addStreams(); }
    void survivesEveryFlippedBit();

private:
    static void addStreams();
};

Q_DECLARE_METATYPE(support::RecordedStream)

void TestRecordedStreams::addStreams()
{
    QTest::addColumn<support::RecordedStream>("stream");
    for (const support::RecordedStream &stream : support::recordedStreams())
        QTest::addRow("%s", qPrintable(stream.name)) << stream;
}

namespace {

StreamWalk walkStream(const support::RecordedStream &stream, std::vector<qsizetype> ends = {})
{
    FrameWalker walker(stream.dialect, stream.direction);
    return walkInPieces(walker, stream.bytes, std::move(ends));
}

/// The frame as the JSON line says it.
QByteArray lineOf(const QByteArray &frame, const support::RecordedStream &stream)
{
    FrameWalker walker(stream.dialect, stream.direction);
    if (walker.walk(frame.constData(), frame.size()) != Result::Frame)
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeJsonLine(buffer, frame, walker.layout(), stream.dialect) ? buffer.data() : QByteArray();
}

} // namespace

void TestRecordedStreams::saysExactlyTheRecordedMessages()
{
    QFETCH(support::RecordedStream, stream);
    const StreamWalk walk = walkStream(stream);
    QCOMPARE(walk.last, Result::NeedMore);
    QCOMPARE(walk.consumed, stream.bytes.size());
    QJsonArray messages;
    for (const QByteArray &frame : walk.frames) {
        const QByteArray line = lineOf(frame, stream);
        QVERIFY(line.endsWith("}\n"));
        QCOMPARE(line.count('\n'), 1);
        messages.append(QJsonDocument::fromJson(line).object());
    }
    QVERIFY(!messages.isEmpty());
    if (stream.direction == Direction::FromDistributor)
        QCOMPARE(messages, stream.messages);
}

void TestRecordedStreams::decodesAndEncodesToTheSameBytes()
{
    QFETCH(support::RecordedStream, stream);
    QByteArray again;
    const StreamWalk walk = walkStream(stream);
    for (const QByteArray &frame : walk.frames) {
        const auto message = decode(frame, stream.dialect);
        QVERIFY(std::holds_alternative<Message>(message));
        const auto bytes = encode(std::get<Message>(message), stream.dialect);
        QVERIFY(std::holds_alternative<QByteArray>(bytes));
        again += std::get<QByteArray>(bytes);
    }
    QCOMPARE(again, stream.bytes);
}

void TestRecordedStreams::walksEverySplitAlike()
{
    QFETCH(support::RecordedStream, stream);
    const StreamWalk whole = walkStream(stream);
    for (qsizetype at = 0; at <= stream.bytes.size(); ++at)
        QVERIFY(walkStream(stream, {at}) == whole);
    std::vector<qsizetype> everyByte(std::size_t(stream.bytes.size()) + 1);
    std::iota(everyByte.begin(), everyByte.end(), 0);
    QVERIFY(walkStream(stream, everyByte) == whole);
}

void TestRecordedStreams::waitsWhereverTheStreamIsCut()
{
    QFETCH(support::RecordedStream, stream);
    const StreamWalk whole = walkStream(stream);
    for (qsizetype size = 0; size <= stream.bytes.size(); ++size) {
        FrameWalker walker(stream.dialect, stream.direction);
        const StreamWalk walk = walkInPieces(walker, stream.bytes.first(size));
        QCOMPARE(walk.last, Result::NeedMore);
        QVERIFY(whole.frames.first(walk.frames.size()) == walk.frames);
        QCOMPARE(walker.streamOffset(), walk.consumed);
        QCOMPARE(walker.betweenFrames(), walk.consumed == size);
        if (walk.frames.size() < whole.frames.size()) {
            const qsizetype frameSize = whole.frames[walk.frames.size()].size();
            QVERIFY(walker.wanted() > size - walk.consumed);
            QVERIFY(walker.wanted() <= frameSize);
        }
    }
}

void TestRecordedStreams::survivesEveryFlippedBit()
{
    QFETCH(support::RecordedStream, stream);
    const QByteArray original = stream.bytes;
    for (qsizetype bit = 0; bit < original.size() * 8; ++bit) {
        stream.bytes = original;
        stream.bytes[bit / 8] = char(stream.bytes[bit / 8] ^ (1 << bit % 8));
        const StreamWalk walk = walkStream(stream);
        for (const QByteArray &frame : walk.frames) {
            const ExactBuffer buffer(frame);
            const auto message = decode({buffer.data(), buffer.size()}, stream.dialect);
            QVERIFY(std::holds_alternative<Message>(message));
            QVERIFY(QJsonDocument::fromJson(lineOf(frame, stream)).isObject());
        }
        if (walk.last == Result::Error) {
            QVERIFY(walk.error.offset >= walk.consumed);
            QVERIFY(walk.error.offset < stream.bytes.size());
            QVERIFY(!walk.error.text().isEmpty());
        }
        QVERIFY(walkStream(stream, {bit / 8, bit / 8 + 1}) == walk);
    }
}

QTEST_APPLESS_MAIN(TestRecordedStreams)
#include "tst_recordedstreams.moc"
