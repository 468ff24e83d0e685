#include "soak/timerwatch.h"

#include <QCoreApplication>
#include <QEvent>

TimerWatch::TimerWatch()
{
    QCoreApplication::instance()->installEventFilter(this);
}

TimerWatch::~TimerWatch()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

QStringList TimerWatch::names() const
{
    QStringList names = m_seen.values();
    names.sort();
    return names;
}

bool TimerWatch::eventFilter(QObject *object, QEvent *event)
{
    // Qt's cache of pixmaps empties itself by and by, and stops then; a single shot is gone after it.
    if (event->type() == QEvent::Timer && !object->inherits("QPMCache") &&
        !object->inherits("QSingleShotTimer")) {
        const char *parent = object->parent() ? object->parent()->metaObject()->className() : "-";
        m_seen.insert(object,
                      QLatin1String("%1 of %2")
                          .arg(QLatin1String(object->metaObject()->className()), QLatin1String(parent)));
    }
    return false;
}
