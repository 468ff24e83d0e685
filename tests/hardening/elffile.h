#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What a program's file says of how it was built: the ELF headers of a 64 bit program, read for the few
/// things that guard it while it runs.
class ElfFile
{
public:
    /// Nothing where it can't be read or is no such file.
    static std::optional<ElfFile> read(const QString &path);

    bool isPositionIndependent = false; ///< the system may put it anywhere
    bool hasReadOnlyRelocations = false;
    bool bindsAtStart = false; ///< together with the above: nothing that is called through can be overwritten
    bool hasPlainStack = false;         ///< no code runs on the stack
    bool hasWritableCode = false;       ///< a segment that can be both written and run
    bool importsStackProtector = false; ///< some function checks its frame before it returns
};
