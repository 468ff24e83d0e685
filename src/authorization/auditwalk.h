#pragma once

#include "authorization/auditchain.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace authorization {

/// How far a walk over an audit is, in bytes. Returns false to end it early.
using AuditProgress = std::function<bool(qint64 done, qint64 inAll)>;

/// Tells of a walk over all files of an audit, now and then. Lives on the thread that walks.
class AuditWalk
{
public:
    AuditWalk(const AuditChain &chain, AuditProgress progress)
        : m_progress(std::move(progress))
    {
        for (const auto &file : chain.files)
            m_inAll += std::max(file->size(), qint64{0});
    }

    /// `end`: of the line that was read, in its file. False where the walk is to end.
    bool goOn(qint64 end)
    {
        if (!m_progress || ++m_lines % betweenTold != 0)
            return true;
        return m_progress(m_before + end, m_inAll);
    }
    void endFile(qint64 end) { m_before += end; }

private:
    static constexpr int betweenTold = 256;

    AuditProgress m_progress;
    qint64 m_before = 0; ///< bytes of the files before
    qint64 m_inAll = 0;
    int m_lines = 0;
};

} // namespace authorization
