#pragma once

#include "protocol/dialect.h"

#include <QString>

#include <optional>

namespace store {

/// What a file of saved messages is, as far as its beginning tells.
struct SavedFile
{
    enum class Kind { JsonLines, RawFrames, Unreadable };
    Kind kind = Kind::Unreadable;
    std::optional<protocol::Dialect>
        dialect;   ///< RawFrames: 4 (which reads as 3 does) or 6, where it can be told
    QString error; ///< Unreadable: why, one line
};

/// Looks at the beginning of a file. Reads a megabyte at most.
SavedFile inspectSavedFile(const QString &path);

} // namespace store
