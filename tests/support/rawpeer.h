#pragma once

#include <QByteArray>

#include <atomic>
#include <thread>

namespace support {

/// A peer on loopback that takes one connection and sends bytes that somebody else keeps, in a thread of its
/// own and without memory of its own: for tests that measure what the other side takes.
class RawPeer
{
public:
    RawPeer();
    ~RawPeer(); ///< ends the connection, sent or not
    Q_DISABLE_COPY_MOVE(RawPeer)

    quint16 port() const { return m_port; }
    /// Once for a peer. The bytes must stay until it is gone.
    void send(const QByteArray &bytes);

private:
    void run(const char *bytes, qsizetype size);

    int m_listener = -1;
    std::atomic<int> m_connection{-1};
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace support
