#include "cli/inputfile.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

InputFile::~InputFile()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

bool InputFile::open(const QString &path)
{
    m_descriptor = path == QLatin1String("-")
                       ? STDIN_FILENO
                       : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    m_error = m_descriptor < 0 ? errno : 0;
    return m_descriptor >= 0;
}

qint64 InputFile::read(char *bytes, qint64 size)
{
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, bytes, static_cast<std::size_t>(size));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        m_error = errno;
    return count;
}

QString InputFile::errorText() const
{
    return m_error == 0 ? QString() : qt_error_string(m_error);
}

} // namespace cli
