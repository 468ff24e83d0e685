#include "store/saveoutput.h"

namespace store {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

} // namespace

SaveOutput::SaveOutput(QFileDevice &file)
    : m_file(file)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool SaveOutput::flushAll()
{
    qsizetype at = 0;
    while (at < m_gathered.size()) {
        const qint64 written = m_file.write(m_gathered.constData() + at, m_gathered.size() - at);
        if (written <= 0 || m_file.error() != QFileDevice::NoError) {
            setErrorString(m_file.errorString());
            return false;
        }
        at += written;
    }
    m_gathered.clear();
    return true;
}

qint64 SaveOutput::writeData(const char *bytes, qint64 size)
{
    m_gathered.append(bytes, size);
    return m_gathered.size() < pieceSize || flushAll() ? size : -1;
}

} // namespace store
