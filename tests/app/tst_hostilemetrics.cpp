// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "busfixture.h"
#include "gui/connection/distributorpanel.h"
#include "support/hostilenames.h"
#include "workbenchfixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeView>

#include <algorithm>

using models::DistributorHealth;
using namespace std::chrono_literals;

namespace {

QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// Serves one answer to all who ask, until it is another one.
class Page : public QTcpServer
{
public:
    enum class End { Close, Drip, Endless };

    Page()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    QByteArray bytes;
    End end = End::Close;

private:
    void serve(QTcpSocket &socket)
    {
        socket.readAll();
        socket.write(bytes);
        if (end == End::Close)
            return socket.disconnectFromHost();
        if (end == End::Endless) {
            const auto more = [&socket] {
                if (socket.bytesToWrite() < 64 * 1024)
                    socket.write(QByteArray(256 * 1024, 'x'));
            };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        }
        if (end == End::Drip) {
            auto *drip = new QTimer(&socket);
            connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(5ms);
        }
    }
};

/// With the window's turn between two keys.
void type(QLineEdit &field, const QString &text)
{
    for (const QChar key : text) {
        QTest::keyClicks(&field, key);
        QCoreApplication::processEvents();
    }
}

/// The longest time in which the GUI thread did not come to its timers.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(5ms);
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// A metrics page of somebody who means harm, in the real window.
class TestHostileMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysInOneLineWhatIsWrong_data();
    void saysInOneLineWhatIsWrong();
    void showsNamesSoThatNobodyIsFooled();
    void staysUsableWithTenThousandClients();
    void showsOddNumbersAsWhatTheyAre();
    void cleanupTestCase();

private:
    /// A person can still type, and is heard within a second on the slowest machine.
    void checkThatTheWindowAnswers(const Pulse &pulse);
    void serve(const QByteArray &bytes, Page::End end = Page::End::Close)
    {
        m_page->bytes = bytes;
        m_page->end = end;
    }
    void serveGood()
    {
        static int reads = 0; // another each time, so that it can be told from the one before
        ++reads;
        serve(answer("messagebus_reads{host=\"tom\",user=\"desk-11\",id=\"1\"} " + QByteArray::number(reads) +
                     "\nmessagebus_events_queue_length 0\n"));
        QTRY_COMPARE(cell(0, models::DistributorClients::ReadsColumn), QString::number(reads));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, models::DistributorClients::ClientColumn), "tom @ desk-11");
    }
    QString state() const { return m_panel->findChild<QLabel *>("state")->text(); }
    QTreeView *table() const { return m_panel->findChild<QTreeView *>("clients"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<BusFixture> m_bus;
    std::unique_ptr<Page> m_page;
    std::unique_ptr<WorkbenchFixture> m_fixture;
    gui::DistributorPanel *m_panel = nullptr;
};

void TestHostileMetrics::initTestCase()
{
    m_bus = std::make_unique<BusFixture>();
    m_page = std::make_unique<Page>();
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->options.metrics.interval = 20ms;
    m_fixture->options.metrics.patience = 2s;
    m_fixture->open();
    profiles::Profile profile = profiles::Profile::fromSettings(m_bus->settings());
    profile.name = "prices";
    profile.metricsAddress = QStringLiteral("127.0.0.1:%1").arg(m_page->serverPort());
    m_page->bytes = answer("messagebus_events_queue_length 0\n");
    m_fixture->bench().connectTo(profile);
    QTest::keyClick(&m_fixture->window(), Qt::Key_8, Qt::AltModifier);
    m_panel = m_fixture->bench().current().page().findChild<gui::DistributorPanel *>();
    QTRY_VERIFY(m_panel->isVisible());
    serveGood();
}

void TestHostileMetrics::cleanupTestCase()
{
    m_panel = nullptr;
    m_fixture.reset();
    m_bus.reset();
}

void TestHostileMetrics::checkThatTheWindowAnswers(const Pulse &pulse)
{
    auto *find = m_panel->findChild<QLineEdit *>("find");
    find->clear();
    type(*find, "tom");
    QCOMPARE(find->text(), "tom");
    find->clear();
    const qint64 longest = pulse.longest();
    qInfo("at most %lld ms away from its timers", longest);
    QVERIFY2(longest < 1'000, qPrintable(QStringLiteral("%1 ms").arg(longest)));
}

void TestHostileMetrics::saysInOneLineWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Page::End>("end");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, Page::End end, const char *says) {
        QTest::newRow(name) << bytes << end << QString(says);
    };
    const QByteArray line = "messagebus_reads{host=\"x\",user=\"y\",id=\"1\"} 1\n";
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    row("a page over the limit", answer(line.repeated(5 * 1024 * 1024 / line.size())), Page::End::Close,
        "too large");
    row("an endless page", head + "\r\n# ", Page::End::Endless, "too large");
    row("an endless head", head + "X: ", Page::End::Endless, "no HTTP");
    row("a page that drips", head + "\r\n# ", Page::End::Drip, "no whole answer within 2 s");
    row("a redirection", answer("", "301 Moved", "Location: http://127.0.0.1:1/<b>\r\n"), Page::End::Close,
        "redirection (301), which is not followed");
    row("an error with a page", answer(line, "500 <b>Oops"), Page::End::Close, "HTTP status 500");
    row("HTML", answer("<html>\n<b>hello", "200 OK", "Content-Type: text/html\r\n"), Page::End::Close,
        "can't be read, line 1");
    row("an image",
        answer(QByteArray::fromHex("89504e470d0a1a0a00"), "200 OK", "Content-Type: image/png\r\n"),
        Page::End::Close, "can't be read, line 1");
    row("chunks of no size", chunked + "zz\r\n" + line, Page::End::Close, "no valid HTTP");
    row("a chunk of negative size", chunked + "-5\r\n" + line, Page::End::Close, "no valid HTTP");
    row("a chunk too large for 64 bits", chunked + "ffffffffffffffffff\r\n" + line, Page::End::Close,
        "no valid HTTP");
    row("a chunk of a petabyte", chunked + "fffffffffffff\r\n" + line, Page::End::Close, "");
    row("chunks cut short", chunked + "ff\r\n" + line, Page::End::Close, "cut short");
    row("a page of nobody", answer("up 1\n"), Page::End::Close, "no metrics of a distributor");
    row("a label without an end", answer("messagebus_reads{host=\"" + QByteArray(100'000, 'x')),
        Page::End::Close, "can't be read, line 1");
    row("no number", answer("messagebus_reads{id=\"1\"} <b>many\n"), Page::End::Close, "no number");
}

void TestHostileMetrics::saysInOneLineWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Page::End, end);
    QFETCH(QString, says);
    const Pulse pulse;
    serve(bytes, end);
    const DistributorHealth &health = m_fixture->bench().current().session().health();
    QTRY_COMPARE_WITH_TIMEOUT(health.state(), DistributorHealth::State::Failing, 20'000);
    const QString text = state();
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.startsWith("Metrics of 127.0.0.1:"), qPrintable(text));
    QVERIFY2(text.contains("Below is what was read"), qPrintable(text)); // and it is kept
    QVERIFY2(!text.contains('\n') && !text.contains('<') && text.size() < 300, qPrintable(text));
    QCOMPARE(cell(0, models::DistributorClients::ClientColumn), "tom @ desk-11");
    checkThatTheWindowAnswers(pulse);
    serveGood();
    QVERIFY(!state().contains("Below"));
}

