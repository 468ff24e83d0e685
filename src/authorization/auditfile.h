#pragma once

#include "authorization/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>

namespace authorization {

/// An audit file that is open to be read: only ever appended to, so that what was read once stays so. For any
/// thread.
class AuditFile
{
public:
    /// Which file it is, whatever it is called now.
    struct Identity
    {
        quint64 device = 0;
        quint64 number = 0;
        friend bool operator==(const Identity &, const Identity &) = default;
    };

    /// Or one English line, without the path.
    static std::variant<std::shared_ptr<const AuditFile>, QString> open(const QString &path);

    const QString &path() const { return m_path; }
    const Identity &identity() const { return m_identity; }
    /// Bytes now, or -1.
    qint64 size() const;
    /// The count read, 0 at the end, -1 where it fails.
    qint64 read(qint64 offset, char *bytes, qint64 size) const;
    /// The line that begins there, without its end; empty where it has none or is longer than `limit`.
    QByteArray line(qint64 offset, qint64 limit) const;

private:
    explicit AuditFile(const QString &path);

    QString m_path;
    FileDescriptor m_file;
    Identity m_identity;
};

} // namespace authorization
