#include "authorization/auditlog.h"

#include "authorization/auditcontinued.h"
#include "authorization/auditentry.h"
#include "authorization/audittail.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>
#include <variant>

namespace authorization {

namespace {

constexpr std::size_t unsureLimit = 1'000;
constexpr qint64 monthSearch = 1024 * 1024; // bytes at a file's begin that are searched for a time
constexpr int keptNames = 100;              // tried for one month

AuditError errorOf(int number)
{
    using Kind = AuditError::Kind;
    const auto system = QString::fromStdString(std::generic_category().message(number));
    switch (number) {
    case EWOULDBLOCK:
        return {Kind::Locked, QStringLiteral("another program writes this audit file")};
    case EISDIR:
        return {Kind::NotAFile, QStringLiteral("the audit file is not a regular file")};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Kind::ReadOnly, QStringLiteral("the audit file can't be written (%1)").arg(system)};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Kind::DiskFull, QStringLiteral("no room for the audit file (%1)").arg(system)};
    default:
        return {Kind::Other, QStringLiteral("the audit file failed (%1)").arg(system)};
    }
}

} // namespace

AuditLog::AuditLog(std::unique_ptr<AppendFile> file, QString profile)
    : m_file(std::move(file))
    , m_profile(std::move(profile))
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

AuditLog::~AuditLog()
{
    if (m_isOpen)
        m_file->close();
}

std::optional<AuditError> AuditLog::open()
{
    if (m_isOpen)
        return std::nullopt;
    if (const int error = m_file->open())
        return errorOf(error);
    m_isOpen = true;
    if (const auto error = readFile())
        return fail(*error);
    return std::nullopt;
}

std::optional<AuditError> AuditLog::appendDecision(const Decision &decision)
{
    const auto error = append(auditEntry(decision), decision.at, HeadSync::Later);
    if (error && m_isComplete && m_unsure.size() < unsureLimit)
        m_unsure.push_back({decision.id, decision.at, false, error->text});
    return error;
}

std::optional<AuditError> AuditLog::appendOutcome(const Outcome &outcome)
{
    return append(auditEntry(outcome), outcome.at, HeadSync::Now);
}

std::optional<AuditError> AuditLog::append(QJsonObject entry, TimePoint at, HeadSync headSync)
{
    m_isComplete = false;
    if (const auto error = open())
        return error;
    if (const auto error = checkIdentity())
        return fail(*error);
    if (m_month && AuditMonth::of(at) > *m_month) {
        if (const auto error = beginNextMonth(at))
            return fail(*error);
    }
    QByteArray lines = repairs();
    lines += chained(std::move(entry)); // its link is to the last of them
    if (const auto error = write(lines))
        return fail(*error);
    if (!m_month)
        m_month = AuditMonth::of(at);
    writeHead(headSync);
    return std::nullopt;
}

/// Success: the lines are on the disk, in the file that the path names.
std::optional<AuditError> AuditLog::write(const QByteArray &lines)
{
    if (const auto error = writeAll(lines))
        return error;
    m_isComplete = true;
    int error = 0;
    do {
        error = m_file->sync();
    } while (error == EINTR);
    if (error)
        return errorOf(error);
    if (const auto replaced = checkIdentity())
        return replaced;
    m_size += lines.size();
    m_tornBytes = 0;
    m_cut.reset();
    m_unsure.clear();
    return std::nullopt;
}

/// What has to come before the next entry. Nothing of it is forgotten until it is on the disk.
QByteArray AuditLog::repairs()
{
    QByteArray lines;
    if (m_tornBytes > 0)
        lines += '\n' + chained(auditRepairEntry(TimePoint::now(), m_tornBytes, m_lastHash));
    if (m_cut)
        lines += chained(auditCutEntry(TimePoint::now(), *m_cut));
    for (const Outcome &outcome : m_unsure)
        lines += chained(auditEntry(outcome));
    return lines;
}

QByteArray AuditLog::chained(QJsonObject entry)
{
    entry.insert(QStringLiteral("profile"), m_profile);
    entry.insert(QStringLiteral("session"), m_session);
    entry.insert(QStringLiteral("prev"), QString::fromLatin1(m_lastHash));
    QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    m_lastHash = QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
    line += '\n';
    return line;
}

std::optional<AuditError> AuditLog::writeAll(const QByteArray &bytes)
{
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 count = m_file->write(bytes.constData() + written, bytes.size() - written);
        if (count == -EINTR)
            continue;
        if (count <= 0)
            return errorOf(count < 0 ? static_cast<int>(-count) : EIO);
        written += count;
    }
    return std::nullopt;
}

