#pragma once

#include "gui/packets/packetselection.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <vector>

namespace store {
class PinnedRow;
}

namespace gui {

class PacketTable;

/// Puts the selected rows of a packet table on the clipboard, in slices of a few milliseconds, so that the
/// window goes on while a hundred thousand rows are written. What is not copied is said, never left out in
/// silence. GUI thread.
class PacketCopier : public QObject
{
    Q_OBJECT

public:
    enum class Format {
        Text,      ///< cells as shown, parted by tabs, under a line of titles
        JsonLines, ///< the keys of `messagebus tail --json`
        Hex,       ///< the frames as they came, two digits a byte, one frame a line
    };
    static constexpr qint64 mostRows = 100'000;
    static constexpr qint64 mostBytes = qint64{64} << 20; ///< of the text, in UTF-8

    explicit PacketCopier(const PacketTable &table, QObject *parent = nullptr);

    /// Starts anew where a copy is under way.
    void copy(Format format);
    bool isCopying() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The clipboard has it. `outcome`: a plain sentence that says how many rows, and what is missing and
    /// why.
    void copied(const QString &outcome);

private:
    void work();
    bool step();
    bool append(const store::PinnedRow &row);
    void finish();
    QString outcome() const;

    const PacketTable &m_table;
    QTimer m_timer;
    Format m_format = Format::Text;
    std::vector<PacketSelection::Range> m_ranges;
    std::size_t m_range = 0;
    quint64 m_next = 0; ///< row
    QByteArray m_text;
    qint64 m_wanted = 0; ///< rows of the view that were selected at first
    qint64 m_copied = 0;
    qint64 m_markers = 0; ///< have no frame
    bool m_isFull = false;
};

} // namespace gui
