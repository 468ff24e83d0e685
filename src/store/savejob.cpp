#include "store/savejob.h"

#include "store/packetstore.h"
#include "store/saveoutput.h"
#include "store/segment.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace store {

namespace {

enum class Walk { On, Stop };

/// Calls `visit(segment, firstRow, endRow)` for each stretch of `span` that one segment holds; those evicted
/// are passed over. No segment is held between calls.
template <typename Visit>
void forEachStretch(const PacketStore &store, const RowSpan &span, Visit visit)
{
    for (quint64 row = span.first; row <= span.last;) {
        const std::shared_ptr<const Segment> segment = store.segmentAt(row);
        if (!segment)
            return;
        const quint64 first = std::max(row, segment->firstRow());
        const quint64 end = std::min(span.last + 1, segment->firstRow() + segment->rowCount());
        if (first >= end || visit(segment, first, end) == Walk::Stop)
            return;
        row = end;
    }
}

quint64 count(const std::vector<RowSpan> &spans)
{
    quint64 rows = 0;
    for (const RowSpan &span : spans)
        rows += span.last - span.first + 1;
    return rows;
}

SaveOutcome failed(const QString &error)
{
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::Failed;
    outcome.error = error;
    return outcome;
}

} // namespace

SaveJob::SaveJob(const PacketStore &store, SaveRequest request, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_request(std::move(request))
    , m_total(count(m_request.rows))
{
    m_pool.setMaxThreadCount(1);
}

SaveJob::~SaveJob()
{
    cancel();
    m_pool.waitForDone();
}

void SaveJob::start()
{
    m_pool.start([this] {
        const SaveOutcome outcome = save();
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
    });
}

SaveOutcome SaveJob::save()
{
    // The temporary file would take the place of a device or a pipe.
    if (const QFileInfo there(m_request.file); there.exists() && !there.isFile())
        return failed(QStringLiteral("not a regular file"));
    if (m_request.format == SaveFormat::RawFrames && hasMixedDialects()) {
        SaveOutcome outcome;
        outcome.kind = SaveOutcome::Kind::MixedDialects;
        return outcome;
    }
    QSaveFile file(m_request.file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(file.errorString());
    SaveOutput output(file);
    SaveOutcome outcome = writeTo(output);
    if (outcome.kind == SaveOutcome::Kind::Saved && m_isCancelled)
        outcome.kind = SaveOutcome::Kind::Cancelled;
    if (outcome.kind != SaveOutcome::Kind::Saved) {
        file.cancelWriting();
        return outcome;
    }
    if (!output.flushAll() || file.error() != QFileDevice::NoError || !file.commit())
        return failed(file.errorString());
    return outcome;
}

bool SaveJob::hasMixedDialects() const
{
    bool hasFlag = false;
    bool hasType = false;
    for (const RowSpan &span : m_request.rows) {
        forEachStretch(m_store, span, [&](const auto &segment, quint64 first, quint64 end) {
            for (quint64 row = first; row < end; ++row) {
                const PacketRecord &record =
                    segment->record(static_cast<std::uint32_t>(row - segment->firstRow()));
                if (isMessage(record.kind()))
                    (protocol::hasContentType(record.dialect()) ? hasType : hasFlag) = true;
            }
            return m_isCancelled || (hasFlag && hasType) ? Walk::Stop : Walk::On;
        });
    }
    return hasFlag && hasType;
}

SaveOutcome SaveJob::writeTo(QIODevice &device)
{
    SaveOutcome outcome;
    const std::unique_ptr<RowWriter> writer = RowWriter::make(m_request.format, device);
    bool isGood = writer->begin();
    quint64 before = 0; // rows of the spans dealt with
    for (const RowSpan &span : m_request.rows) {
        quint64 met = 0;
        qint64 time = 0;
        qint64 utc = m_store.utcOf(time);
        forEachStretch(m_store, span, [&](const auto &segment, quint64 first, quint64 end) {
            for (quint64 row = first; row < end && isGood && !m_isCancelled; ++row) {
                const PacketRecord &record =
                    segment->record(static_cast<std::uint32_t>(row - segment->firstRow()));
                if (isMessage(record.kind())) {
                    if (std::exchange(time, record.time) != record.time)
                        utc = m_store.utcOf(time);
                    isGood = writer->write(PinnedRow(segment, row, utc));
                    outcome.written += isGood ? 1 : 0;
                } else {
                    ++outcome.markers;
                }
                m_done.store(before + row - span.first + 1, std::memory_order_relaxed);
            }
            met += end - first;
            return isGood && !m_isCancelled ? Walk::On : Walk::Stop;
        });
        if (!isGood || m_isCancelled)
            break;
        const quint64 rows = span.last - span.first + 1;
        outcome.evicted += rows - met;
        before += rows;
        m_done = before;
    }
    if (!isGood) {
        outcome.kind = SaveOutcome::Kind::Failed;
        outcome.error = device.errorString();
    } else if (m_isCancelled) {
        outcome.kind = SaveOutcome::Kind::Cancelled;
    }
    return outcome;
}

} // namespace store
