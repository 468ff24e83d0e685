#pragma once

#include <QObject>

namespace app {

/// Tells of SIGTERM, SIGINT and SIGHUP in the event loop: a session manager that ends the program is to find
/// it closed in order, layouts and audit files written. One at a time, since the handlers are the process's;
/// its end puts back what was there before. GUI thread.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_sockets[2] = {-1, -1}; ///< the handler writes to the first
};

} // namespace app
