#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace app {

/// A text file of bounded size: when it is full it is renamed to `NAME.1`, that to `NAME.2` and so on, and
/// the oldest goes. Only its owner can read it. More than one program may write to it: lines of both stand in
/// it whole, and only one of them renames. Not for threads: one owner at a time.
class RotatingFile
{
    Q_DECLARE_TR_FUNCTIONS(app::RotatingFile)

public:
    struct Limits
    {
        qint64 bytes = qint64{1} << 20; ///< of each file, but for one that a single call fills
        int files = 4;                  ///< the one that is written to included
    };

    RotatingFile(const QString &path, const Limits &limits);
    ~RotatingFile();
    Q_DISABLE_COPY_MOVE(RotatingFile)

    const QString &path() const { return m_path; }
    /// Appends whole lines, making folder and file where they are missing. Empty where they are written, else
    /// one plain line that says why they are not; the next call tries anew.
    [[nodiscard]] QString append(const QByteArray &lines);

private:
    QString open();
    bool isCurrent() const;
    qint64 size() const;
    void rotate();
    void close();

    const QString m_path;
    const QByteArray m_native;
    const Limits m_limits;
    int m_fd = -1;
    bool m_isCut = false; ///< half a line stands at the end: the disk was full
};

} // namespace app
