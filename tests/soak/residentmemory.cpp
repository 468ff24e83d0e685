#include "soak/residentmemory.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace {

int entries(const QString &folder)
{
    return static_cast<int>(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

int threadCount()
{
    return entries(QStringLiteral("/proc/self/task"));
}

int descriptorCount()
{
    return entries(QStringLiteral("/proc/self/fd"));
}
