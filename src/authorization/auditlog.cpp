#include "authorization/auditlog.h"

#include "authorization/auditentry.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <system_error>
#include <utility>
#include <variant>

namespace authorization {

namespace {

constexpr std::size_t unsureLimit = 1'000;
constexpr qint64 blockSize = 64 * 1024;

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

QByteArray hexOf(QCryptographicHash &hash)
{
    return hash.result().toHex();
}

/// Where the last line begins, which is torn where the file does not end with a line end. `size` > 0.
std::variant<qint64, int> lastLineBegin(AppendFile &file, qint64 size)
{
    std::array<char, blockSize> block;
    for (qint64 end = size - 1; end > 0;) { // a line end as the very last byte belongs to the last line
        const qint64 begin = std::max<qint64>(0, end - blockSize);
        const qint64 got = file.readAt(begin, block.data(), end - begin);
        if (got != end - begin)
            return got < 0 ? static_cast<int>(-got) : EIO;
        const auto last = std::find(std::make_reverse_iterator(block.begin() + got), block.rend(), '\n');
        if (last != block.rend())
            return begin + (block.rend() - last);
        end = begin;
    }
    return qint64{0};
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
    if (const auto error = readTail())
        return fail(*error);
    return std::nullopt;
}

std::optional<AuditError> AuditLog::appendDecision(const Decision &decision)
{
    const auto error = append(auditEntry(decision));
    if (error && m_isComplete && m_unsure.size() < unsureLimit)
        m_unsure.push_back({decision.id, decision.at, false, error->text});
    return error;
}

std::optional<AuditError> AuditLog::appendOutcome(const Outcome &outcome)
{
    return append(auditEntry(outcome));
}

std::optional<AuditError> AuditLog::append(QJsonObject entry)
{
    m_isComplete = false;
    if (const auto error = open())
        return error;
    if (const auto error = checkIdentity())
        return fail(*error);
    QByteArray lines = repairs();
    lines += chained(std::move(entry)); // its link is to the last of them
    if (const auto error = writeAll(lines))
        return fail(*error);
    m_isComplete = true;
    int error = 0;
    do {
        error = m_file->sync();
    } while (error == EINTR);
    if (error)
        return fail(errorOf(error));
    if (const auto replaced = checkIdentity())
        return fail(*replaced);
    m_tornBytes = 0;
    m_unsure.clear();
    return std::nullopt;
}

/// What has to come before the next entry. Nothing of it is forgotten until it is on the disk.
QByteArray AuditLog::repairs()
{
    QByteArray lines;
    if (m_tornBytes > 0)
        lines += '\n' + chained(auditRepairEntry(TimePoint::now(), m_tornBytes, m_lastHash));
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

std::optional<AuditError> AuditLog::readTail()
{
    m_tornBytes = 0;
    m_lastHash = QByteArray(64, '0');
    const qint64 size = m_file->size();
    if (size < 0)
        return errorOf(static_cast<int>(-size));
    if (size == 0)
        return std::nullopt;
    const auto begin = lastLineBegin(*m_file, size);
    if (const int *error = std::get_if<int>(&begin))
        return errorOf(*error);

    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, blockSize> block;
    bool isTorn = true;
    for (qint64 at = std::get<qint64>(begin); at < size;) {
        const qint64 got = m_file->readAt(at, block.data(), std::min(blockSize, size - at));
        if (got <= 0)
            return errorOf(got < 0 ? static_cast<int>(-got) : EIO);
        at += got;
        isTorn = at < size || block[static_cast<std::size_t>(got - 1)] != '\n';
        hash.addData(QByteArrayView(block.data(), isTorn ? got : got - 1));
    }
    m_lastHash = hexOf(hash);
    m_tornBytes = isTorn ? size - std::get<qint64>(begin) : 0;
    return std::nullopt;
}

AuditError AuditLog::fail(const AuditError &error)
{
    m_file->close();
    m_isOpen = false;
    return error;
}

} // namespace authorization
