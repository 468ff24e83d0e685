#pragma once

#include <QByteArray>
#include <QString>

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

    /// The name without its folder.
    virtual QString name() const = 0;
    /// What the head file beside it holds (the name and auditHeadSuffix); ENOENT where there is none.
    [[nodiscard]] virtual int readHead(QByteArray &content) = 0;
    /// Puts `content`, which is always as long, in its place; makes the head file where there is none.
    /// `isDurable`: with fdatasync(2).
    [[nodiscard]] virtual int writeHead(const QByteArray &content, bool isDurable) = 0;

    /// Keeps the open file as `next.keptName` in the same folder and goes on with a new one, locked before
    /// anyone can open it. Whatever fails, or where the program is killed, the path names a whole file at
    /// each moment, the old or the new one; after success this object is the new one, whose head is for the
    /// caller to write. EEXIST where the name is another file's; EOPNOTSUPP where the file system can't.
    struct Next
    {
        QString keptName;
        QByteArray keptHead;  ///< the kept file's head
        QByteArray firstLine; ///< what the new one begins with
    };
    [[nodiscard]] virtual int beginNext(const Next &next) = 0;
};

} // namespace authorization
