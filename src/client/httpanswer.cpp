#include "client/httpanswer.h"

#include <algorithm>

namespace client {

namespace {

constexpr qsizetype chunkLineLimit = 1024;

/// Digits and nothing else, as HTTP has them; -1 for anything else.
qint64 number(QByteArrayView text, int base)
{
    const bool isNumber =
        !text.isEmpty() && text.size() <= 15 && std::all_of(text.begin(), text.end(), [base](char c) {
            return (c >= '0' && c <= '9') ||
                   (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
        });
    return isNumber ? text.toByteArray().toLongLong(nullptr, base) : -1;
}

/// The first line, without its end; `text` keeps the rest.
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

HttpAnswer::HttpAnswer(qint64 bodyLimit)
    : m_limit(bodyLimit)
{}

HttpAnswer::State HttpAnswer::add(QByteArrayView bytes)
{
    while (m_state == State::Going && !bytes.isEmpty()) {
        switch (m_part) {
        case Part::Head:
            readHead(bytes);
            break;
        case Part::Body:
        case Part::Chunk:
            readBody(bytes);
            break;
        case Part::ChunkSize:
        case Part::ChunkEnd:
            readChunkSize(bytes);
            break;
        }
    }
    return m_state;
}

HttpAnswer::State HttpAnswer::end()
{
    if (m_state == State::Going)
        m_state = m_part == Part::Body && m_left < 0 ? State::Done : State::Bad;
    return m_state;
}

void HttpAnswer::readHead(QByteArrayView &bytes)
{
    const qsizetype before = m_line.size();
    const qsizetype taken = std::min(bytes.size(), headLimit - before);
    m_line += bytes.first(taken);
    const qsizetype at = m_line.indexOf("\r\n\r\n", std::max<qsizetype>(before - 3, 0));
    if (at < 0) {
        bytes = bytes.sliced(taken);
        if (m_line.size() >= headLimit || !QByteArrayView("HTTP/1.").startsWith(QByteArrayView(m_line).first(
                                              std::min<qsizetype>(m_line.size(), 7))))
            m_state = State::Bad;
        return;
    }
    bytes = bytes.sliced(at + 4 - before);
    QByteArrayView head = QByteArrayView(m_line).first(at);
    const QByteArrayView first = takeLine(head);
    constexpr qsizetype statusAt = 9; // "HTTP/1.1 200 OK"
    const qint64 status = first.size() >= statusAt + 3 ? number(first.sliced(statusAt, 3), 10) : -1;
    if (!first.startsWith("HTTP/1.") || first[statusAt - 1] != ' ' || status < 100) {
        m_state = State::Bad;
        return;
    }
    m_status = static_cast<int>(status);
    m_part = Part::Body;
    if (m_status != 200)
        m_state = State::Done;
    else if (!readFields(head))
        m_state = State::Bad;
    else if (m_left > m_limit)
        m_state = State::TooLarge;
    else if (m_part == Part::Body && m_left == 0)
        m_state = State::Done;
    m_line.clear();
}

bool HttpAnswer::readFields(QByteArrayView fields)
{
    while (!fields.isEmpty()) {
        const QByteArrayView line = takeLine(fields);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name == "content-length") {
            m_left = number(value, 10);
            if (m_left < 0)
                return false;
        } else if (name == "transfer-encoding") {
            if (value.compare("chunked", Qt::CaseInsensitive) != 0)
                return false;
            m_part = Part::ChunkSize;
        }
    }
    if (m_part == Part::ChunkSize)
        m_left = 0; // chunks go before a length
    return true;
}

void HttpAnswer::readBody(QByteArrayView &bytes)
{
    const qsizetype taken =
        m_left < 0 ? bytes.size() : static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_left));
    if (m_body.size() + taken > m_limit) {
        m_state = State::TooLarge;
        return;
    }
    m_body += bytes.first(taken);
    bytes = bytes.sliced(taken);
    if (m_left < 0)
        return;
    m_left -= taken;
    if (m_left > 0)
        return;
    if (m_part == Part::Chunk)
        m_part = Part::ChunkEnd;
    else
        m_state = State::Done;
}

void HttpAnswer::readChunkSize(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    if (m_line.size() + taken > chunkLineLimit) {
        m_state = State::Bad;
        return;
    }
    m_line += bytes.first(taken);
    bytes = bytes.sliced(taken);
    if (end < 0)
        return;
    const QByteArrayView line = QByteArrayView(m_line).trimmed();
    if (m_part == Part::ChunkEnd) {
        m_part = Part::ChunkSize;
        if (!line.isEmpty())
            m_state = State::Bad;
    } else {
        const qsizetype extension = line.indexOf(';');
        m_left = number((extension < 0 ? line : line.first(extension)).trimmed(), 16);
        m_part = Part::Chunk;
        if (m_left < 0)
            m_state = State::Bad;
        else if (m_left == 0)
            m_state = State::Done; // what trails is of no use
        else if (m_left > m_limit)
            m_state = State::TooLarge;
    }
    m_line.clear();
}

} // namespace client
