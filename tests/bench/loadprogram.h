#pragma once

#include "pace.h"

#include <QProcess>

/// messagebus-distributor --load running beside the bench, ended with it: `topics` topics, `rate`
/// messages a second over all of them; 0: as fast as it can. `also`: more of its options.
class LoadProgram
{
public:
    LoadProgram(int topics, qsizetype frameBytes, qint64 rate = 0, const QStringList &also = {});
    ~LoadProgram();
    Q_DISABLE_COPY_MOVE(LoadProgram)

    quint16 port() const { return m_port; } ///< 0 where it did not start

    /// How fast a reader gets the load that subscribes to all topics and only receives, without looking at
    /// what came; no pace where it failed.
    Pace receive(quint64 messages) const;

private:
    const int m_topics;
    const qsizetype m_frameBytes;
    QProcess m_process;
    quint16 m_port = 0;
};
