#include "authorization/filedescriptor.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace authorization {

void FileDescriptor::reset(int number)
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = number;
}

int writeAllAt(const FileDescriptor &file, const QByteArray &bytes, qint64 offset)
{
    for (qint64 written = 0; written < bytes.size();) {
        const ssize_t count = ::pwrite(file.number(), bytes.constData() + written,
                                       static_cast<std::size_t>(bytes.size() - written), offset + written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : EIO;
        written += count;
    }
    return 0;
}

int syncFolder(const QByteArray &folder)
{
    const FileDescriptor opened(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened)
        return errno;
    const int error = ::fsync(opened.number()) == 0 ? 0 : errno;
    return error == EINVAL ? 0 : error;
}

} // namespace authorization
