#include "authorization/presetstore.h"

#include <utility>

namespace authorization {

using protocol::ConfigFile;

PresetStore::PresetStore(QString path)
    : m_file(std::move(path))
{}

ConfigFile::Content PresetStore::readBook()
{
    using State = ConfigFile::Content::State;
    m_book = {};
    const auto read = m_file.read();
    if (const auto *why = std::get_if<QString>(&read))
        return {State::Untouched, *why};
    const auto *bytes = std::get_if<QByteArray>(&read);
    if (!bytes)
        return {};
    if (ConfigFile::isNewer(*bytes, PresetBook::format))
        return {State::Untouched,
                tr("%1 was saved by a newer version of this program: its presets can't be used")
                    .arg(m_file.path())};
    const auto parsed = PresetBook::parse(*bytes);
    if (const auto *why = std::get_if<QString>(&parsed))
        return {State::Bad, tr("the presets can't be used: %1").arg(*why)};
    m_book = std::get<PresetBook>(parsed);
    return {};
}

QString PresetStore::load()
{
    return m_file.load([this] { return readBook(); });
}

QString PresetStore::change(const std::function<QString(PresetBook &)> &edit)
{
    PresetBook changed;
    const QString why = m_file.change([this] { return readBook(); },
                                      [&]() -> ConfigFile::Made {
                                          changed = m_book;
                                          if (const QString error = edit(changed); !error.isEmpty())
                                              return error;
                                          changed.countVersion();
                                          return changed.bytes();
                                      });
    if (why.isEmpty())
        m_book = changed;
    return why;
}

} // namespace authorization
