#pragma once

#include "models/packettimes.h"
#include "store/pinnedrow.h"

#include <QHash>
#include <QString>

#include <optional>

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
    QString timeText(const store::PinnedRow &row) const;
    /// What a marker row says, with what stands before and behind it.
    QString markerText(const store::PinnedRow &row) const;

private:
    std::optional<qint64> reference(const store::PinnedRow &row) const;

    const store::PacketStore &m_store;
    const store::RowIndex &m_index;
    const PacketColumns &m_columns;
    models::TimeFormat m_timeFormat = models::TimeFormat::Local;
    std::optional<qint64> m_first; ///< UTC, nanoseconds
    std::optional<qint64> m_selected;
};

} // namespace gui
