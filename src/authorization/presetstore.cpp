#include "authorization/presetstore.h"

#include <QFile>

namespace authorization {

PresetStore::PresetStore(QString path)
    : m_file(std::move(path))
{}

QString PresetStore::readBook(bool mayKeepAside)
{
    m_book = {};
    const auto read = m_file.read();
    if (const auto *why = std::get_if<QString>(&read))
        return *why;
    const auto *bytes = std::get_if<QByteArray>(&read);
    if (!bytes)
        return {};
    if (ConfigFile::isNewer(*bytes, PresetBook::format))
        return tr("%1 was saved by a newer version of this program: its presets can't be used")
            .arg(m_file.path());
    const auto parsed = PresetBook::parse(*bytes);
    if (const auto *book = std::get_if<PresetBook>(&parsed)) {
        m_book = *book;
        return {};
    }
    const QString what = tr("the presets can't be used: %1").arg(std::get<QString>(parsed));
    if (!mayKeepAside)
        return what;
    const auto aside = m_file.keepAside();
    return aside.error.isEmpty() ? tr("%1; the file is kept aside as %2").arg(what, aside.path)
                                 : tr("%1; %2").arg(what, aside.error);
}

QString PresetStore::load()
{
    QString told = readBook(false);
    if (told.isEmpty())
        return told;
    const QString error = m_file.locked([&]() -> QString {
        told = readBook(true); // another program may have been first
        return {};
    });
    return error.isEmpty() ? told : tr("%1; %2").arg(told, error);
}

QString PresetStore::change(const std::function<QString(PresetBook &)> &edit)
{
    return m_file.locked([&]() -> QString {
        if (const QString why = readBook(true); !why.isEmpty() && QFile::exists(m_file.path()))
            return why;
        PresetBook changed = m_book;
        if (const QString why = edit(changed); !why.isEmpty())
            return why;
        changed.countVersion();
        if (const QString why = m_file.write(changed.bytes()); !why.isEmpty())
            return why;
        m_book = changed;
        return {};
    });
}

} // namespace authorization