void TestHostileMetrics::showsNamesSoThatNobodyIsFooled()
{
    QByteArray page;
    int clients = 0;
    const auto add = [&](QByteArray name) {
        name.truncate(100 * 1024); // 4 MiB is for the page as a whole
        name.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        page += "messagebus_reads{host=\"" + name + "\",user=\"" + name + "\",id=\"" +
                QByteArray::number(++clients) + "\",application=\"" + name + "\"} 1\n";
    };
    for (const hostile::Name &name : hostile::names())
        add(name.bytes);
    for (int i = 0; i < 8; ++i)
        add(QByteArray::number(i) + QString(30'000, QChar(0x202E)).toUtf8());
    const Pulse pulse;
    serve(answer(page));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), clients, 20'000);
    using Columns = models::DistributorClients;
    for (int row = 0; row < clients; ++row) {
        table()->setCurrentIndex(table()->model()->index(row, Columns::ClientColumn));
        for (const int column : {Columns::ClientColumn, Columns::ApplicationColumn}) {
            const QString text = cell(row, column);
            QVERIFY2(text.size() < 6'000, qPrintable(QString::number(text.size())));
            for (const char32_t c : text.toStdU32String())
                QVERIFY2(QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format, qPrintable(text));
        }
        const QString tip =
            table()->model()->index(row, Columns::ClientColumn).data(Qt::ToolTipRole).toString();
        const QString shown = QTextDocumentFragment::fromHtml(tip).toPlainText();
        QVERIFY2(shown.startsWith(cell(row, Columns::ClientColumn) + "\nClient "), qPrintable(tip));
    }
    const QImage painted = table()->grab().toImage(); // names of 100 kB among them
    QVERIFY(!painted.isNull());
    checkThatTheWindowAnswers(pulse);
    serveGood();
}

void TestHostileMetrics::staysUsableWithTenThousandClients()
{
    QByteArray page;
    for (int i = 0; i < 12'000; ++i) // 2,000 more than are shown
        page += "messagebus_reads{host=\"" + QString(QChar(0x202E)).toUtf8() + "<b>u" +
                QByteArray::number(i) + "\",user=\"h\\n\",id=\"" + QByteArray::number(i) +
                "\",application=\"\"} " + QByteArray::number(i) + '\n';
    const Pulse pulse;
    serve(answer(page));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 10'000, 20'000);
    QTRY_VERIFY(m_panel->findChild<QLabel *>("figures")->text().contains("2,000 rows left out"));
    QCOMPARE(m_panel->findChild<QComboBox *>("kind")->itemText(0), "Clients (10,000)");
    auto *find = m_panel->findChild<QLineEdit *>("find");
    type(*find, "<b>u9999");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, models::DistributorClients::ClientColumn), "\\u{202E}<b>u9999 @ h\\u{000A}");
    checkThatTheWindowAnswers(pulse);
    serveGood();
}

