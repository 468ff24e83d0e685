#include "client/framereader.h"

#include "client/countingsink.h"
#include "client/manualclock.h"
#include "support/hostileframes.h"

#include <QBuffer>
#include <QTest>

using namespace client;
using namespace client::testing;
namespace hostile = support::hostile;

namespace {

/// Notes how much it is handed at once.
class Listener : public FrameListener
{
public:
    void firstFrame() override {}
    void dataDecoded(const protocol::Message &) override {}
    void batchRead(const FrameBatch &batch) override
    {
        told += batch.notifications.size();
        most = std::max(most, batch.notifications.size());
    }

    qsizetype told = 0;
    qsizetype most = 0;
};

/// Whose memory has room for all that waits, as that of a store has.
class RoomySink : public CountingSink
{
public:
    Tail tail(qsizetype pending, qint64) override
    {
        const Tail tail{m_bytes.data(), m_bytes.data() + pending, m_bytes.size() - pending};
        return tail;
    }

private:
    QByteArray m_bytes{qsizetype{16} * 1024 * 1024, Qt::Uninitialized};
};

} // namespace

class FrameReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverNotificationsInPieces();
};

/// Decoded they take some times their bytes, so that those of one large read may not all be held.
void FrameReaderTest::handsOverNotificationsInPieces()
{
    constexpr int count = 100'000;
    QByteArray bytes = hostile::notifications(count);
    const qsizetype size = bytes.size() / count;
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    RoomySink sink;
    SubscriptionBook book;
    Listener listener;
    ManualClock clock;
    FrameReader reader(sink, book, listener, clock, protocol::Dialect::V4, protocol::defaultFrameLimit);
    QCOMPARE(reader.read(device, bytes.size() + 1), FrameReader::Result::Drained);
    QCOMPARE(listener.told, qsizetype{count});
    QVERIFY2(listener.most * size < 128 * 1024, qPrintable(QString::number(listener.most)));
    QVERIFY(sink.inOrder);
}

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "tst_framereader.moc"
