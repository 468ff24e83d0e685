#pragma once

#include "authorization/presetbook.h"
#include "protocol/configfile.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace authorization {

/// The presets that are kept in `presets.json`. Every change locks the file, reads it anew, changes what was
/// read and writes it with the next version. A file that is no presets is kept aside (`.bad`) before anything
/// takes its place. Any thread, one at a time.
class PresetStore
{
    Q_DECLARE_TR_FUNCTIONS(authorization::PresetStore)

public:
    explicit PresetStore(QString path = protocol::ConfigFile::pathOf(QStringLiteral("presets.json")));

    const QString &path() const { return m_file.path(); }
    /// As last read or written.
    const PresetBook &book() const { return m_book; }
    /// Reads the file. Empty, or one line for the user: what can't be used, and where it is kept now.
    [[nodiscard]] QString load();
    /// Empty, or one line that says why nothing was changed.
    [[nodiscard]] QString change(const std::function<QString(PresetBook &book)> &edit);

private:
    protocol::ConfigFile::Content readBook();

    protocol::ConfigFile m_file;
    PresetBook m_book;
};

} // namespace authorization
