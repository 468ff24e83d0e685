#pragma once

#include <QSslSocket>

namespace client {

/// A QSslSocket that leaves out Qt's buffer where there is no TLS: behind what the buffer holds, bytes go
/// from the system straight to where the reader wants them, which saves a busy stream a copy of all of it.
/// Whatever else a socket does (notification, errors, the end, writing) stays Qt's.
///
/// Lives on its connection's thread.
class StreamSocket : public QSslSocket
{
    Q_OBJECT

public:
    using QSslSocket::QSslSocket;

    /// From now on; does nothing where the stream isn't plainly the descriptor's (TLS, a proxy, another
    /// system than Unix). For a connected socket.
    void readDirectly();

    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    qint64 waitingInSystem() const;

    bool m_isDirect = false;
};

} // namespace client