std::optional<AuditError> AuditLog::checkIdentity()
{
    switch (m_file->identity()) {
    case AppendFile::Identity::Same:
        return std::nullopt;
    case AppendFile::Identity::Replaced:
        return AuditError{AuditError::Kind::Replaced,
                          QStringLiteral("the audit file was replaced or removed while it was in use")};
    case AppendFile::Identity::ReadOnly:
        return AuditError{AuditError::Kind::ReadOnly,
                          QStringLiteral("the audit file was made read-only while it was in use")};
    }
    return std::nullopt;
}

std::optional<AuditError> AuditLog::readFile()
{
    const qint64 size = m_file->size();
    if (size < 0)
        return errorOf(static_cast<int>(-size));
    if (const auto error = readTail(size))
        return error;
    QByteArray begin(std::min(size, monthSearch), Qt::Uninitialized);
    const qint64 got = m_file->readAt(0, begin.data(), begin.size());
    if (got != begin.size())
        return errorOf(got < 0 ? static_cast<int>(-got) : EIO);
    m_month = AuditMonth::ofFile(begin);
    return readHead(size, AuditContinued::ofFile(begin));
}

std::optional<AuditError> AuditLog::readTail(qint64 size)
{
    m_size = size;
    m_tornBytes = 0;
    m_lastHash = auditBeginHash();
    if (size == 0)
        return std::nullopt;
    const auto tail = readAuditTail(*m_file, size);
    if (const int *error = std::get_if<int>(&tail))
        return errorOf(*error);
    m_lastHash = std::get<AuditTail>(tail).hash;
    m_tornBytes = std::get<AuditTail>(tail).tornBytes;
    return std::nullopt;
}

/// Compares the file with what its head knows of it. A head that is missing begins anew.
std::optional<AuditError> AuditLog::readHead(qint64 size, const std::optional<AuditContinued> &continued)
{
    m_cut.reset();
    QByteArray content;
    const int error = m_file->readHead(content);
    const auto head = error ? std::nullopt : AuditHead::fromBytes(content);
    if (!head) {
        if (error != ENOENT)
            warn(error ? errorOf(error).text : QStringLiteral("the audit's head file is damaged"));
        writeHead(HeadSync::Now);
        return std::nullopt;
    }
    if (continued && head->hash == continued->prev) { // the program ended before it wrote this file's own
        writeHead(HeadSync::Now);
        return std::nullopt;
    }
    if (head->size == 0)
        return std::nullopt;
    if (head->size > size) {
        m_cut = head;
        return std::nullopt;
    }
    const auto tail = readAuditTail(*m_file, head->size);
    if (const int *number = std::get_if<int>(&tail))
        return errorOf(*number);
    if (std::get<AuditTail>(tail).hash != head->hash)
        m_cut = head;
    return std::nullopt;
}

/// Where that can't be done the old file goes on: it loses no entry.
std::optional<AuditError> AuditLog::beginNextMonth(TimePoint at)
{
    if (const QByteArray lines = repairs(); !lines.isEmpty()) {
        if (const auto error = write(lines))
            return error;
    }
    const QByteArray lastHash = m_lastHash;
    int error = EEXIST;
    for (int attempt = 1; error == EEXIST && attempt <= keptNames; ++attempt) {
        const QString kept = m_month->keptName(m_file->name(), attempt);
        m_lastHash = lastHash;
        const QByteArray line = chained(auditContinuedEntry(at, kept));
        error = m_file->beginNext({kept, AuditHead{m_size, lastHash}.toBytes(), line});
        if (!error) {
            m_size = line.size();
            m_month = AuditMonth::of(at);
            writeHead(HeadSync::Now);
            return std::nullopt;
        }
    }
    m_lastHash = lastHash;
    warn(QStringLiteral("the audit file of the month before could not be put aside, it goes on (%1)")
             .arg(errorOf(error).text));
    return checkIdentity(); // it may have come as far as to name the new file
}

void AuditLog::writeHead(HeadSync sync)
{
    if (m_tornBytes > 0)
        return; // no line ends there
    if (const int error = m_file->writeHead(AuditHead{m_size, m_lastHash}.toBytes(), sync == HeadSync::Now))
        warn(QStringLiteral("the audit's head file, by which a cut tail is noticed: %1")
                 .arg(errorOf(error).text));
}

void AuditLog::warn(const QString &text)
{
    if (m_told.contains(text))
        return;
    m_told.append(text);
    m_warnings.append(text);
}

AuditError AuditLog::fail(const AuditError &error)
{
    m_file->close();
    m_isOpen = false;
    return error;
}

} // namespace authorization
