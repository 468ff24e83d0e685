#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <variant>

namespace authorization {

/// A small file that people and programs both write: read whole, replaced at once or not at all, changed
/// under a lock. Any thread, one at a time.
class ConfigFile
{
    Q_DECLARE_TR_FUNCTIONS(authorization::ConfigFile)

public:
    /// A longer file is not read.
    static constexpr qint64 largest = qint64{4} * 1024 * 1024;

    explicit ConfigFile(QString path);
    /// `GenericConfigLocation/messagebus-monitor/` and the name.
    static QString pathOf(const QString &name);

    const QString &path() const { return m_path; }

    struct Missing
    {};
    /// Its bytes, or one line that says why they can't be had. Changes nothing.
    [[nodiscard]] std::variant<QByteArray, Missing, QString> read() const;

    // Empty, or one line that says why not.

    /// Makes the folder where it is missing, and runs `edit` with the file locked; waits at most two seconds
    /// for another program.
    [[nodiscard]] QString locked(const std::function<QString()> &edit) const;
    /// For this user only (mode 0600).
    [[nodiscard]] QString write(const QByteArray &bytes) const;
    /// Renames it to `.bad`, `.bad.1` …, never over another file.
    struct Aside
    {
        QString path;  ///< where it is kept now
        QString error; ///< why it is not
    };
    [[nodiscard]] Aside keepAside() const;

    /// Where in a text the byte `offset` lies: "line 3, column 7".
    static QString placeIn(const QByteArray &bytes, qsizetype offset);
    /// Whether JSON names a `format` above `known`: it is a later version's, and must not be written.
    static bool isNewer(const QByteArray &bytes, int known);

private:
    QString m_path;
};

} // namespace authorization
