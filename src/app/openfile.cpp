#include "app/openfile.h"

#include "gui/widgets/taskbar.h"
#include "protocol/displayname.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace app {

namespace {

constexpr std::chrono::milliseconds progressInterval{100};
constexpr std::chrono::milliseconds trimmingInterval{200};

store::StoreOptions options(std::shared_ptr<store::MemoryBudget> budget)
{
    store::StoreOptions result;
    result.sharedBudget = std::move(budget);
    result.timesAreUtc = true;
    return result;
}

} // namespace

OpenFile::OpenFile(const QString &path, const store::SavedFile &file, protocol::Dialect dialect,
                   std::shared_ptr<store::MemoryBudget> budget, gui::ThemeManager &theme,
                   const gui::Icons &icons)
    : m_path(path)
    , m_name(protocol::displayName(QFile::encodeName(QFileInfo(path).fileName())))
    , m_hasTimes(file.kind != store::SavedFile::Kind::RawFrames)
    , m_store(dialect, options(std::move(budget)))
    , m_requests(m_desk.desk())
    , m_grants(m_desk.desk(), m_presets)
    , m_page(std::make_unique<gui::SessionPage>(gui::SessionParts{
          m_control, m_store, m_subscriptions, m_topTalkers, m_notifications, m_requests, m_grants, m_desk,
          m_presets, m_rules, m_events, m_published, m_health, theme, icons}))
{
    m_page->setName(m_name);
    connect(&m_trimming, &QTimer::timeout, this, [this] { m_store.trim(); });
    if (file.kind == store::SavedFile::Kind::Unreadable) {
        store::OpenOutcome outcome;
        outcome.error = file.error;
        finish(outcome);
        return;
    }
    m_job = std::make_unique<store::OpenJob>(m_store, path, file.kind, dialect);
    start();
}

OpenFile::~OpenFile()
{
    m_job.reset();
}

void OpenFile::start()
{
    gui::TaskBar &bar = m_page->taskBar();
    bar.begin(tr("Opening %1").arg(m_name));
    connect(&bar, &gui::TaskBar::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_job)
            m_page->taskBar().setProgress(static_cast<quint64>(m_job->done()),
                                          static_cast<quint64>(m_job->total()));
    });
    connect(m_job.get(), &store::OpenJob::finished, this, &OpenFile::finish, Qt::QueuedConnection);
    m_progress.start(progressInterval);
    m_job->start();
}

void OpenFile::finish(const store::OpenOutcome &outcome)
{
    m_job.reset();
    m_progress.stop();
    m_trimming.start(trimmingInterval);
    const QLocale locale;
    const QString error = protocol::displayName(outcome.error.toUtf8());
    QStringList sentences;
    if (outcome.messages == 0 && !outcome.error.isEmpty())
        sentences.append(tr("%1 could not be opened.").arg(m_name));
    else if (outcome.messages == 1)
        sentences.append(tr("Opened 1 message of %1.").arg(m_name));
    else
        sentences.append(tr("Opened %1 messages of %2.").arg(locale.toString(outcome.messages), m_name));
    if (outcome.isCancelled)
        sentences.append(tr("The rest was not read: cancelled."));
    if (outcome.others > 0)
        sentences.append(
            tr("Passed over, because they carry no data: %1.").arg(locale.toString(outcome.others)));
    if (outcome.messages > 0 && !m_hasTimes)
        sentences.append(tr("Raw frames have no times."));
    if (!outcome.error.isEmpty() && outcome.line)
        sentences.append(
            tr("Line %1: %2. Nothing behind it was read.").arg(locale.toString(*outcome.line), error));
    else if (!outcome.error.isEmpty() && outcome.offset)
        sentences.append(
            tr("The message at byte %1 is bad: %2.").arg(locale.toString(*outcome.offset), error));
    else if (!outcome.error.isEmpty())
        sentences.append(tr("%1.", "an error").arg(error));
    const bool isGood = outcome.error.isEmpty() && !outcome.isCancelled;
    m_page->taskBar().end(isGood                                        ? gui::TaskBar::Ending::Good
                          : outcome.messages > 0 || outcome.isCancelled ? gui::TaskBar::Ending::Warning
                                                                        : gui::TaskBar::Ending::Bad,
                          sentences.join(QLatin1Char(' ')));
    m_events.add(isGood ? models::EventLog::Severity::Info : models::EventLog::Severity::Error,
                 sentences.join(QLatin1Char(' ')));
}

} // namespace app
