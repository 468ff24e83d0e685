#include "authorization/rulestore.h"

#include "authorization/rulejson.h"

#include <utility>

namespace authorization {

using protocol::ConfigFile;

RuleStore::RuleStore(QString path)
    : m_file(std::move(path))
{}

ConfigFile::Content RuleStore::readRules()
{
    using State = ConfigFile::Content::State;
    m_rules.reset();
    const auto read = m_file.read();
    if (const auto *why = std::get_if<QString>(&read))
        return {State::Untouched, *why};
    const auto *bytes = std::get_if<QByteArray>(&read);
    if (!bytes)
        return {};
    const auto parsed = parseRules(*bytes);
    if (const auto *error = std::get_if<RuleError>(&parsed))
        return {ConfigFile::isNewer(*bytes, RuleSet::format) ? State::Untouched : State::Bad,
                tr("the rules in %1 can't be used: %2").arg(m_file.path(), error->line())};
    m_rules = std::get<RuleSet>(parsed);
    return {};
}

QString RuleStore::load()
{
    return readRules().why; // a bad file stays where it is
}

QString RuleStore::change(const std::function<QString(RuleSet &)> &edit)
{
    RuleSet saved;
    const QString why = m_file.change([this] { return readRules(); },
                                      [&]() -> ConfigFile::Made {
                                          RuleSet changed = m_rules.value_or(RuleSet{});
                                          if (const QString error = edit(changed); !error.isEmpty())
                                              return error;
                                          ++changed.version;
                                          QByteArray bytes = rulesToJson(changed);
                                          const auto again = parseRules(bytes); // what is saved can be read
                                          if (const auto *error = std::get_if<RuleError>(&again))
                                              return error->line();
                                          saved = std::get<RuleSet>(again);
                                          return bytes;
                                      });
    if (why.isEmpty())
        m_rules = saved;
    return why;
}

QString RuleStore::exportTo(const QString &path) const
{
    return m_rules ? ConfigFile(path).write(rulesToJson(*m_rules)) : tr("there are no rules to export");
}

} // namespace authorization
