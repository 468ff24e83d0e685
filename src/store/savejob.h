#pragma once

#include "store/rowwriter.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <vector>

class QIODevice;

namespace store {

class PacketStore;

/// Rows that follow each other, both included.
struct RowSpan
{
    quint64 first = 0;
    quint64 last = 0;
    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

struct SaveRequest
{
    QString file;
    SaveFormat format = SaveFormat::JsonLines;
    std::vector<RowSpan> rows; ///< rising, apart from each other
};

/// What became of a save.
struct SaveOutcome
{
    enum class Kind {
        Saved,
        Cancelled,
        MixedDialects, ///< raw frames with and without content types: no reader could tell them apart
        Failed,        ///< `error` says why
    };
    Kind kind = Kind::Saved;
    QString error;       ///< as the system says it, one line
    quint64 written = 0; ///< messages
    quint64 evicted = 0; ///< rows that had left the memory budget before their turn came
    quint64 markers = 0; ///< rows that are no messages: gaps, connections
};

/// Saves rows of a store to a file, on a thread of its own, while the store goes on. Pins one segment at a
/// time. The file appears whole, or not at all. Lives on the thread that made it; the store must outlive it.
class SaveJob : public QObject
{
    Q_OBJECT

public:
    SaveJob(const PacketStore &store, SaveRequest request, QObject *parent = nullptr);
    /// Cancels and waits, for a moment.
    ~SaveJob() override;

    void start();
    void cancel() { m_isCancelled = true; } ///< any thread; finished() follows all the same

    quint64 done() const { return m_done; } ///< rows dealt with; any thread
    quint64 total() const { return m_total; }

    /// What the job does, for a device that is open: any thread. Does not ask for mixed dialects.
    SaveOutcome writeTo(QIODevice &device);

Q_SIGNALS:
    void finished(const store::SaveOutcome &outcome);

private:
    SaveOutcome save();
    bool hasMixedDialects() const;

    const PacketStore &m_store;
    const SaveRequest m_request;
    quint64 m_total = 0;
    std::atomic<quint64> m_done{0};
    std::atomic<bool> m_isCancelled{false};
    QThreadPool m_pool;
};

} // namespace store
