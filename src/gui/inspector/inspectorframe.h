#pragma once

#include "store/pinnedrow.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace models {
class FrameFieldTable;
}

namespace gui {

class HexView;
class ThemeManager;

/// A frame as it came over the wire: its fields beside its bytes, each tinted. A field that is chosen has its
/// bytes selected and the other way round; the field under the pointer is framed. Keeps the row pinned. GUI
/// thread.
class InspectorFrame : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorFrame(ThemeManager &theme, QWidget *parent = nullptr);

    /// A null row: nothing.
    void setRow(const store::PinnedRow &row);
    QTableView *table() const { return m_table; }
    HexView *hex() const { return m_hex; }
    models::FrameFieldTable *fields() const { return m_fields; }

private:
    void hover(int row);

    models::FrameFieldTable *m_fields;
    QTableView *m_table;
    HexView *m_hex;
};

} // namespace gui
