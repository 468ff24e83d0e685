#include "authorization/auditfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace authorization {

AuditFile::AuditFile(const QString &path)
    : m_path(path)
    , m_file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK))
{}

std::variant<std::shared_ptr<const AuditFile>, QString> AuditFile::open(const QString &path)
{
    const std::shared_ptr<AuditFile> file(new AuditFile(path));
    struct stat status = {};
    if (!file->m_file || ::fstat(file->m_file.number(), &status) != 0)
        return qt_error_string(errno);
    if (!S_ISREG(status.st_mode))
        return QStringLiteral("not a regular file");
    file->m_identity = {status.st_dev, status.st_ino};
    return std::shared_ptr<const AuditFile>(file);
}

qint64 AuditFile::size() const
{
    struct stat status = {};
    return ::fstat(m_file.number(), &status) == 0 ? status.st_size : -1;
}

qint64 AuditFile::read(qint64 offset, char *bytes, qint64 size) const
{
    ssize_t count = 0;
    do {
        count = ::pread(m_file.number(), bytes, static_cast<std::size_t>(size), offset);
    } while (count < 0 && errno == EINTR);
    return count;
}

QByteArray AuditFile::line(qint64 offset, qint64 limit) const
{
    QByteArray bytes;
    for (qint64 step = 2048; bytes.size() <= limit; step *= 4) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(step, limit + 1 - before));
        const qint64 got = read(offset + before, bytes.data() + before, bytes.size() - before);
        if (got <= 0)
            return {};
        bytes.resize(before + got);
        if (const qsizetype end = bytes.indexOf('\n', before); end >= 0)
            return bytes.first(end);
    }
    return {};
}

} // namespace authorization
