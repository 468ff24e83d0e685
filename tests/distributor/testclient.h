#pragma once

#include "protocol/credentials.h"
#include "protocol/framewalker.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QTcpSocket>

#include <optional>
#include <vector>

/// A plain socket with a frame walker behind it: sends bytes, keeps what comes back as messages and as JSON.
class TestClient : public QObject
{
    Q_OBJECT

public:
    explicit TestClient(protocol::Dialect dialect);

    /// Connects to 127.0.0.1, with TLS where `tls` is given; true when it is connected (and encrypted).
    bool connectTo(quint16 port, const std::optional<QSslConfiguration> &tls = {});
    /// A configuration that trusts the test CA.
    static QSslConfiguration trusting();

    void send(const QByteArray &bytes);
    void send(const protocol::Message &message);
    /// The login for the dialect.
    void login(const protocol::Credentials &credentials);
    void login(const QByteArray &user, const QByteArray &password);
    /// Closes in order, after everything is written.
    void leave();
    void abort();
    /// From now on nothing is read from the socket.
    void stopReading();

    /// Waits until all that was sent has been dealt with and answered: subscribes to and asks for
    /// notifications of a feed of its own, and takes the answer out of the messages again.
    bool settle();

    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    bool sawGarbage() const { return m_sawGarbage; }
    qsizetype count() const { return static_cast<qsizetype>(m_messages.size()); }
    const std::vector<protocol::Message> &messages() const { return m_messages; }
    template <typename T>
    T at(qsizetype index) const
    {
        return std::get<T>(m_messages.at(static_cast<std::size_t>(index)));
    }
    /// As in tests/data/recorded.
    const QStringList &json() const { return m_json; }
    void forget();
    QTcpSocket *socket() const { return m_socket; }

private:
    void read();

    protocol::Dialect m_dialect;
    QTcpSocket *m_socket = nullptr;
    protocol::FrameWalker m_walker;
    QByteArray m_buffer;
    std::vector<protocol::Message> m_messages;
    QStringList m_json;
    bool m_sawGarbage = false;
    bool m_isDeaf = false;
};
