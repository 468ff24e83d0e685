#pragma once

#include "authorization/appendfile.h"

#include <QByteArray>
#include <QString>

namespace authorization {

/// An AppendFile on the disk.
class PosixAppendFile : public AppendFile
{
public:
    explicit PosixAppendFile(const QString &path);
    ~PosixAppendFile() override;

    PosixAppendFile(const PosixAppendFile &) = delete;
    PosixAppendFile &operator=(const PosixAppendFile &) = delete;

    [[nodiscard]] int open() override;
    void close() override;
    [[nodiscard]] qint64 write(const char *bytes, qint64 size) override;
    [[nodiscard]] int sync() override;
    [[nodiscard]] qint64 size() override;
    [[nodiscard]] qint64 readAt(qint64 offset, char *bytes, qint64 size) override;
    [[nodiscard]] Identity identity() override;

private:
    int lockAndCheck();

    QByteArray m_path; ///< as the file system wants it
    int m_fd = -1;
};

} // namespace authorization
