#include "authorization/auditlines.h"

#include <utility>

namespace authorization {

namespace {
constexpr qsizetype blockSize = 256 * 1024;
}

AuditLines::AuditLines(std::shared_ptr<const AuditFile> file, qint64 offset, qint64 number)
    : m_file(std::move(file))
    , m_readTo(offset)
    , m_number(number)
    , m_offset(offset)
{
    m_isWhole = false; // so that end() is where the first line begins
}

bool AuditLines::next()
{
    const qint64 begin = end();
    qint64 dropped = 0;
    m_longHash.reset();
    qsizetype lineEnd = -1;
    for (qsizetype from = m_begin; (lineEnd = m_buffer.indexOf('\n', from)) < 0;) {
        if (m_buffer.size() - m_begin > longestLine) {
            m_longHash.addData(QByteArrayView(m_buffer).sliced(m_begin));
            dropped += m_buffer.size() - m_begin;
            m_buffer.clear();
            m_begin = 0;
        }
        const qsizetype pending = m_buffer.size() - m_begin;
        if (!readMore())
            break;
        from = m_begin + pending;
    }
    const qsizetype last = lineEnd < 0 ? m_buffer.size() : lineEnd;
    if (m_hasFailed || (lineEnd < 0 && dropped == 0 && last == m_begin))
        return false;
    ++m_number;
    m_offset = begin;
    m_size = dropped + last - m_begin;
    m_isWhole = lineEnd >= 0;
    m_line = QByteArrayView(m_buffer).sliced(m_begin, last - m_begin);
    if (dropped > 0) {
        m_longHash.addData(m_line);
        m_line = {};
    }
    m_begin = last + (m_isWhole ? 1 : 0);
    return true;
}

bool AuditLines::readMore()
{
    if (m_begin > 0) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + blockSize);
    const qint64 got = m_file->read(m_readTo, m_buffer.data() + before, blockSize);
    m_hasFailed = got < 0;
    m_buffer.resize(before + std::max<qint64>(got, 0));
    m_readTo += std::max<qint64>(got, 0);
    return got > 0;
}

QByteArray AuditLines::hash()
{
    if (isTooLong())
        return m_longHash.result().toHex();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_line);
    return hash.result().toHex();
}

} // namespace authorization
