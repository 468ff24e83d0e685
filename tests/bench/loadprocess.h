#pragma once

#include "workload.h"

#include <QProcess>

/// A load program running beside the bench, ended with it.
class LoadProcess
{
public:
    LoadProcess(const Workload &load, bool tls);
    ~LoadProcess();
    Q_DISABLE_COPY_MOVE(LoadProcess)

    quint16 port() const { return m_port; } ///< 0 where it did not start

    static QString caFile();

private:
    QProcess m_process;
    quint16 m_port = 0;
};
