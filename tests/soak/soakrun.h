#pragma once

#include "app/workbench.h"
#include "soak/sender.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

struct SoakPlan
{
    Load load;
    std::chrono::milliseconds duration{3'600'000};
    std::chrono::milliseconds warmUp{
        0}; ///< not part of the memory's course; a sixth, at most 10 minutes, unless set
    qint64 budget = qint64{256} << 20;
};

/// The whole program with its window, connected to a sender (sender.h) that sends it away once in a while:
/// counts, measures, and at the end says what does not add up. GUI thread.
class SoakRun : public QObject
{
    Q_OBJECT

public:
    /// `report` and `control` are the sender's.
    SoakRun(const SoakPlan &plan, int report, int control);
    ~SoakRun() override;

    void start();

Q_SIGNALS:
    /// 0: all is well.
    void ended(int exitCode);

private:
    /// What is there beside the work.
    struct Leftovers
    {
        int threads = 0;
        int descriptors = 0;
        QStringList timers;
    };
    void look(const std::function<void(const Leftovers &)> &then);
    void connectNow(quint16 port);
    void readReport();
    void sample();
    void stopSending();
    void giveUpAfter(const QString &complaint);
    void closeTab();
    void tabIsGone();
    void judge(const Leftovers &now);
    void judgeMemory();
    void complain(const QString &text);
    void say(const QString &text) const;

    const SoakPlan m_plan;
    const int m_control;
    QTemporaryDir m_folder;
    QSettings m_settings;
    gui::ThemeManager m_theme;
    std::unique_ptr<app::Workbench> m_workbench;
    QSocketNotifier m_reportReady;
    QByteArray m_report;
    QTimer m_second;
    QTimer m_patience;
    QElapsedTimer m_time;
    Leftovers m_before;
    std::vector<double> m_resident; ///< after the warm-up, each second
    store::Totals m_totals;
    quint64 m_sent = 0;
    double m_sendingSeconds = 0;
    int m_connections = 0;
    int m_troubles = 0;
    qint64 m_toldMinute = -1;
    bool m_isStopping = false;
};