void TestHostileMetrics::showsOddNumbersAsWhatTheyAre()
{
    using Columns = models::DistributorClients;
    const QByteArray tom = "{host=\"tom\",user=\"desk-11\",id=\"1\"} ";
    serve(answer("messagebus_reads" + tom + "NaN\nmessagebus_writes" + tom +
                 "1e308\nmessagebus_write_queue_length" + tom + "-7\nmessagebus_interactor_faults" + tom +
                 "1e308\nmessagebus_interactors" + tom +
                 "Inf\nmessagebus_events_enqueued -1e308\n"
                 "messagebus_events_dequeued NaN\nmessagebus_events_queue_length 1e308\n"));
    QTRY_COMPARE(cell(0, Columns::QueueColumn), "-7");
    QCOMPARE(cell(0, Columns::ReadsColumn), ""); // not 0: it is not known
    QCOMPARE(cell(0, Columns::WritesColumn), "9,200,000,000,000,000,000");
    const QString figures = m_panel->findChild<QLabel *>("figures")->text();
    QVERIFY2(figures.contains("3 values are no numbers"), qPrintable(figures));
    QVERIFY2(figures.contains("1,000,000,000,000 faults"), qPrintable(figures)); // a limit, not a wrapped sum
    serveGood();
}

QTEST_MAIN(TestHostileMetrics)
#include "tst_hostilemetrics.moc"
