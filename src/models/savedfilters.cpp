#include "models/savedfilters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace models {

namespace {
constexpr qsizetype longestName = 100;
constexpr qsizetype longestText = 4096;
} // namespace

bool SavedFilters::save(const QString &name, const QString &text)
{
    const Named wanted{name.trimmed().left(longestName), text};
    if (wanted.name.isEmpty() || text.trimmed().isEmpty() || text.size() > longestText)
        return false;
    const auto known = std::find_if(m_saved.begin(), m_saved.end(),
                                    [&wanted](const Named &each) { return each.name == wanted.name; });
    if (known != m_saved.end()) {
        known->text = text;
    } else if (m_saved.size() >= mostSaved) {
        return false;
    } else {
        const auto behind = std::find_if(m_saved.begin(), m_saved.end(), [&wanted](const Named &each) {
            return QString::localeAwareCompare(each.name, wanted.name) > 0;
        });
        m_saved.insert(behind, wanted);
    }
    Q_EMIT changed();
    return true;
}

void SavedFilters::remove(const QString &name)
{
    if (m_saved.removeIf([&name](const Named &each) { return each.name == name; }) > 0)
        Q_EMIT changed();
}

void SavedFilters::use(const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > longestText || m_recent.value(0) == text)
        return;
    m_recent.removeAll(text);
    m_recent.prepend(text);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    Q_EMIT changed();
}

QByteArray SavedFilters::state() const
{
    QJsonArray saved;
    for (const Named &each : m_saved)
        saved.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("filter"), each.text}});
    return QJsonDocument(QJsonObject{{QStringLiteral("saved"), saved},
                                     {QStringLiteral("recent"), QJsonArray::fromStringList(m_recent)}})
        .toJson(QJsonDocument::Compact);
}

void SavedFilters::restore(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    const bool wasBlocked = blockSignals(true);
    m_saved.clear();
    m_recent.clear();
    for (const QJsonValue &each : kept.value(QLatin1String("saved")).toArray()) {
        save(each.toObject().value(QLatin1String("name")).toString(),
             each.toObject().value(QLatin1String("filter")).toString());
    }
    const QJsonArray recent = kept.value(QLatin1String("recent")).toArray();
    for (qsizetype i = recent.size(); i-- > 0;)
        use(recent.at(i).toString());
    blockSignals(wasBlocked);
}

} // namespace models
