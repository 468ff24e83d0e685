#pragma once

#include "authorization/appendfile.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

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

private:
    std::shared_ptr<FakeDisk> m_disk;
};
