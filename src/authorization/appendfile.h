#pragma once

#include <QtGlobal>

namespace authorization {

/// The few system calls that the audit file is made of, so that a test can let each of them fail. Lives on
/// the thread of its AuditLog. Errors are errno values, 0 is success.
class AppendFile
{
public:
    enum class Identity {
        Same,     ///< the path still names the open file
        Replaced, ///< it names another file, or none
        ReadOnly, ///< it is the same file, but its owner may not write it any more
    };

    virtual ~AppendFile();

    /// Opens for appending and reading, makes the file (mode 0600) and its folders where they are missing,
    /// and takes a lock that no other program (or other AppendFile) can take at the same time: EWOULDBLOCK
    /// where someone has it. EISDIR where it is not a regular file.
    [[nodiscard]] virtual int open() = 0;
    virtual void close() = 0;
    /// As write(2): may write less than asked for. The count written, or the negative errno.
    [[nodiscard]] virtual qint64 write(const char *bytes, qint64 size) = 0;
    /// As fdatasync(2).
    [[nodiscard]] virtual int sync() = 0;
    /// The size in bytes, or the negative errno.
    [[nodiscard]] virtual qint64 size() = 0;
    /// As pread(2): the count read, or the negative errno.
    [[nodiscard]] virtual qint64 readAt(qint64 offset, char *bytes, qint64 size) = 0;
    [[nodiscard]] virtual Identity identity() = 0;
};

} // namespace authorization
