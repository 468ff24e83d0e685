#pragma once

#include <QString>

namespace cli {

/// A file, or standard input (`-`), that is read as its bytes come: a read of a pipe does not wait until it
/// is full, as QFile's does.
class InputFile
{
public:
    InputFile() = default;
    ~InputFile();
    Q_DISABLE_COPY_MOVE(InputFile)

    [[nodiscard]] bool open(const QString &path);
    /// The count read, 0 at the end, -1 where it fails.
    [[nodiscard]] qint64 read(char *bytes, qint64 size);
    /// What went wrong last; empty where nothing has.
    QString errorText() const;

private:
    int m_descriptor = -1;
    int m_error = 0;
};

} // namespace cli
