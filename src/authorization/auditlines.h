#pragma once

#include "authorization/auditfile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <memory>

namespace authorization {

/// Reads an audit file line by line, from any line on, in memory that is bounded by the longest line, and
/// that by `longestLine`. Lives on one thread.
class AuditLines
{
public:
    /// Of a longer line only the hash and the size are known.
    static constexpr qint64 longestLine = 64 * 1024 * 1024;

    explicit AuditLines(std::shared_ptr<const AuditFile> file, qint64 offset = 0, qint64 number = 0);

    /// The next line; false where there is none, or reading failed. A last line without an end is one too.
    bool next();
    bool hasFailed() const { return m_hasFailed; }

    qint64 number() const { return m_number; } ///< of the line, from 1
    qint64 offset() const { return m_offset; } ///< where it begins
    qint64 size() const { return m_size; }     ///< without its end
    bool isWhole() const { return m_isWhole; } ///< it has an end
    bool isTooLong() const { return m_size > m_line.size(); }
    /// Without its end; empty where it is too long.
    QByteArrayView bytes() const { return m_line; }
    /// Hex SHA-256 of it.
    QByteArray hash();
    /// Behind it.
    qint64 end() const { return m_offset + m_size + (m_isWhole ? 1 : 0); }

private:
    bool readMore();

    std::shared_ptr<const AuditFile> m_file;
    QByteArray m_buffer;   ///< read, from m_begin on not given out yet
    qsizetype m_begin = 0; ///< in m_buffer
    qint64 m_readTo = 0;   ///< in the file
    QByteArrayView m_line;
    QCryptographicHash m_longHash{QCryptographicHash::Sha256}; ///< of a line that is too long
    qint64 m_number = 0;
    qint64 m_offset = 0;
    qint64 m_size = 0;
    bool m_isWhole = true;
    bool m_hasFailed = false;
};

} // namespace authorization
