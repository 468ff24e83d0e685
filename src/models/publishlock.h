#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace models {

/// Keeps publishing in production locked until a person unlocks it, for a few minutes at a time. Remembers
/// whether the person was asked about this target. Elsewhere it is never locked. GUI thread.
class PublishLock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes lasts{5};

    /// `now` is monotonic, milliseconds.
    explicit PublishLock(std::function<qint64()> now, QObject *parent = nullptr);

    /// Another one, or another environment: locked, and not asked about yet.
    void setTarget(const QString &target, bool isProduction);
    const QString &target() const { return m_target; }
    bool isProduction() const { return m_isProduction; }
    bool isLocked() const { return m_isProduction && !m_isOpen; }
    /// The person has unlocked this target before, knowing what it is.
    bool wasAsked() const { return m_wasAsked; }
    void unlock();
    void lock();
    /// While held it stays open: what a person has begun ends when it ends, or is stopped.
    void setHeld(bool held);
    bool isHeld() const { return m_isHeld; }
    std::chrono::seconds left() const;
    /// Locks where it is time to. The timer does the same.
    void tick();

Q_SIGNALS:
    /// Locked, unlocked, or another second of left().
    void changed();

private:
    std::function<qint64()> m_now;
    QTimer m_timer;
    QString m_target;
    qint64 m_until = 0;
    bool m_isProduction = false;
    bool m_isOpen = false;
    bool m_isHeld = false;
    bool m_wasAsked = false;
};

} // namespace models
