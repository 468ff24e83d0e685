#pragma once

#include "authorization/rule.h"
#include "protocol/configfile.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace authorization {

/// The rules that are kept in `rules.json`, or in a file that somebody names (import, export, the headless
/// program). A file that can't be used stays where it is until something is saved in its place, and there are
/// no rules then. Any thread, one at a time.
class RuleStore
{
    Q_DECLARE_TR_FUNCTIONS(authorization::RuleStore)

public:
    explicit RuleStore(QString path = protocol::ConfigFile::pathOf(QStringLiteral("rules.json")));

    const QString &path() const { return m_file.path(); }
    /// As last read or written; none where the file is missing or can't be used: rules stay off then.
    const std::optional<RuleSet> &rules() const { return m_rules; }
    /// Reads the file. Empty, or one line: place and reason. That there is none is no error.
    [[nodiscard]] QString load();
    /// Locks the file, reads it anew, lets `edit` change it, and writes it with the next version. A file that
    /// could not be used is kept aside first (`.bad`). Empty, or why nothing was changed.
    [[nodiscard]] QString change(const std::function<QString(RuleSet &rules)> &edit);
    /// Writes the set to another file, as it is.
    [[nodiscard]] QString exportTo(const QString &path) const;

private:
    protocol::ConfigFile::Content readRules();

    protocol::ConfigFile m_file;
    std::optional<RuleSet> m_rules;
};

} // namespace authorization
