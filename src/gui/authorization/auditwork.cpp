#include "gui/authorization/auditwork.h"

#include "gui/widgets/taskbar.h"
#include "protocol/displayname.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <atomic>

namespace gui {

using authorization::AuditExported;
using authorization::AuditReport;

namespace {

constexpr std::chrono::milliseconds pollInterval{100};

QString shownFile(const QString &path)
{
    return protocol::displayName(QFile::encodeName(QFileInfo(path).fileName()));
}

} // namespace

struct AuditWork::Progress
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> inAll{0};

    authorization::AuditProgress teller(const std::atomic<bool> &stop)
    {
        return [this, &stop](qint64 bytes, qint64 all) {
            done = bytes;
            inAll = all;
            return !stop;
        };
    }
};

AuditWork::AuditWork(TaskBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&bar, &TaskBar::cancelRequested, this, &AuditWork::cancel);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_bar.setProgress(static_cast<quint64>(m_progress->done), static_cast<quint64>(m_progress->inAll));
    });
}

void AuditWork::begin(const QString &text)
{
    m_progress = std::make_shared<Progress>();
    m_bar.begin(text);
    m_poll.start(pollInterval);
}

void AuditWork::verify(const QString &audit)
{
    if (isBusy() || audit.isEmpty())
        return;
    begin(tr("Following the chain of %1").arg(shownFile(audit)));
    m_work.run(
        [audit, progress = m_progress](const std::atomic<bool> &stop) {
            return authorization::verifyAudit(audit, progress->teller(stop));
        },
        [this](const AuditReport &report) { verified(report); });
    Q_EMIT busyChanged(true);
}

void AuditWork::exportTo(const QString &audit, const QString &csv)
{
    if (isBusy() || audit.isEmpty())
        return;
    begin(tr("Exporting %1").arg(shownFile(audit)));
    m_work.run(
        [audit, csv, progress = m_progress](const std::atomic<bool> &stop) {
            return authorization::exportAuditTo(audit, csv, progress->teller(stop));
        },
        [this, csv](const AuditExported &result) { exported(result, csv); });
    Q_EMIT busyChanged(true);
}

void AuditWork::verified(const AuditReport &report)
{
    finish();
    const QLocale locale;
    if (const auto &fault = report.fault) {
        const QString place =
            fault->line > 0 ? tr("%1, line %2").arg(shownFile(fault->path), locale.toString(fault->line))
                            : shownFile(fault->path);
        m_bar.end(TaskBar::Ending::Bad, tr("The audit is not as it was written. %1: %2")
                                            .arg(place, protocol::displayName(fault->why.toUtf8())));
        return;
    }
    QStringList sentences{tr("The chain is whole. Entries: %1, files: %2.")
                              .arg(locale.toString(report.entries), locale.toString(report.files))};
    if (report.torn > 0)
        sentences.append(tr("Lines cut by a crash and vouched for: %1.").arg(locale.toString(report.torn)));
    if (report.setBack > 0)
        sentences.append(tr("Times that the clock was set back: %1.").arg(locale.toString(report.setBack)));
    if (!report.hasHead)
        sentences.append(tr("There is no head file, so a tail that was cut off would not be noticed."));
    m_bar.end(report.hasHead ? TaskBar::Ending::Good : TaskBar::Ending::Warning,
              sentences.join(QLatin1Char(' ')));
}

void AuditWork::exported(const AuditExported &result, const QString &csv)
{
    finish();
    if (result.why.isEmpty()) {
        m_bar.end(TaskBar::Ending::Good,
                  tr("Exported %1 rows to %2.").arg(QLocale().toString(result.rows), shownFile(csv)));
        return;
    }
    m_bar.end(TaskBar::Ending::Bad,
              tr("Nothing was exported. %1: %2")
                  .arg(shownFile(result.path), protocol::displayName(result.why.toUtf8())));
}

void AuditWork::cancel()
{
    if (!isBusy())
        return;
    m_work.cancel();
    finish();
    m_bar.end(TaskBar::Ending::Warning,
              tr("Cancelled; nothing is said of the audit, and nothing was written."));
}

void AuditWork::finish()
{
    m_poll.stop();
    Q_EMIT busyChanged(false);
}

} // namespace gui
