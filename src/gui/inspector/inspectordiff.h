#pragma once

#include "gui/inspector/payloaddecoder.h"
#include "models/payloadcomparison.h"
#include "store/pinnedrow.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace models {
class DiffTable;
}
namespace store {
class PacketStore;
}

namespace gui {

class Background;
class GivingBar;
class Icons;
class NoteBar;
class ThemeManager;

/// A packet's payload beside that of the message before it on the same topic, or of a message that the user
/// pinned: line by line, changes by sign, tint and underline. Both are read in the same way (PayloadDecoder).
/// The message before is looked for, and the two are compared, off the GUI thread. Keeps both rows pinned.
/// GUI thread.
class InspectorDiff : public QWidget
{
    Q_OBJECT

public:
    InspectorDiff(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    /// Where the message before is looked for; it outlives the widget.
    void setStore(const store::PacketStore *store) { m_store = store; }
    /// A null row: nothing. The same packet of the other message is compared.
    void setPacket(const store::PinnedRow &row, quint32 packet, const PayloadReading &reading);
    bool isBusy() const;
    QString noteText() const;
    QString summary() const; ///< "~ 4   + 1   − 1"
    QTableView *table() const { return m_table; }
    QComboBox *against() const { return m_against; }
    QAction *hideEqual() const { return m_hideEqual; }

public Q_SLOTS:
    /// The message that is shown now is what others are compared with.
    void pin();

private:
    struct Outcome
    {
        store::PinnedRow other;
        bool hasPacket = true;   ///< the other message has a packet of that number
        bool isUnwrapped = true; ///< both could be unwrapped
        std::shared_ptr<models::PayloadComparison> comparison;
    };
    void build();
    void compare();
    void show(const Outcome &outcome);
    void updatePinned();
    QString noteOf(const Outcome &outcome) const;

    ThemeManager &m_theme;
    const store::PacketStore *m_store = nullptr;
    store::PinnedRow m_row;
    store::PinnedRow m_pinned;
    quint32 m_packet = 0;
    PayloadReading m_reading;
    Background *m_background;
    models::DiffTable *m_model;
    QComboBox *m_against;
    QPushButton *m_pin;
    GivingBar *m_bar;
    QAction *m_hideEqual;
    QLabel *m_summary;
    NoteBar *m_note;
    QTableView *m_table;
};

} // namespace gui
