#include "authorization/presetbook.h"

#include "authorization/decision.h"
#include "authorization/entitlementtext.h"
#include "protocol/configfile.h"
#include "protocol/displayname.h"
#include "protocol/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace authorization {

namespace {

constexpr qsizetype longestName = 100;

bool isOf(const Preset &preset, QByteArrayView feed)
{
    return preset.feed.toUtf8() == feed;
}

} // namespace

QList<Preset> PresetBook::of(QByteArrayView feed) const
{
    QList<Preset> presets;
    std::copy_if(m_presets.begin(), m_presets.end(), std::back_inserter(presets),
                 [feed](const Preset &preset) { return isOf(preset, feed); });
    return presets;
}

const Preset *PresetBook::find(QByteArrayView feed, const QString &name) const
{
    const auto found = std::find_if(m_presets.begin(), m_presets.end(), [&](const Preset &preset) {
        return preset.name == name && isOf(preset, feed);
    });
    return found == m_presets.end() ? nullptr : &*found;
}

const Preset *PresetBook::named(QByteArrayView feed, const protocol::Entitlements &entitlements) const
{
    const auto found = std::find_if(m_presets.begin(), m_presets.end(), [&](const Preset &preset) {
        return preset.entitlements == entitlements && isOf(preset, feed);
    });
    return found == m_presets.end() ? nullptr : &*found;
}

QString PresetBook::text(QByteArrayView feed, const protocol::Entitlements &entitlements) const
{
    const QString numbers = entitlementsText(entitlements);
    const Preset *preset = named(feed, entitlements);
    return preset ? QStringLiteral("%1 (%2)").arg(preset->name, numbers) : numbers;
}

QString PresetBook::put(Preset preset, const QString &instead)
{
    preset.entitlements = sortedOnce(std::move(preset.entitlements));
    const QByteArray name = preset.name.toUtf8();
    if (preset.name.trimmed().isEmpty() || preset.name.size() > longestName || !protocol::isPlainName(name))
        return tr("a preset needs a name of at most %1 printable characters").arg(longestName);
    if (preset.feed.isEmpty() || !protocol::isPlainName(preset.feed.toUtf8()))
        return tr("a preset belongs to a feed with a printable name");
    const Answer answer = GrantEntitlements{preset.entitlements};
    if (const auto why = objectionToAnswer(answer, true, {}, {}))
        return QString(whyNotText(*why));
    const QByteArray feed = preset.feed.toUtf8();
    const Preset *same = find(feed, preset.name);
    const Preset *old = instead.isEmpty() ? nullptr : find(feed, instead);
    if (same && same != old)
        return tr("the feed has a preset of this name already");
    if (!instead.isEmpty() && !old)
        return tr("the feed has no preset \"%1\"").arg(protocol::displayName(instead.toUtf8()));
    if (old)
        m_presets[old - m_presets.constData()] = preset;
    else
        m_presets.append(preset);
    return {};
}

QString PresetBook::remove(QByteArrayView feed, const QString &name)
{
    const Preset *preset = find(feed, name);
    if (!preset)
        return tr("the feed has no preset \"%1\"").arg(protocol::displayName(name.toUtf8()));
    m_presets.removeAt(preset - m_presets.constData());
    return {};
}

QByteArray PresetBook::bytes() const
{
    QJsonArray entries;
    for (const Preset &preset : m_presets) {
        QJsonArray numbers;
        for (const qint32 number : preset.entitlements)
            numbers.append(number);
        entries.append(QJsonObject{{QStringLiteral("feed"), preset.feed},
                                   {QStringLiteral("name"), preset.name},
                                   {QStringLiteral("entitlements"), numbers}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format},
                                     {QStringLiteral("version"), m_version},
                                     {QStringLiteral("presets"), entries}})
        .toJson();
}

std::variant<PresetBook, QString> PresetBook::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tr("%1: no JSON: %2")
            .arg(protocol::ConfigFile::placeIn(bytes, error.offset), error.errorString());
    PresetBook book;
    protocol::JsonFields fields(document.object());
    int version = 0, shape = 0;
    QJsonArray entries;
    fields.read("format", shape, format, format);
    fields.read("version", version, 0, std::numeric_limits<int>::max());
    if (!document.isObject() || !fields.has("format") || !fields.read("presets", entries))
        fields.fail(QStringLiteral("\"format\" or \"presets\" is missing"));
    if (const QString why = fields.finish(); !why.isEmpty())
        return why;
    book.m_version = version;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Preset preset;
        protocol::JsonFields entry(entries.at(i).toObject());
        entry.read("feed", preset.feed);
        entry.read("name", preset.name);
        entry.read("entitlements", preset.entitlements);
        QString why = entry.finish();
        if (why.isEmpty())
            why = book.put(preset);
        if (!why.isEmpty())
            return tr("preset %1: %2").arg(QString::number(i + 1), why);
    }
    return book;
}

} // namespace authorization
