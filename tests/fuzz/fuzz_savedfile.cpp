#include "fuzz/fuzz.h"

#include "store/openjob.h"
#include "store/packetstore.h"
#include "store/savedfile.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <sys/mman.h>
#include <unistd.h>

using namespace store;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

namespace {

/// A file that is in memory alone, under a name as any other.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &bytes)
        : m_descriptor(memfd_create("saved", MFD_CLOEXEC))
    {
        fuzz::require(m_descriptor >= 0 && write(m_descriptor, bytes.constData(),
                                                 static_cast<std::size_t>(bytes.size())) == bytes.size());
    }
    ~MemoryFile() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace

/// A file of saved messages, opened into a store of its own: what came of it adds up, and a file that is bad
/// says where.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const MemoryFile file(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const SavedFile saved = inspectSavedFile(file.path());
    fuzz::require(saved.kind != SavedFile::Kind::Unreadable);
    StoreOptions options;
    options.budget = 1 << 20;
    options.segmentBytes = 1 << 16;
    options.timesAreUtc = true;
    const auto dialect = saved.dialect.value_or(protocol::Dialect::V4);
    PacketStore store(dialect, options);
    OpenOutcome outcome;
    QEventLoop loop;
    OpenJob job(store, file.path(), saved.kind, dialect);
    QObject::connect(&job, &OpenJob::finished, &loop, [&](const OpenOutcome &told) {
        outcome = told;
        loop.quit();
    });
    job.start();
    loop.exec();
    const Totals totals = store.totals();
    fuzz::require(totals.received == outcome.messages && totals.received == totals.kept + totals.evicted);
    fuzz::require(outcome.error.isEmpty() == !(outcome.line || outcome.offset));
    fuzz::require(!outcome.offset || (*outcome.offset >= 0 && *outcome.offset <= qint64(size)));
    fuzz::require(!outcome.line || *outcome.line >= 1);
    for (quint64 row = totals.rows.first; row < totals.rows.end && row < totals.rows.first + 50; ++row)
        fuzz::require(!store.row(row).isNull());
    return 0;
}
