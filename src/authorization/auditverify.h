#pragma once

#include "authorization/auditwalk.h"

#include <QString>

#include <optional>

namespace authorization {

/// The first thing in an audit that is not as it was written.
struct AuditFault
{
    QString path;
    qint64 line = 0; ///< from 1; 0 where it is not one line's
    QString why;     ///< one English line
    friend bool operator==(const AuditFault &, const AuditFault &) = default;
};

/// What a check of an audit found.
struct AuditReport
{
    qint64 files = 0;
    qint64 entries = 0;
    qint64 torn = 0;        ///< lines that a crash cut and an entry "repair" vouches for
    qint64 setBack = 0;     ///< entries whose time is before that of the entry before them
    bool hasHead = false;   ///< otherwise a tail that was cut can't be noticed
    bool endsTorn = false;  ///< the very last line has no end: a crash, or a program that writes just now
    bool isStopped = false; ///< before its end: nothing is known of what was not read
    std::optional<AuditFault> fault;
};

/// Follows the chain of hashes over the file and all that it continues, oldest first, and compares the end
/// with the head file. Reads once, in bounded memory. For any thread.
AuditReport verifyAudit(const QString &path, const AuditProgress &progress = {});

} // namespace authorization
