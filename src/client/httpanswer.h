#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace client {

/// One HTTP answer to a GET, put together from the bytes of a peer that may be anybody: a head of bounded
/// size, a body of bounded size (as it comes, by its length, or in chunks), and nothing behind it. Why not
/// Qt's own: QNetworkAccessManager (6.4) has no bound on heads, and an endless one keeps its thread reading
/// even after abort(). A value; any thread.
class HttpAnswer
{
public:
    enum class State {
        Going,
        Done,     ///< with a status other than 200 there is no body: nobody wants it
        Bad,      ///< no HTTP, or cut short
        TooLarge, ///< the body
    };
    static constexpr qsizetype headLimit = 16 * 1024; ///< a longer head is Bad

    explicit HttpAnswer(qint64 bodyLimit);

    /// The next bytes.
    State add(QByteArrayView bytes);
    /// The peer has closed.
    State end();

    State state() const { return m_state; }
    /// From the head; 0 until it is there.
    int status() const { return m_status; }
    QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Part { Head, Body, ChunkSize, Chunk, ChunkEnd };
    void readHead(QByteArrayView &bytes);
    bool readFields(QByteArrayView fields);
    void readBody(QByteArrayView &bytes);
    void readChunkSize(QByteArrayView &bytes);

    qint64 m_limit;
    State m_state = State::Going;
    Part m_part = Part::Head;
    int m_status = 0;
    qint64 m_left = -1; ///< bytes of the body or chunk still to come; -1: until the peer closes
    QByteArray m_line;  ///< the head, or a chunk's size, until it is whole
    QByteArray m_body;
};

} // namespace client
