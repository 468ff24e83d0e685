#include "store/openjob.h"

#include "protocol/encoder.h"
#include "protocol/jsonmessage.h"
#include "store/framefeeder.h"
#include "store/packetstore.h"
#include "store/savedtime.h"

#include <algorithm>
#include <utility>

namespace store {

namespace {

constexpr qint64 readSize = 1024 * 1024;
/// Data of the largest frame in hex, and as much again for its names and numbers.
constexpr qint64 longestLine = 4 * protocol::defaultFrameLimit;

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](char letter) { return letter == ' ' || letter == '\t' || letter == '\r'; });
}

} // namespace

OpenJob::OpenJob(PacketStore &store, QString path, SavedFile::Kind kind, protocol::Dialect dialect,
                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_path(std::move(path))
    , m_kind(kind)
    , m_dialect(dialect)
{
    m_pool.setMaxThreadCount(1);
}

OpenJob::~OpenJob()
{
    cancel();
    m_pool.waitForDone();
}

void OpenJob::start()
{
    m_pool.start([this] {
        const OpenOutcome outcome = read();
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
    });
}

OpenOutcome OpenJob::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        OpenOutcome outcome;
        outcome.error = file.errorString();
        return outcome;
    }
    m_total = file.size();
    OpenOutcome outcome = m_kind == SavedFile::Kind::RawFrames ? readFrames(file) : readLines(file);
    m_feeder.reset();
    outcome.isCancelled = m_isCancelled;
    return outcome;
}

OpenOutcome OpenJob::readFrames(QFile &file)
{
    OpenOutcome outcome;
    FrameFeeder feeder(m_store, m_dialect);
    bool isGood = true;
    while (isGood && !m_isCancelled) {
        qsizetype room = 0;
        char *const to = feeder.room(room);
        const qint64 size = file.read(to, std::min<qint64>(room, readSize));
        if (size <= 0) {
            if (size < 0)
                outcome.error = file.errorString();
            break;
        }
        isGood = feeder.came(size, 0);
        m_done += size;
    }
    outcome.messages = feeder.messages();
    outcome.others = feeder.others();
    if (!isGood) {
        outcome.offset = feeder.streamOffset();
        outcome.error = feeder.error().text();
    } else if (outcome.error.isEmpty() && feeder.pending() > 0 && !m_isCancelled) {
        outcome.offset = feeder.streamOffset();
        outcome.error = QStringLiteral("the file ends within a message (%1 bytes of it are there)")
                            .arg(QString::number(feeder.pending()));
    }
    return outcome;
}

OpenOutcome OpenJob::readLines(QFile &file)
{
    OpenOutcome outcome;
    QByteArray buffer;
    qint64 line = 1;
    qsizetype searched = 0; // no line ends before
    bool atEnd = false;
    while (!atEnd && !m_isCancelled) {
        const qsizetype known = buffer.size();
        buffer.resize(known + readSize);
        const qint64 size = file.read(buffer.data() + known, readSize);
        buffer.resize(known + std::max<qint64>(size, 0));
        if (size < 0)
            outcome.error = file.errorString();
        atEnd = size <= 0;
        m_done += std::max<qint64>(size, 0);
        qsizetype begin = 0;
        while (!m_isCancelled) {
            qsizetype end = buffer.indexOf('\n', std::max(begin, searched));
            if (end < 0 && atEnd && outcome.error.isEmpty())
                end = buffer.size();
            if (end < 0 || begin >= buffer.size())
                break;
            QByteArrayView text = QByteArrayView(buffer).sliced(begin, end - begin);
            if (line == 1 && text.startsWith("\xef\xbb\xbf"))
                text = text.sliced(3);
            if (!isBlank(text) && !takeLine(text, outcome)) {
                outcome.line = line;
                return outcome;
            }
            ++line;
            begin = end + 1;
        }
        buffer.remove(0, std::min(begin, buffer.size()));
        searched = buffer.size();
        if (searched > longestLine) {
            outcome.line = line;
            outcome.error = QStringLiteral("the line is longer than any message");
            return outcome;
        }
    }
    return outcome;
}

bool OpenJob::takeLine(QByteArrayView line, OpenOutcome &outcome)
{
    const auto read = protocol::readJsonMessage(line);
    if (const auto *error = std::get_if<QString>(&read)) {
        outcome.error = *error;
        return false;
    }
    const auto *message = std::get_if<protocol::JsonMessage>(&read);
    if (!message) {
        ++outcome.others;
        return true;
    }
    const std::optional<qint64> time =
        message->time.isEmpty() ? std::optional<qint64>(0) : savedTimeFromText(message->time);
    if (!time) {
        outcome.error = QStringLiteral("\"time\" is not a date and time such as 2026-01-31T12:00:00.123Z");
        return false;
    }
    const auto encoded = protocol::encode(message->message, message->dialect);
    if (const auto *error = std::get_if<protocol::EncodeError>(&encoded)) {
        outcome.error = error->text();
        return false;
    }
    if (!m_feeder || m_fed != message->dialect) {
        m_feeder = std::make_unique<FrameFeeder>(m_store, message->dialect);
        m_fed = message->dialect;
    }
    if (!m_feeder->feed(std::get<QByteArray>(encoded), *time)) {
        outcome.error = m_feeder->error().text();
        return false;
    }
    ++outcome.messages;
    return true;
}

} // namespace store
