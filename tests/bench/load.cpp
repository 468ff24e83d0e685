// bench_load TOPICS FRAME-BYTES PACKETS MESSAGES [CERTIFICATE KEY]: listens on a free port of the loopback,
// prints it, and sends each connection the messages as fast as it takes them. What it is sent it reads and
// forgets.

#include "workload.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <cerrno>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace {

class Server : public QTcpServer
{
public:
    qintptr next()
    {
        while (m_waiting == -1) {
            if (!waitForNewConnection(-1))
                return -1;
        }
        return std::exchange(m_waiting, -1);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_waiting = descriptor; }

private:
    qintptr m_waiting = -1;
};

bool sendAll(int descriptor, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = send(descriptor, bytes, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

void servePlain(int descriptor, const Workload &load, const QByteArray &block)
{
    char ignored[65536];
    quint64 left = load.bytes();
    while (left > 0) {
        const quint64 size = std::min(left, static_cast<quint64>(block.size()));
        if (!sendAll(descriptor, block.constData(), size))
            return;
        left -= size;
        while (recv(descriptor, ignored, sizeof ignored, MSG_DONTWAIT) > 0) {
        }
    }
    while (recv(descriptor, ignored, sizeof ignored, 0) > 0) {
    }
}

void serveTls(qintptr descriptor, const Workload &load, const QByteArray &block, const QSslConfiguration &tls)
{
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    socket.setSslConfiguration(tls);
    socket.startServerEncryption();
    if (!socket.waitForEncrypted())
        return;
    constexpr qint64 piece = 512 * 1024;
    quint64 sent = 0;
    while (sent < load.bytes() && socket.state() == QAbstractSocket::ConnectedState) {
        const auto at = static_cast<qint64>(sent % static_cast<quint64>(block.size()));
        const auto most = static_cast<qint64>(load.bytes() - sent);
        const qint64 size = std::min({piece, block.size() - at, most});
        socket.write(block.constData() + at, size);
        sent += static_cast<quint64>(size);
        while (socket.encryptedBytesToWrite() + socket.bytesToWrite() > piece && socket.waitForBytesWritten())
            socket.readAll();
    }
    while (socket.waitForBytesWritten()) {
    }
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(-1))
        socket.readAll();
}

QSslConfiguration tlsFrom(const QString &certificateFile, const QString &keyFile)
{
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const Workload load = Workload::fromArguments(arguments);
    const QByteArray block = load.block();
    const bool secure = arguments.size() > 5;
    const QSslConfiguration tls = secure ? tlsFrom(arguments[4], arguments[5]) : QSslConfiguration();
    Server server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    for (;;) {
        const qintptr descriptor = server.next();
        if (descriptor == -1)
            return 1;
        if (secure) {
            serveTls(descriptor, load, block, tls);
        } else {
            servePlain(static_cast<int>(descriptor), load, block);
            close(static_cast<int>(descriptor));
        }
    }
}
