#include "client/testpeer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace client::testing {

TestPeer::TestPeer(std::optional<QSslConfiguration> tls, quint16 port)
    : m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost, port))
        qFatal("the peer can't listen: %s", qPrintable(errorString()));
}

void TestPeer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    const int index = connections();
    m_sockets.append(socket);
    m_received.append(QByteArray());
    if (!m_reads)
        socket->setReadBufferSize(1);
    connect(socket, &QSslSocket::readyRead, this, [this, index] { read(index); });
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void TestPeer::read(int index)
{
    if (m_reads)
        m_received[index] += m_sockets.at(index)->readAll();
}

void TestPeer::startReading()
{
    m_reads = true;
    for (int index = 0; index < connections(); ++index) {
        socket(index)->setReadBufferSize(0);
        read(index);
    }
}

void TestPeer::forget()
{
    for (QByteArray &bytes : m_received)
        bytes.clear();
}

bool TestPeer::allClosed() const
{
    return std::all_of(m_sockets.cbegin(), m_sockets.cend(), [](const QSslSocket *socket) {
        return socket->state() == QAbstractSocket::UnconnectedState;
    });
}

QString tlsFile(const QString &name)
{
    return QStringLiteral(MBM_TEST_DATA "/tls/") + name;
}

QSslConfiguration serverTls(const QString &name, const QString &clientCa)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(tlsFile(name + QStringLiteral(".pem"))));
    QString keyFile = tlsFile(name + QStringLiteral(".key"));
    if (!QFile::exists(keyFile))
        keyFile = tlsFile(QStringLiteral("bad.key")); // most bad certificates have one key together
    QFile key(keyFile);
    if (tls.localCertificateChain().isEmpty() || !key.open(QIODevice::ReadOnly))
        qFatal("no certificate or key for %s", qPrintable(name));
    const QByteArray pem = key.readAll();
    QSslKey made(pem, QSsl::Rsa);
    if (made.isNull())
        made = QSslKey(pem, QSsl::Ec);
    tls.setPrivateKey(made);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!clientCa.isEmpty()) {
        tls.setCaCertificates(QSslCertificate::fromPath(tlsFile(clientCa)));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setHandshakeMustInterruptOnError(true); // and says why, as other servers do
        tls.setMissingCertificateIsFatal(true);
    }
    return tls;
}

} // namespace client::testing
