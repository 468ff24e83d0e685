#pragma once

#include <QObject>

class QSocketNotifier;

namespace distributor {

/// Turns SIGTERM and SIGINT into a Qt signal. Make one at most, on the main thread.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace distributor
