#pragma once

#include "authorization/appendfile.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

/// What is on a FailingFile's disk, and what goes wrong there. Outlives the file, as a disk does.
struct FakeDisk
{
    QByteArray content;
    qint64 durable = 0;            ///< bytes that an fdatasync has covered
    qint64 room = 1LL << 40;       ///< a write beyond writes what fits, then ENOSPC
    qint64 mostAtOnce = 1LL << 40; ///< a write writes no more
    int interruptions = 0;         ///< so many writes and syncs end with EINTR first
    int openError = 0;
    int writeError = 0;
    int syncError = 0;
    int readError = 0;
    authorization::AppendFile::Identity identity = authorization::AppendFile::Identity::Same;
    bool isReplacedBySync = false;
    QStringList calls;

    std::optional<QByteArray> head;
    int headError = 0;               ///< of reading and writing it
    QMap<QString, QByteArray> kept;  ///< files of earlier months
    QMap<QString, QByteArray> heads; ///< theirs
    int beginNextError = 0;
};

/// An AppendFile in memory that fails as it is told.
class FailingFile : public authorization::AppendFile
{
public:
    explicit FailingFile(std::shared_ptr<FakeDisk> disk)
        : m_disk(std::move(disk))
    {}

    int open() override
    {
        m_disk->calls << QStringLiteral("open");
        return m_disk->openError;
    }
    void close() override { m_disk->calls << QStringLiteral("close"); }
    qint64 write(const char *bytes, qint64 size) override
    {
        m_disk->calls << QStringLiteral("write");
        if (m_disk->interruptions > 0 && m_disk->interruptions-- > 0)
            return -EINTR;
        if (m_disk->writeError)
            return -m_disk->writeError;
        const qint64 count = std::min({size, m_disk->mostAtOnce, m_disk->room - m_disk->content.size()});
        if (count <= 0)
            return -ENOSPC;
        m_disk->content.append(bytes, count);
        return count;
    }
    int sync() override
    {
        m_disk->calls << QStringLiteral("sync");
        if (m_disk->interruptions > 0 && m_disk->interruptions-- > 0)
            return EINTR;
        if (m_disk->syncError)
            return m_disk->syncError;
        m_disk->durable = m_disk->content.size();
        if (m_disk->isReplacedBySync)
            m_disk->identity = Identity::Replaced;
        return 0;
    }
    qint64 size() override { return m_disk->content.size(); }
    qint64 readAt(qint64 offset, char *bytes, qint64 size) override
    {
        if (m_disk->readError)
            return -m_disk->readError;
        const qint64 count = std::clamp<qint64>(m_disk->content.size() - offset, 0, size);
        std::memcpy(bytes, m_disk->content.constData() + offset, static_cast<std::size_t>(count));
        return count;
    }
    Identity identity() override { return m_disk->identity; }
    QString name() const override { return QStringLiteral("bus.jsonl"); }
    int readHead(QByteArray &content) override
    {
        content = m_disk->head.value_or(QByteArray());
        return m_disk->headError ? m_disk->headError : m_disk->head ? 0 : ENOENT;
    }
    int writeHead(const QByteArray &content, bool) override
    {
        if (m_disk->headError)
            return m_disk->headError;
        m_disk->head = content;
        return 0;
    }
    int beginNext(const Next &next) override
    {
        m_disk->calls << QStringLiteral("next");
        if (m_disk->beginNextError)
            return m_disk->beginNextError;
        if (m_disk->kept.contains(next.keptName))
            return EEXIST;
        m_disk->kept.insert(next.keptName, m_disk->content);
        m_disk->heads.insert(next.keptName, next.keptHead);
        m_disk->content = next.firstLine;
        m_disk->durable = m_disk->content.size();
        return 0;
    }

private:
    std::shared_ptr<FakeDisk> m_disk;
};
