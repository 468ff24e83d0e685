#include "app/rotatingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app {

namespace {

QString reasonOf(int error)
{
    return qt_error_string(error).simplified();
}

} // namespace

RotatingFile::RotatingFile(const QString &path, const Limits &limits)
    : m_path(path)
    , m_native(QFile::encodeName(path))
    , m_limits(limits)
{}

RotatingFile::~RotatingFile()
{
    close();
}

void RotatingFile::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

QString RotatingFile::open()
{
    close();
    const QString folder = QFileInfo(m_path).path();
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(folder))
            return tr("the folder %1 can't be made").arg(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Neither a link to somebody's file nor a pipe that nobody reads.
    m_fd = ::open(m_native.constData(),
                  O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW, 0600);
    if (m_fd < 0)
        return tr("%1 can't be opened: %2").arg(m_path, reasonOf(errno));
    struct stat status = {};
    if (::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        close();
        return tr("%1 is no file").arg(m_path);
    }
    return {};
}

bool RotatingFile::isCurrent() const
{
    struct stat open = {};
    struct stat named = {};
    return m_fd >= 0 && ::fstat(m_fd, &open) == 0 && ::lstat(m_native.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

qint64 RotatingFile::size() const
{
    struct stat status = {};
    return m_fd >= 0 && ::fstat(m_fd, &status) == 0 ? status.st_size : 0;
}

void RotatingFile::rotate()
{
    // Who waits for the lock while another renames finds its file to be no longer the current one.
    if (::flock(m_fd, LOCK_EX) != 0)
        return;
    if (isCurrent()) {
        const auto numbered = [this](int number) {
            return m_native + '.' + QByteArray::number(number);
        };
        for (int number = m_limits.files - 1; number > 0; --number) {
            const QByteArray from = number == 1 ? m_native : numbered(number - 1);
            std::rename(from.constData(), numbered(number).constData());
        }
        if (m_limits.files == 1)
            ::unlink(m_native.constData());
    }
    close(); // and with it the lock
}

QString RotatingFile::append(const QByteArray &lines)
{
    const auto isFull = [this, &lines] {
        return size() > 0 && size() + lines.size() > m_limits.bytes;
    };
    if (!isCurrent()) {
        m_isCut = false;
        if (const QString why = open(); !why.isEmpty())
            return why;
    }
    if (isFull()) {
        rotate();
        m_isCut = false;
        if (const QString why = open(); !why.isEmpty())
            return why;
        if (isFull())
            return tr("%1 is full and can't be renamed").arg(m_path);
    }
    const QByteArray bytes = m_isCut ? '\n' + lines : lines;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(m_fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const int error = count < 0 ? errno : ENOSPC;
            m_isCut = m_isCut || done > 0;
            return tr("%1 can't be written: %2").arg(m_path, reasonOf(error));
        }
        done += count;
    }
    m_isCut = false;
    return {};
}

} // namespace app
