#pragma once

#include "decode/jsonpath.h"
#include "models/packettimes.h"
#include "store/pinnedrow.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace store {
class PacketStore;
class RowIndex;
} // namespace store

namespace gui {

class PacketColumns;

/// What the cells of one packet table say, as it is set up now: painted, copied, read aloud and shown as tool
/// tip alike. GUI thread.
class PacketCells
{
public:
    PacketCells(const store::PacketStore &store, const store::RowIndex &index, const PacketColumns &columns);

    models::TimeFormat timeFormat() const { return m_timeFormat; }
    void setTimeFormat(models::TimeFormat format);
    /// The row that times are told from with SinceSelected. A null row changes nothing: the last one stays.
    void setSelected(const store::PinnedRow &row);
    /// Where no oldest row is known yet, takes that of the view now.
    void noteFirst();
    /// All rows are new: there is no oldest and no selected one.
    void forget();

    /// Plain text on one line; empty for a null row. Of a marker row only number, time and what it says.
    QString text(const store::PinnedRow &row, int section) const;
    /// Filter text that holds for messages which say the same here; empty where there is none.
    QString filterTerm(const store::PinnedRow &row, int section) const;
    QString timeText(const store::PinnedRow &row) const;
    /// What a marker row says, with what stands before and behind it.
    QString markerText(const store::PinnedRow &row) const;

private:
    /// What stands in a JSON column. Of a payload larger than `largestJson` nothing is looked at, which it
    /// says.
    QString jsonText(const store::PinnedRow &row, const QString &path) const;
    static constexpr qsizetype largestJson = qsizetype{1} << 20;
    static constexpr qsizetype mostKept = 8192; ///< texts

    std::optional<qint64> reference(const store::PinnedRow &row) const;

    const store::PacketStore &m_store;
    const store::RowIndex &m_index;
    const PacketColumns &m_columns;
    models::TimeFormat m_timeFormat = models::TimeFormat::Local;
    std::optional<qint64> m_first; ///< UTC, nanoseconds
    std::optional<qint64> m_selected;
    mutable decode::JsonReader m_reader;
    /// Texts of JSON columns by row and path: a row's payload never changes.
    mutable QHash<std::pair<quint64, QString>, QString> m_jsonTexts;
};

} // namespace gui
