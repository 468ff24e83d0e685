#include "client/httpanswer.h"

#include <QTest>

using client::HttpAnswer;
using State = HttpAnswer::State;

/// Putting an HTTP answer together.
class TestHttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhole_data();
    void readsWhole();
    void readsTheSameFromSingleBytes_data() { readsWhole_data(); }
    void readsTheSameFromSingleBytes();
    void boundsTheHead();
    void boundsTheBody_data();
    void boundsTheBody();
};

void TestHttpAnswer::readsWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, int status,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << state << status << body;
    };
    row("by length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", State::Done, 200, "abc");
    row("more than its length", "HTTP/1.1 200 OK\r\ncontent-length:3\r\n\r\nabcdef", State::Done, 200, "abc");
    row("nothing", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", State::Done, 200);
    row("until it closes", "HTTP/1.0 200\r\nServer: x\r\n\r\nabc", State::Done, 200, "abc");
    row("in chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nab\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
        State::Done, 200, "ab0123456789");
    row("another status", "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\nabc", State::Done, 404);
    row("cut in the head", "HTTP/1.1 200 OK\r\nContent-", State::Bad, 0);
    row("cut in the body", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc", State::Bad, 200, "abc");
    row("cut in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", State::Bad, 200,
        "ab");
    row("cut between chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", State::Bad,
        200, "ab");
    row("chunk without its end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n",
        State::Bad, 200, "ab");
    row("no size of a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\nab\r\n", State::Bad,
        200);
    row("another encoding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc", State::Bad, 200);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc", State::Bad, 200);
    row("a length too long to count", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nabc",
        State::Bad, 200);
    row("a field without a colon", "HTTP/1.1 200 OK\r\nServer\r\n\r\nabc", State::Bad, 200);
    row("no HTTP", "SSH-2.0-OpenSSH\r\n", State::Bad, 0);
    row("no status", "HTTP/1.1 OK\r\n\r\n", State::Bad, 0);
    row("half a status", "HTTP/1.1 20\r\n\r\n", State::Bad, 0);
    row("empty", "", State::Bad, 0);
}

void TestHttpAnswer::readsWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpAnswer answer(100);
    answer.add(bytes);
    QCOMPARE(answer.end(), state);
    QCOMPARE(answer.status(), status);
    QCOMPARE(answer.takeBody(), body);
}

void TestHttpAnswer::readsTheSameFromSingleBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(QByteArray, body);
    HttpAnswer answer(100);
    for (const char byte : bytes)
        answer.add(QByteArray(1, byte));
    QCOMPARE(answer.end(), state);
    QCOMPARE(answer.takeBody(), body);
}

void TestHttpAnswer::boundsTheHead()
{
    HttpAnswer answer(100);
    qsizetype sent = 0;
    answer.add("HTTP/1.1 200 OK\r\n");
    while (answer.add("X: yyyyyyyyyyy\r\n") == State::Going)
        sent += 16;
    QCOMPARE(answer.state(), State::Bad);
    QVERIFY(sent <= HttpAnswer::headLimit);
    HttpAnswer atOnce(100);
    QCOMPARE(atOnce.add("HTTP/1.1 " + QByteArray(HttpAnswer::headLimit, 'x') + "\r\n\r\n"), State::Bad);
}

void TestHttpAnswer::boundsTheBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n");
    QTest::newRow("until it closes") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'x');
    QTest::newRow("one chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n");
    QTest::newRow("many chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                        QByteArray("1\r\nx\r\n").repeated(101);
}

void TestHttpAnswer::boundsTheBody()
{
    QFETCH(QByteArray, bytes);
    HttpAnswer answer(100);
    QCOMPARE(answer.add(bytes), State::TooLarge);
    QVERIFY(answer.takeBody().size() <= 100);
}

QTEST_APPLESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
