#pragma once

#include "authorization/absence.h"
#include "authorization/auditfields.h"
#include "authorization/auditfile.h"
#include "authorization/auditlines.h"
#include "authorization/auditquery.h"
#include "authorization/audittexts.h"

#include <array>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace authorization {

/// Where a row of the history stands in the files.
struct AuditPlace
{
    qint64 entry = 0;    ///< offset of the answer's line; of an absence its end, which tells it from others
    qint64 outcome = -1; ///< of the outcome's line; -1 where there is none
    std::uint16_t file = 0; ///< of AuditFiles
    std::uint16_t outcomeFile = 0;
    AuditKind kind = AuditKind::Deny;
    AuditOutcome fate = AuditOutcome::None;
    static constexpr std::uint16_t noFile = 0xffff; ///< of an absence
    friend bool operator==(const AuditPlace &, const AuditPlace &) = default;
};

/// The files that places point into. Grows at its end only.
using AuditFiles = std::vector<std::shared_ptr<const AuditFile>>;

/// All answers of an audit over all its months, to be searched: 64 bytes for each, and each distinct name
/// once. Reads the files as they grow; never writes. Lives on one thread.
class AuditIndex
{
public:
    explicit AuditIndex(const QString &path);
    ~AuditIndex();

    /// Reads up to that many lines more. True where there may be more.
    bool readOn(qint64 lines);
    /// Why nothing can be read; empty where it can, or where no audit was ever written here.
    const QString &error() const { return m_error; }
    const AuditFiles &files() const { return m_files; }
    std::size_t size() const { return m_rows.size(); }
    qint64 bytesRead() const;
    qint64 bytesInAll() const;
    /// Grows with each change.
    quint64 revision() const { return m_revision; }

    /// The rows in which all words are found, oldest first, and among them the absences (null: none), each by
    /// its end. Where `isStopped` says so it ends early, with rows missing.
    std::vector<AuditPlace> search(const AuditQuery &query, const std::function<bool()> &isStopped,
                                   const Absences &absences = {}) const;

private:
    static constexpr std::size_t textsOfRow = 9;
    struct Row
    {
        qint64 time = 0;
        AuditPlace place;
        std::array<std::uint32_t, textsOfRow> texts{};
    };

    void findFiles();
    bool beginNextFile(); ///< true
    bool isKnown(const AuditFile &file) const;
    void take(AuditLines &lines);
    void takeAnswer(const AuditFields &entry, qint64 offset);
    void takeOutcome(const AuditFields &entry, qint64 offset);
    void takeEvent(const AuditFields *entry, qint64 offset, AuditKind kind);
    quint64 keyOf(const AuditFields &entry);
    Row rowOf(const Absence &absence) const;

    QString m_path;
    QString m_error;
    AuditFiles m_files;
    std::size_t m_current = 0; ///< the file that is read
    std::unique_ptr<AuditLines> m_lines;
    qint64 m_readTo = 0; ///< in the current file: behind the last whole line
    qint64 m_lineNumber = 0;
    qint64 m_bytesBefore = 0; ///< in the files before
    AuditFieldReader m_reader;
    AuditTexts m_texts;
    const std::uint32_t m_noText = m_texts.add({});
    std::vector<Row> m_rows;
    std::unordered_map<std::string, std::uint32_t> m_sessions;
    std::unordered_map<quint64, std::uint32_t> m_open; ///< answers without an outcome: session and decision
    quint64 m_revision = 0;
};

} // namespace authorization
