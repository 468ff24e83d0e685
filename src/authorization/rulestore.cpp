#include "authorization/rulestore.h"

#include "authorization/rulejson.h"

#include <utility>

namespace authorization {

RuleStore::RuleStore(QString path)
    : m_file(std::move(path))
{}

QString RuleStore::load()
{
    m_rules.reset();
    const auto read = m_file.read();
    if (const auto *why = std::get_if<QString>(&read))
        return *why;
    const auto *bytes = std::get_if<QByteArray>(&read);
    if (!bytes)
        return {};
    const auto parsed = parseRules(*bytes);
    if (const auto *error = std::get_if<RuleError>(&parsed))
        return tr("the rules in %1 can't be used: %2").arg(m_file.path(), error->line());
    m_rules = std::get<RuleSet>(parsed);
    return {};
}

QString RuleStore::change(const std::function<QString(RuleSet &)> &edit)
{
    return m_file.locked([&]() -> QString {
        const QString trouble = load();
        RuleSet changed = m_rules.value_or(RuleSet{});
        if (const QString why = edit(changed); !why.isEmpty())
            return why;
        ++changed.version;
        const QByteArray bytes = rulesToJson(changed);
        const auto again = parseRules(bytes); // what is saved can be read
        if (const auto *error = std::get_if<RuleError>(&again))
            return error->line();
        if (!trouble.isEmpty()) {
            const auto old = m_file.read();
            const auto *kept = std::get_if<QByteArray>(&old);
            if (!kept || ConfigFile::isNewer(*kept, RuleSet::format))
                return trouble;
            if (const auto aside = m_file.keepAside(); !aside.error.isEmpty())
                return aside.error;
        }
        if (const QString why = m_file.write(bytes); !why.isEmpty())
            return why;
        m_rules = std::get<RuleSet>(again);
        return {};
    });
}

QString RuleStore::exportTo(const QString &path) const
{
    return m_rules ? ConfigFile(path).write(rulesToJson(*m_rules)) : tr("there are no rules to export");
}

} // namespace authorization
