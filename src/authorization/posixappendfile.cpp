#include "authorization/posixappendfile.h"

#include "authorization/audithead.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace authorization {

namespace {

// O_NONBLOCK: a pipe at this path must not hold up the thread.
constexpr int openFlags = O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW;
constexpr int attempts = 10;

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

bool isSameFile(const struct stat &one, const struct stat &other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

int lock(const FileDescriptor &file)
{
    return errorUnless(::flock(file.number(), LOCK_EX | LOCK_NB) == 0);
}

int checkKind(const FileDescriptor &file)
{
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode))
        return EISDIR;
    return (status.st_mode & S_IWUSR) == 0 ? EACCES : 0; // also for who may write anything
}

int openHead(const QByteArray &path, FileDescriptor &head)
{
    head.reset(::open(path.constData(), O_RDWR | O_CREAT | openFlags, 0600));
    return head ? checkKind(head) : errno;
}

} // namespace

PosixAppendFile::PosixAppendFile(const QString &path)
    : m_path(QFile::encodeName(QFileInfo(path).absoluteFilePath()))
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
{}

PosixAppendFile::~PosixAppendFile() = default;

QString PosixAppendFile::name() const
{
    return QFileInfo(QFile::decodeName(m_path)).fileName();
}

int PosixAppendFile::open()
{
    close();
    if (!makeFolder(QFile::decodeName(m_folder)))
        return EACCES;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        int error = openOnce();
        // Kept by another program, which went on with a new file, before we had the lock.
        if (!error && identity() == Identity::Replaced)
            continue;
        if (!error)
            error = syncFolder(m_folder);
        if (error)
            close();
        return error;
    }
    close();
    return EBUSY;
}

int PosixAppendFile::openOnce()
{
    const int flags = openFlags & ~O_NOFOLLOW; // where it lies is its owner's choice
    m_file.reset(::open(m_path.constData(), O_RDWR | O_APPEND | O_CREAT | flags, 0600));
    if (!m_file)
        return errno;
    if (const int error = checkKind(m_file))
        return error;
    return lock(m_file);
}

void PosixAppendFile::close()
{
    m_file.reset();
    m_head.reset();
}

qint64 PosixAppendFile::write(const char *bytes, qint64 size)
{
    const ssize_t written = ::write(m_file.number(), bytes, static_cast<std::size_t>(size));
    return written >= 0 ? written : -errno;
}

int PosixAppendFile::sync()
{
    return errorUnless(::fdatasync(m_file.number()) == 0);
}

qint64 PosixAppendFile::size()
{
    struct stat status = {};
    return ::fstat(m_file.number(), &status) == 0 ? status.st_size : -errno;
}

qint64 PosixAppendFile::readAt(qint64 offset, char *bytes, qint64 size)
{
    const ssize_t count = ::pread(m_file.number(), bytes, static_cast<std::size_t>(size), offset);
    return count >= 0 ? count : -errno;
}

AppendFile::Identity PosixAppendFile::identity()
{
    struct stat open = {};
    struct stat named = {};
    if (::fstat(m_file.number(), &open) != 0 || ::stat(m_path.constData(), &named) != 0 ||
        !isSameFile(open, named))
        return Identity::Replaced;
    return (named.st_mode & S_IWUSR) == 0 ? Identity::ReadOnly : Identity::Same;
}

int PosixAppendFile::readHead(QByteArray &content)
{
    const FileDescriptor head(::open((m_path + auditHeadSuffix.data()).constData(), O_RDONLY | openFlags));
    if (!head)
        return errno;
    std::array<char, 4096> bytes;
    const ssize_t count = ::read(head.number(), bytes.data(), bytes.size());
    if (count < 0)
        return errno;
    content = QByteArray(bytes.data(), count);
    return 0;
}

int PosixAppendFile::writeHead(const QByteArray &content, bool isDurable)
{
    const QByteArray path = m_path + auditHeadSuffix.data();
    struct stat open = {};
    struct stat named = {};
    const bool isThere = m_head && ::fstat(m_head.number(), &open) == 0 &&
                         ::stat(path.constData(), &named) == 0 && isSameFile(open, named);
    if (!isThere) {
        if (const int error = openHead(path, m_head)) {
            m_head.reset();
            return error;
        }
    }
    if (const int error = writeAllAt(m_head, content, 0))
        return error;
    return isDurable ? errorUnless(::fdatasync(m_head.number()) == 0) : 0;
}

int PosixAppendFile::beginNext(const Next &next)
{
    const QByteArray keptPath = m_folder + '/' + QFile::encodeName(next.keptName);
    if (const int error = keepAs(keptPath))
        return error;
    FileDescriptor keptHead;
    if (const int error = openHead(keptPath + auditHeadSuffix.data(), keptHead))
        return error;
    if (const int error = writeAllAt(keptHead, next.keptHead, 0))
        return error;
    FileDescriptor made;
    const QByteArray newPath = m_path + ".new";
    if (const int error = makeNew(newPath, next.firstLine, made))
        return error;
    if (::rename(newPath.constData(), m_path.constData()) != 0)
        return errno;
    // From here on the path names the new file; were the old one to stay open, identity() would tell.
    if (const int error = syncFolder(m_folder))
        return error;
    m_file = std::move(made);
    return 0;
}

/// A second name for the open file, which is durable with the folder.
int PosixAppendFile::keepAs(const QByteArray &keptPath)
{
    if (::link(m_path.constData(), keptPath.constData()) == 0)
        return syncFolder(m_folder);
    if (errno != EEXIST)
        return errno == EPERM || errno == ENOSYS ? EOPNOTSUPP : errno;
    struct stat open = {};
    struct stat kept = {};
    const bool isDone = ::fstat(m_file.number(), &open) == 0 && ::stat(keptPath.constData(), &kept) == 0 &&
                        isSameFile(open, kept);
    return isDone ? 0 : EEXIST; // done before a crash, or another file's
}

int PosixAppendFile::makeNew(const QByteArray &path, const QByteArray &firstLine, FileDescriptor &made) const
{
    ::unlink(path.constData()); // what a crash left; nobody ever answered by it
    made.reset(::open(path.constData(), O_RDWR | O_APPEND | O_CREAT | O_EXCL | openFlags, 0600));
    if (!made)
        return errno;
    if (const int error = lock(made))
        return error;
    if (const int error = writeAllAt(made, firstLine, 0))
        return error;
    return errorUnless(::fsync(made.number()) == 0);
}

} // namespace authorization
