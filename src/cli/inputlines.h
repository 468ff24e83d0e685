#pragma once

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace cli {

/// The lines of a descriptor, as they come. A line longer than 1 MiB is told as tooLong() and passed over.
class InputLines : public QObject
{
    Q_OBJECT

public:
    /// Reads from the next turn of the event loop on.
    explicit InputLines(int descriptor, QObject *parent = nullptr);

    /// Nothing is told any more.
    void stop();

Q_SIGNALS:
    /// Without its end.
    void line(const QByteArray &line);
    void tooLong();
    /// The last line, if it has no end, was told before.
    void ended();

private:
    void read();
    void take(const char *bytes, qsizetype size);

    int m_descriptor;
    QSocketNotifier *m_notifier;
    QByteArray m_line;
    bool m_isTooLong = false;
};

} // namespace cli
