#include "gui/theme/resources.h"

#include <QFile>

/// Q_INIT_RESOURCE must stand outside of a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace gui {

void useResources()
{
    static const bool once = (initResources(), true);
    Q_UNUSED(once)
}

QByteArray readResource(const QString &path)
{
    useResources();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gui
