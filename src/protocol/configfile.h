#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <variant>

namespace protocol {

/// A small file that people and programs both write, such as those of profiles, presets and rules: read
/// whole, replaced at once or not at all, changed under a lock, and kept aside where its content is of no
/// use. What is in it is its owner's business. Any thread, one at a time; waits at most two seconds for
/// another program.
class ConfigFile
{
    Q_DECLARE_TR_FUNCTIONS(protocol::ConfigFile)

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

    /// What the owner of a file thinks of its content.
    struct Content
    {
        enum class State : std::uint8_t {
            Good,      ///< or there is none
            Bad,       ///< of no use: what is written next takes its place, once it is kept aside
            Untouched, ///< a later version's, or it can't be read: nothing takes its place
        };
        State state = State::Good;
        QString why = {}; ///< one line, where not Good
    };
    /// Reads by `reader`; where it finds the content Bad, once more with the file locked, and then keeps the
    /// file aside. Empty, or one line: what can't be used, and where it is kept now.
    [[nodiscard]] QString load(const std::function<Content()> &reader) const;

    // Empty, or one line that says why nothing was changed.

    /// The new bytes, or one line that says why there are none.
    using Made = std::variant<QByteArray, QString>;
    /// With the file locked: reads by `reader`, and writes what `maker` makes then. Makes the folder where it
    /// is missing.
    [[nodiscard]] QString change(const std::function<Content()> &reader,
                                 const std::function<Made()> &maker) const;
    /// For this user only (mode 0600). What is no regular file is not replaced.
    [[nodiscard]] QString write(const QByteArray &bytes) const;

    /// Where in a text the byte `offset` lies: "line 3, column 7".
    static QString placeIn(const QByteArray &bytes, qsizetype offset);
    /// Whether JSON names a `format` above `known`: it is a later version's, and must not be written.
    static bool isNewer(const QByteArray &bytes, int known);

private:
    QString locked(const std::function<QString()> &edit) const;
    struct Aside
    {
        QString path;  ///< where it is kept now
        QString error; ///< why it is not
    };
    /// Renames it to `.bad`, `.bad.1` …, never over another file.
    Aside keepAside() const;

    QString m_path;
};

} // namespace protocol
