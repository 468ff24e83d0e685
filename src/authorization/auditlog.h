#pragma once

#include "authorization/appendfile.h"
#include "authorization/audithead.h"
#include "authorization/auditmonth.h"
#include "authorization/decision.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace authorization {

struct AuditContinued;

/// Why an entry is not safely in the audit file.
struct AuditError
{
    enum class Kind { Locked, NotAFile, Replaced, ReadOnly, DiskFull, Other };
    Kind kind = Kind::Other;
    QString text; ///< one English line, without the path
    friend bool operator==(const AuditError &, const AuditError &) = default;
};

/// What became of a decision after it was recorded.
struct Outcome
{
    DecisionId decision{};
    TimePoint at;
    bool isSent = false;
    QString whyNot; ///< where it is not sent
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// The audit file: one JSON object a line, only ever appended to, locked while it is open. Entries are
/// chained: `prev` is the hex SHA-256 of the line before, without its line end (64 zeros in the first one).
/// Success means that the entry is on the disk (fdatasync), and that the path still names the file it went
/// to.
///
/// With the first entry of a month the file is kept under a name of its own and a new one begins, whose first
/// entry "continued" carries the last hash and that name. A head file beside it follows (AuditHead); where it
/// knows of more than there is, an entry "cut" says so before the next one. What fails of these two loses no
/// entry and is a warning.
///
/// After a failure the file is closed; the next entry opens what is at the path then. A torn line that the
/// failure (or a crash) left stays, and an entry "repair" follows it. A decision that may be in the file
/// although it failed is followed by an outcome "not sent".
///
/// Not thread-safe: lives on one thread, the audit thread in the programs.
class AuditLog
{
public:
    /// `profile`: what the entries say the target was, such as its host and port.
    AuditLog(std::unique_ptr<AppendFile> file, QString profile);
    ~AuditLog();

    /// Opens and locks the file, so that a wrong one is known before the first answer. Done by the first
    /// append otherwise.
    [[nodiscard]] std::optional<AuditError> open();
    [[nodiscard]] std::optional<AuditError> appendDecision(const Decision &decision);
    [[nodiscard]] std::optional<AuditError> appendOutcome(const Outcome &outcome);

    /// What went wrong beside the entries since the last call; each trouble is told once while it lasts.
    QStringList takeWarnings() { return std::exchange(m_warnings, {}); }

private:
    enum class HeadSync { Now, Later };
    std::optional<AuditError> append(QJsonObject entry, TimePoint at, HeadSync headSync);
    std::optional<AuditError> write(const QByteArray &lines);
    std::optional<AuditError> writeAll(const QByteArray &bytes);
    std::optional<AuditError> checkIdentity();
    std::optional<AuditError> readFile();
    std::optional<AuditError> readTail(qint64 size);
    std::optional<AuditError> readHead(qint64 size, const std::optional<AuditContinued> &continued);
    std::optional<AuditError> beginNextMonth(TimePoint at);
    AuditError fail(const AuditError &error);
    QByteArray repairs();
    QByteArray chained(QJsonObject entry);
    void writeHead(HeadSync sync);
    void warn(const QString &text);

    std::unique_ptr<AppendFile> m_file;
    QString m_profile;
    QString m_session;      ///< random: tells decision 1 of one run from decision 1 of the next
    QByteArray m_lastHash;  ///< hex SHA-256 of the last line, torn or whole
    qint64 m_size = 0;      ///< bytes that are on the disk
    qint64 m_tornBytes = 0; ///< at the end of the file, without a line end
    std::optional<AuditMonth> m_month;
    std::optional<AuditHead> m_cut; ///< the head that knew of more than there is
    bool m_isOpen = false;
    bool m_isComplete = false; ///< the last append wrote all of its bytes, whether or not they are safe
    std::vector<Outcome> m_unsure;
    QStringList m_warnings;
    QStringList m_told; ///< warnings that still hold
};

} // namespace authorization
