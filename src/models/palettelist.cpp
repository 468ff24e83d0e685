#include "models/palettelist.h"

#include "models/nametext.h"

#include <QRegularExpression>

#include <algorithm>

namespace models {

namespace {

/// Of a longer name nobody types the rest.
constexpr qsizetype mostSearched = 200;

QString foldedText(const PaletteList::Entry &entry)
{
    if (entry.kind == PaletteList::Kind::Command)
        return (entry.detail + QLatin1Char(' ') + entry.text).toLower();
    QString text = shownName(entry.feed);
    if (entry.kind == PaletteList::Kind::Topic)
        text += QStringLiteral(" / ") + shownName(entry.topic);
    return text.left(mostSearched).toLower();
}

} // namespace

void PaletteList::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    m_folded.clear();
    m_folded.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_folded.push_back(foldedText(entry));
    search();
}

void PaletteList::setText(const QString &typed)
{
    m_pattern = FuzzyPattern(typed);
    search();
}

void PaletteList::search()
{
    struct Match
    {
        int score;
        std::size_t entry;
    };
    std::vector<Match> matches;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const int score = m_pattern.isEmpty() ? 0 : m_pattern.score(m_folded[index]);
        if (score >= 0)
            matches.push_back({score, index});
    }
    m_matchCount = static_cast<qsizetype>(matches.size());
    const auto best = matches.begin() + std::min<std::ptrdiff_t>(mostShown, m_matchCount);
    // Equal ones stay in their order, commands before names.
    std::partial_sort(matches.begin(), best, matches.end(), [](const Match &a, const Match &b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    });
    beginResetModel();
    m_shown.clear();
    for (auto match = matches.begin(); match != best; ++match)
        m_shown.push_back(match->entry);
    endResetModel();
}

const PaletteList::Entry *PaletteList::entry(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_shown.size() ? &m_entries[m_shown[at]] : nullptr;
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    const Entry *shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    const bool isCommand = shown->kind == Kind::Command;
    switch (role) {
    case Qt::DisplayRole:
        if (isCommand)
            return shown->text;
        return shown->kind == Kind::Feed
                   ? shownName(shown->feed)
                   : shownName(shown->feed) + QStringLiteral(" / ") + shownName(shown->topic);
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        const QStringList parts{text, shown->detail, shown->keys};
        return QStringList(parts.filter(QRegularExpression(QStringLiteral(".")))).join(QStringLiteral(", "));
    }
    case KindRole:
        return static_cast<int>(shown->kind);
    case ToneRole:
        return static_cast<int>(shown->isEnabled ? Tone::Normal : Tone::Disabled);
    case RawFeedRole:
        return isCommand ? QVariant() : shown->feed;
    case RawTopicRole:
        return shown->kind == Kind::Topic ? QVariant(shown->topic) : QVariant();
    case RawNameRole:
        return shown->kind == Kind::Feed ? QVariant(shown->feed) : QVariant();
    case DetailRole:
        return shown->detail;
    case KeysRole:
        return shown->keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteList::flags(const QModelIndex &index) const
{
    const Entry *shown = index.isValid() ? entry(index.row()) : nullptr;
    return shown && shown->isEnabled ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace models
