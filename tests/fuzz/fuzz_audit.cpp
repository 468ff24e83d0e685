#include "authorization/auditchain.h"
#include "authorization/auditlog.h"
#include "authorization/auditverify.h"
#include "authorization/posixappendfile.h"
#include "fuzz/fuzz.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace authorization;

namespace {

constexpr std::chrono::milliseconds november{1'762'000'000'000};
constexpr std::chrono::hours month{31 * 24};

/// A folder with one audit, in memory where the system has such a place.
class Folder
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("bus.jsonl")); }
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Some file of the folder still begins with these bytes.
    bool keeps(const QByteArray &bytes) const
    {
        const QDir folder(m_folder.path());
        const QStringList names = folder.entryList(QDir::Files);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return content(folder.filePath(name)).startsWith(bytes);
        });
    }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QDir(QFile::exists(memory) ? memory : QDir::tempPath())
            .filePath(QStringLiteral("audit-XXXXXX"));
    }
    QTemporaryDir m_folder{place()};
};

Decision decisionOf(fuzz::Input &input, quint64 number, std::chrono::milliseconds utc)
{
    Decision decision;
    decision.id = DecisionId{number};
    decision.at.utc = utc;
    decision.asked = {{}, input.text(), input.text(), input.text(), input.text()};
    decision.response = {{}, decision.asked.feed, decision.asked.topic, true, {1, qint32(input.byte())}};
    decision.signature.operatorName = QString::fromUtf8(input.text());
    return decision;
}

/// Some entries as a program writes them, over one month or more.
void writeEntries(const Folder &folder, fuzz::Input &input)
{
    AuditLog log(std::make_unique<PosixAppendFile>(folder.path()), QStringLiteral("bus:9001"));
    const int entries = 1 + input.below(6);
    std::chrono::milliseconds utc = november;
    for (int i = 0; i < entries; ++i) {
        const std::uint8_t what = input.byte();
        if (what >= 200)
            utc += month;
        const auto id = quint64(i + 1);
        const auto error = what % 2 == 0
                               ? log.appendDecision(decisionOf(input, id, utc))
                               : log.appendOutcome({DecisionId{id}, {{}, utc}, what % 4 == 1, QString()});
        fuzz::require(!error);
    }
}

/// Changes, takes away and adds bytes.
QByteArray tamper(QByteArray bytes, fuzz::Input &input)
{
    const int changes = input.below(4);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = bytes.isEmpty() ? 0 : input.below(65'536) % bytes.size();
        switch (input.below(5)) {
        case 0:
            bytes.remove(at, 1 + input.byte());
            break;
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.insert(at, input.text());
            break;
        case 3:
            bytes.append(input.text());
            break;
        default:
            if (!bytes.isEmpty())
                bytes[at] = char(input.byte());
        }
    }
    return bytes;
}

void checkReport(const AuditReport &report)
{
    fuzz::require(report.files >= 0 && report.entries >= 0 && report.setBack <= report.entries &&
                  report.torn <= report.entries);
    if (report.fault)
        fuzz::require(!report.fault->why.isEmpty() && !report.fault->why.contains(QLatin1Char('\n')) &&
                      report.fault->line >= 0);
}

/// The next entry goes behind what is there, never over it, and hides no fault.
void checkGoingOn(const Folder &folder, const AuditReport &before)
{
    const QByteArray there = folder.content(folder.path());
    {
        AuditLog log(std::make_unique<PosixAppendFile>(folder.path()), QStringLiteral("bus:9001"));
        if (log.appendOutcome({DecisionId{9}, {{}, november}, false, QStringLiteral("why")}))
            return;
    }
    fuzz::require(folder.keeps(there));
    const AuditReport after = verifyAudit(folder.path());
    checkReport(after);
    fuzz::require(!after.endsTorn);
    if (!before.fault && !before.endsTorn)
        fuzz::require(!after.fault && after.entries > before.entries);
    if (before.fault)
        fuzz::require(after.fault.has_value());
}

} // namespace

/// An audit that somebody has been at. The first byte says of what sort: bytes that never were an audit, or
/// one that was written here and then tampered with. What was not tampered with is found good; whatever was
/// changed, taken away or put in between is found, but for a line that is not whole behind the last one; and
/// the program that goes on with such a file overwrites nothing and hides nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const Folder folder;
    if (input.byte() % 2 == 0) {
        folder.write(input.rest());
        checkReport(verifyAudit(folder.path()));
        const QByteArray there = folder.content(folder.path());
        AuditLog log(std::make_unique<PosixAppendFile>(folder.path()), QStringLiteral("bus:9001"));
        if (!log.appendOutcome({DecisionId{9}, {{}, november}, false, QStringLiteral("why")}))
            fuzz::require(folder.keeps(there));
        return 0;
    }
    writeEntries(folder, input);
    const QByteArray good = folder.content(folder.path());
    const QByteArray bytes = tamper(good, input);
    folder.write(bytes);
    const AuditReport report = verifyAudit(folder.path());
    checkReport(report);
    if (bytes == good)
        fuzz::require(!report.fault && !report.endsTorn && report.hasHead);
    else
        fuzz::require(report.fault || (report.endsTorn && bytes.startsWith(good)));
    checkGoingOn(folder, report);
    return 0;
}
