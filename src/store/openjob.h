#pragma once

#include "protocol/dialect.h"
#include "store/savedfile.h"

#include <QFile>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace store {

class FrameFeeder;
class PacketStore;

/// What became of the opening of a file.
struct OpenOutcome
{
    bool isCancelled = false;
    quint64 messages = 0;         ///< that are good, and in the store (as far as its budget goes)
    quint64 others = 0;           ///< frames or lines that carry no data, such as notifications: passed over
    std::optional<qint64> line;   ///< JSON lines: the line, from 1, that is bad; nothing behind it was read
    std::optional<qint64> offset; ///< raw frames: where the bad frame begins
    QString error; ///< why it is bad, or the file can't be read; one English line, or the system's
};

/// Reads a file of saved messages into a store, on a thread of its own, which is the store's writer
/// meanwhile. What is good stays, whatever comes behind it. Lives on the thread that made it; the store must
/// outlive it.
class OpenJob : public QObject
{
    Q_OBJECT

public:
    /// `kind` as inspectSavedFile() found it. `dialect`: of raw frames. The store must have been made with
    /// StoreOptions::timesAreUtc.
    OpenJob(PacketStore &store, QString path, SavedFile::Kind kind, protocol::Dialect dialect,
            QObject *parent = nullptr);
    /// Cancels and waits, for a moment.
    ~OpenJob() override;

    void start();
    void cancel() { m_isCancelled = true; } ///< any thread; finished() follows all the same

    qint64 done() const { return m_done; }   ///< bytes; any thread
    qint64 total() const { return m_total; } ///< bytes; any thread

Q_SIGNALS:
    void finished(const store::OpenOutcome &outcome);

private:
    OpenOutcome read();
    OpenOutcome readFrames(QFile &file);
    OpenOutcome readLines(QFile &file);
    /// False where the line is bad; `outcome` then says why.
    bool takeLine(QByteArrayView line, OpenOutcome &outcome);

    PacketStore &m_store;
    const QString m_path;
    const SavedFile::Kind m_kind;
    const protocol::Dialect m_dialect;
    std::unique_ptr<FrameFeeder> m_feeder; ///< of the dialect that came last
    protocol::Dialect m_fed = protocol::Dialect::V4;
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_isCancelled{false};
    QThreadPool m_pool;
};

} // namespace store
