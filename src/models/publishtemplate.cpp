#include "models/publishtemplate.h"

#include "protocol/displayname.h"

#include <algorithm>

namespace models {

QString TemplateBook::tidied(const QString &path)
{
    QStringList names = path.split(QLatin1Char('/'));
    for (QString &name : names)
        name = name.trimmed();
    return names.join(QLatin1Char('/'));
}

QString TemplateBook::objectionTo(const QString &path)
{
    const QStringList names = path.split(QLatin1Char('/'));
    if (names.size() > deepest)
        return tr("at most %1 folders lie within each other").arg(deepest - 1);
    for (const QString &name : names) {
        if (name.isEmpty() || name != name.trimmed() || name.size() > longestName ||
            !protocol::isPlainName(name.toUtf8()))
            return tr("a template and its folders need names of at most %1 printable characters")
                .arg(longestName);
    }
    return {};
}

QStringList TemplateBook::within(const QString &path) const
{
    QStringList paths;
    const QString folder = path + QLatin1Char('/');
    for (auto at = m_all.lowerBound(path); at != m_all.end(); ++at) {
        if (at.key() == path || at.key().startsWith(folder))
            paths.append(at.key());
        else if (!at.key().startsWith(path))
            break;
    }
    return paths;
}

QStringList TemplateBook::folders() const
{
    QStringList result;
    for (auto at = m_all.begin(); at != m_all.end(); ++at) {
        for (qsizetype slash = at.key().indexOf(QLatin1Char('/')); slash >= 0;
             slash = at.key().indexOf(QLatin1Char('/'), slash + 1))
            result.append(at.key().left(slash));
    }
    result.sort();
    result.removeDuplicates();
    return result;
}

QString TemplateBook::put(const QString &path, const PublishTemplate &wish)
{
    const QString place = tidied(path);
    if (QString why = objectionTo(place); !why.isEmpty())
        return why;
    PublishTemplate &kept = m_all[place];
    kept = wish;
    kept.everyMs = std::clamp(wish.everyMs, 1, longestPause);
    kept.times = std::clamp(wish.times, 1, mostTimes);
    for (PacketDraft &packet : kept.packets) {
        if (packet.source != PacketDraft::Source::Text)
            packet.text.clear();
        if (packet.source != PacketDraft::Source::Hex)
            packet.hex.clear();
        if (packet.source != PacketDraft::Source::File)
            packet.file.clear();
    }
    return {};
}

QString TemplateBook::remove(const QString &path)
{
    const QStringList gone = within(path);
    if (gone.isEmpty())
        return tr("there is no template \"%1\"").arg(protocol::displayName(path.toUtf8()));
    for (const QString &each : gone)
        m_all.remove(each);
    return {};
}

QString TemplateBook::move(const QString &from, const QString &to)
{
    const QString place = tidied(to);
    if (QString why = objectionTo(place); !why.isEmpty())
        return why;
    const QStringList moved = within(from);
    if (moved.isEmpty())
        return tr("there is no template \"%1\"").arg(protocol::displayName(from.toUtf8()));
    if (place == from)
        return {};
    QMap<QString, PublishTemplate> changed = m_all;
    for (const QString &path : moved)
        changed.remove(path);
    for (const QString &path : moved) {
        const QString target = place + path.mid(from.size());
        if (QString why = objectionTo(target); !why.isEmpty())
            return why;
        if (changed.contains(target))
            return tr("there is a template \"%1\" already").arg(target);
        changed.insert(target, m_all.value(path));
    }
    m_all = changed;
    return {};
}

} // namespace models
