#pragma once

#include "authorization/auditfile.h"

#include <QString>

#include <memory>
#include <vector>

namespace authorization {

/// An audit over all its months: each file names the one before it.
struct AuditChain
{
    std::vector<std::shared_ptr<const AuditFile>> files; ///< oldest first; those that could be opened
    QString missing; ///< the path of the next older one, which can't be read; empty where none is missing
    QString why;     ///< it can't be, one English line
};

/// Opens the file and all that it continues.
AuditChain openAuditChain(const QString &path);

} // namespace authorization
