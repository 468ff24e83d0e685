#pragma once

#include "authorization/appendfile.h"
#include "authorization/filedescriptor.h"

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
    QString name() const override;
    [[nodiscard]] int readHead(QByteArray &content) override;
    [[nodiscard]] int writeHead(const QByteArray &content, bool isDurable) override;
    [[nodiscard]] int beginNext(const Next &next) override;

private:
    int openOnce();
    int keepAs(const QByteArray &keptPath);
    int makeNew(const QByteArray &path, const QByteArray &firstLine, FileDescriptor &made) const;

    QByteArray m_path;   ///< as the file system wants it
    QByteArray m_folder; ///< the same
    FileDescriptor m_file;
    FileDescriptor m_head;
};

} // namespace authorization
