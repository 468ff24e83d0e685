#pragma once

#include "models/packettext.h"

#include <QHeaderView>

namespace gui {

/// The columns of the packet table: a header whose sections can be moved, sized and hidden (context menu),
/// with their titles and first widths. Sections are models::PacketColumn. saveState() and restoreState() are
/// Qt's.
class PacketColumns : public QHeaderView
{
    Q_OBJECT

public:
    explicit PacketColumns(QWidget *parent = nullptr);

    static QString title(models::PacketColumn column);
    static bool isQuantity(models::PacketColumn column); ///< right-aligned

    /// Columns in the order seen, without the hidden ones.
    QList<models::PacketColumn> shownColumns() const;
    /// Hides From while space is short. What the user hid or showed stays as the user wants it.
    void setCompact(bool compact);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_compact = false;
    bool m_userDecided = false; ///< about From
};

} // namespace gui
