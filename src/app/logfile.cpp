#include "app/logfile.h"

#include <QDateTime>
#include <QDir>

#include <utility>

namespace app {

namespace {

constexpr qsizetype longestText = 2'000;

/// The file is for a bug report too: its words for levels are the same in all languages.
QString levelText(LogFile::Severity severity)
{
    switch (severity) {
    case LogFile::Severity::Info:
        return QStringLiteral("info   ");
    case LogFile::Severity::Good:
        return QStringLiteral("good   ");
    case LogFile::Severity::Warning:
        return QStringLiteral("warning");
    case LogFile::Severity::Error:
        return QStringLiteral("error  ");
    }
    return {};
}

/// One line without anything that a terminal would obey.
QString oneLine(const QString &text)
{
    QString line = text.left(longestText).simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text.size() > longestText ? line + QChar(0x2026) : line;
}

} // namespace

LogFile::LogFile(const QString &folder, const RotatingFile::Limits &limits, models::Clock clock,
                 QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_clock(std::move(clock))
    , m_file(QDir(folder).filePath(QStringLiteral("messagebus-monitor.log")), limits)
    , m_thread([this] { write(); })
{}

LogFile::~LogFile()
{
    {
        const std::lock_guard lock(m_mutex);
        pushRepeats();
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LogFile::add(Severity severity, const QString &source, const QString &text)
{
    const Line line{severity, source, oneLine(text)};
    {
        const std::lock_guard lock(m_mutex);
        if (line == m_last) {
            ++m_repeats;
            return;
        }
        pushRepeats();
        m_last = line;
        push(line);
    }
    m_wake.notify_one();
}

void LogFile::pushRepeats()
{
    if (const quint64 repeats = std::exchange(m_repeats, 0); repeats > 0)
        push({m_last.severity, m_last.source, tr("the same %1 more times").arg(repeats)});
}

void LogFile::push(const Line &line)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC).toString(Qt::ISODateWithMs); // Z at its end
    const QString written =
        QStringLiteral("%1  %2  %3: %4").arg(time, levelText(line.severity), line.source, line.text);
    if (m_recent.size() >= mostRecent)
        m_recent.pop_front();
    m_recent.push_back(written);
    if (static_cast<std::size_t>(m_waiting.size()) >= mostWaiting)
        ++m_dropped;
    else
        m_waiting.append(written);
}

QStringList LogFile::recent() const
{
    const std::lock_guard lock(m_mutex);
    return QStringList(m_recent.begin(), m_recent.end());
}

void LogFile::write()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        const QStringList lines = std::exchange(m_waiting, {});
        const quint64 dropped = std::exchange(m_dropped, 0);
        lock.unlock();
        QByteArray bytes;
        for (const QString &line : lines)
            bytes += line.toUtf8() + '\n';
        if (dropped > 0)
            bytes += tr("%1 lines came too fast and are not here").arg(dropped).toUtf8() + '\n';
        writeBatch(bytes, lines.size());
        lock.lock();
    }
}

void LogFile::writeBatch(const QByteArray &lines, qint64 count)
{
    const QByteArray gap =
        m_lost > 0 ? tr("%1 lines could not be written and are not here").arg(m_lost).toUtf8() + '\n'
                   : QByteArray();
    const QString why = m_file.append(gap + lines);
    if (why.isEmpty()) {
        m_lost = 0;
        m_hasTrouble = false;
        return;
    }
    m_lost += count;
    if (!std::exchange(m_hasTrouble, true))
        Q_EMIT trouble(tr("The log file is not written: %1").arg(why));
}

} // namespace app
