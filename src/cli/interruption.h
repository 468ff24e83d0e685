#pragma once

#include <QObject>

class QSocketNotifier;

namespace cli {

/// Turns the first SIGINT, SIGTERM or SIGHUP into a Qt signal, so that a connection ends without cutting a
/// frame. The second one ends the program at once. Make one at most, on the main thread.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    /// For a command that has nothing to end in order: Ctrl+C ends the program at once, with its exit code.
    static void endAtOnce();

    /// The signal that has come; 0 where none has. For any thread.
    static int received();
    static bool isRequested() { return received() != 0; }

Q_SIGNALS:
    /// SIGINT, SIGTERM or SIGHUP.
    void requested(int signal);

private:
    QSocketNotifier *m_notifier = nullptr;
    bool m_mindsHangUp = false; ///< not under nohup
};

} // namespace cli
