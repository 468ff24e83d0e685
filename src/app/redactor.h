#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace app {

/// Takes the names of machines, people and profiles out of texts that a user may give away: each is replaced
/// by a placeholder, the same name always by the same one (`host-1`). It knows the names that it is told, and
/// sees addresses and what looks like a machine's name by itself. GUI thread.
class Redactor
{
public:
    enum class Kind { Host, User, Profile };

    /// Names of one character are not told apart from text, and not taken.
    void know(Kind kind, const QString &name);
    /// The placeholder of a name, which is known from then on; empty for an empty one.
    QString placeholder(Kind kind, const QString &name);
    /// Where the text names the user's home folder, it says `~`.
    void setHome(const QString &home) { m_home = home; }

    QString redacted(const QString &text);

private:
    struct Name
    {
        QString name;
        QString placeholder;
    };
    void addMade(const QString &name, const QString &placeholder);

    QString m_home;
    QHash<QString, QString> m_placeholders; ///< by name in lower case
    std::vector<Name> m_names;              ///< the longest first
    int m_counts[3] = {};
};

} // namespace app
