#include "authorization/posixappendfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace authorization {

namespace {

int errorUnless(bool isDone)
{
    return isDone ? 0 : errno;
}

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Makes the folder's entry of a new file durable.
int syncFolder(const QByteArray &folder)
{
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno;
    const int error = errorUnless(::fsync(fd) == 0);
    ::close(fd);
    return error == EINVAL ? 0 : error; // not every file system can
}

} // namespace

PosixAppendFile::PosixAppendFile(const QString &path)
    : m_path(QFile::encodeName(QFileInfo(path).absoluteFilePath()))
{}

PosixAppendFile::~PosixAppendFile()
{
    close();
}

int PosixAppendFile::open()
{
    close();
    const QString folder = QFileInfo(QFile::decodeName(m_path)).path();
    if (!makeFolder(folder))
        return EACCES;
    // O_NONBLOCK: a pipe at this path must not hold up the thread.
    m_fd = ::open(m_path.constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600);
    if (m_fd < 0)
        return errno;
    int error = lockAndCheck();
    if (!error)
        error = syncFolder(QFile::encodeName(folder));
    if (error)
        close();
    return error;
}

int PosixAppendFile::lockAndCheck()
{
    struct stat status = {};
    if (::fstat(m_fd, &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode))
        return EISDIR;
    if ((status.st_mode & S_IWUSR) == 0) // also for who may write anything
        return EACCES;
    return errorUnless(::flock(m_fd, LOCK_EX | LOCK_NB) == 0);
}

void PosixAppendFile::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

qint64 PosixAppendFile::write(const char *bytes, qint64 size)
{
    const ssize_t written = ::write(m_fd, bytes, static_cast<std::size_t>(size));
    return written >= 0 ? written : -errno;
}

int PosixAppendFile::sync()
{
    return errorUnless(::fdatasync(m_fd) == 0);
}

qint64 PosixAppendFile::size()
{
    struct stat status = {};
    return ::fstat(m_fd, &status) == 0 ? status.st_size : -errno;
}

qint64 PosixAppendFile::readAt(qint64 offset, char *bytes, qint64 size)
{
    const ssize_t count = ::pread(m_fd, bytes, static_cast<std::size_t>(size), offset);
    return count >= 0 ? count : -errno;
}

AppendFile::Identity PosixAppendFile::identity()
{
    struct stat open = {};
    struct stat named = {};
    if (::fstat(m_fd, &open) != 0 || ::stat(m_path.constData(), &named) != 0 || open.st_dev != named.st_dev ||
        open.st_ino != named.st_ino)
        return Identity::Replaced;
    return (named.st_mode & S_IWUSR) == 0 ? Identity::ReadOnly : Identity::Same;
}

} // namespace authorization
