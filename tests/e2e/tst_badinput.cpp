#include "busfixture.h"
#include "gui/packets/packettable.h"
#include "gui/window/troublebar.h"
#include "protocol/encoder.h"
#include "workbenchfixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using Kind = client::ConnectionError::Kind;

/// What can be wrong with a connection, seen from the window: it says so in one line and stays usable.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void saysThatNobodyListens();
    void saysThatTheOtherEndSpeaksNoTls();
    void saysThatTheCertificateIsNotTrusted();
    void saysWhatSilenceMayMean();
    void saysWhatIsWrongWithTheStream_data();
    void saysWhatIsWrongWithTheStream();
    void saysNothingOfHalfAFrameUntilTheConnectionEnds();
    void showsAMessageOfTwoMillionEmptyPackets();

private:
    /// A distributor that says `bytes` to whoever connects.
    client::ConnectionSettings serve(const QByteArray &bytes, protocol::Dialect dialect, bool closes = false);
    void connectTo(const client::ConnectionSettings &settings) { m_fixture->bench().connectTo(settings); }
    app::Session &session() { return m_fixture->bench().current().session(); }
    gui::TroubleBar &line() { return *m_fixture->bench().current().page().findChild<gui::TroubleBar *>(); }
    /// One line, and the window goes on: a good distributor's messages are shown in another tab.
    void verifyUsable();

    std::unique_ptr<WorkbenchFixture> m_fixture;
    std::unique_ptr<QTcpServer> m_server;
};

void TestBadInput::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->open();
}

client::ConnectionSettings TestBadInput::serve(const QByteArray &bytes, protocol::Dialect dialect,
                                               bool closes)
{
    m_server = std::make_unique<QTcpServer>();
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    connect(m_server.get(), &QTcpServer::newConnection, this, [this, bytes, closes] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        socket->write(bytes);
        if (closes)
            socket->disconnectFromHost();
    });
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = m_server->serverPort();
    settings.dialect = dialect;
    return settings;
}

void TestBadInput::verifyUsable()
{
    QVERIFY(line().isVisible());
    QVERIFY(!line().text().contains(QLatin1Char('\n')));
    BusFixture good;
    connectTo(good.settings());
    session().subscribe("PRICES", "VOD.L");
    OtherClient other(good.settings());
    other.client.requestNotifications("PRICES");
    QTRY_VERIFY(other.wasNotifiedOf("PRICES", "VOD.L"));
    other.publish("PRICES", "VOD.L", "1");
    QTRY_COMPARE(session().store().totals().received, quint64(1));
    QVERIFY(!line().isVisible());
}

void TestBadInput::saysThatNobodyListens()
{
    client::ConnectionSettings settings = serve({}, protocol::Dialect::V4);
    m_server.reset();
    connectTo(settings);
    QTRY_COMPARE(session().connectionState().error.kind, Kind::Refused);
    QTRY_VERIFY(line().text().contains(settings.target()));
    verifyUsable();
}

void TestBadInput::saysThatTheOtherEndSpeaksNoTls()
{
    BusFixture plain;
    client::ConnectionSettings settings = plain.settings();
    settings.tls.enabled = true;
    connectTo(settings);
    QTRY_COMPARE(session().connectionState().error.kind, Kind::ClosedByPeer);
    QTRY_VERIFY(line().text().contains(QLatin1String("TLS")));
    verifyUsable();
}

void TestBadInput::saysThatTheCertificateIsNotTrusted()
{
    BusFixture secured(BusFixture::secured({}));
    client::ConnectionSettings settings = secured.settings();
    settings.tls.caFile = QStringLiteral(MBM_TEST_DATA "/tls/other-ca.pem");
    connectTo(settings);
    QTRY_COMPARE(session().connectionState().error.kind, Kind::TlsUntrusted);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Closed);
    verifyUsable();
}

void TestBadInput::saysWhatSilenceMayMean()
{
    // A wrong password: the connection stays open, and nothing ever comes.
    distributor::Options options;
    options.login = protocol::LoginMethod::Basic;
    BusFixture bus(options);
    client::ConnectionSettings settings = bus.settings();
    settings.credentials.method = protocol::LoginMethod::Basic;
    settings.credentials.user = "tom";
    settings.credentials.secret = protocol::Secret(QByteArray("wrong"));
    line().setSilence(std::chrono::milliseconds(1));
    connectTo(settings);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Unconfirmed);
    QTRY_VERIFY(line().text().contains(QLatin1String("login")));
    QVERIFY(!line().text().contains(QLatin1String("wrong")));
    verifyUsable();
}

void TestBadInput::saysWhatIsWrongWithTheStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const auto data = [](protocol::Dialect dialect, const protocol::Content &content) {
        return std::get<QByteArray>(protocol::encode(
            protocol::ForwardedMulticastData{"mary", "desk", "PRICES", "VOD.L", content, {{{1}, "data"}}},
            dialect));
    };
    QTest::newRow("a frame of 2^31-1 bytes") << QByteArray::fromHex("087fffffff") << Kind::BadStream;
    QTest::newRow("a negative length") << QByteArray::fromHex("08ffffffff") << Kind::BadStream;
    QTest::newRow("an unknown type") << QByteArray::fromHex("2a") << Kind::BadStream;
    QTest::newRow("a type that only clients send") << QByteArray::fromHex("0500000000") << Kind::BadStream;
    QTest::newRow("another dialect") << data(protocol::Dialect::V6, QByteArray("application/json"))
                                     << Kind::WrongDialect;
    QTest::newRow("text") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << Kind::BadStream;
}

void TestBadInput::saysWhatIsWrongWithTheStream()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    connectTo(serve(bytes, protocol::Dialect::V4));
    QTRY_COMPARE(session().connectionState().error.kind, kind);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Closed);
    const QLatin1String says(kind == Kind::WrongDialect ? "speaks dialect 6, not 4" : "offset");
    QTRY_VERIFY2(line().text().contains(says), qPrintable(line().text()));
    verifyUsable();
}

void TestBadInput::saysNothingOfHalfAFrameUntilTheConnectionEnds()
{
    connectTo(serve(QByteArray::fromHex("0800000005"), protocol::Dialect::V4, true));
    QTRY_COMPARE(session().connectionState().error.kind, Kind::ClosedByPeer);
    QTRY_VERIFY(!line().text().isEmpty());
    verifyUsable();
}

void TestBadInput::showsAMessageOfTwoMillionEmptyPackets()
{
    constexpr std::size_t packets = 2'000'000;
    const protocol::Message message = protocol::ForwardedMulticastData{
        "mary", "desk", "PRICES", "VOD.L", true, std::vector<protocol::DataPacket>(packets)};
    const client::ConnectionSettings settings =
        serve(std::get<QByteArray>(protocol::encode(message, protocol::Dialect::V4)), protocol::Dialect::V4);
    app::Session &first = session();
    first.subscribe("PRICES", "VOD.L");
    connectTo(settings);
    QTRY_COMPARE_WITH_TIMEOUT(first.store().totals().received, quint64(1), 30000);
    auto *table = m_fixture->bench().current().page().findChild<gui::PacketTable *>();
    const auto messageRow = [table]() -> std::optional<quint64> {
        for (const quint64 row : table->screenRows()) {
            if (isMessage(table->pinned(row).kind()))
                return row;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(messageRow());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->rowRect(*messageRow()).center());
    QTRY_COMPARE(table->currentRow(), messageRow());
    QCOMPARE(table->currentPinned().packetCount(), std::uint32_t(packets));
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
