#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

/// Notes the objects of this thread that timers go off for, while it lives.
class TimerWatch : public QObject
{
    Q_OBJECT

public:
    TimerWatch();
    ~TimerWatch() override;

    /// What they are, sorted: each object's class, and its parent's.
    QStringList names() const;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QHash<QObject *, QString> m_seen;
};
