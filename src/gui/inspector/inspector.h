#pragma once

#include "decode/jsonpath.h"
#include "decode/payloadkind.h"
#include "gui/widgets/byterange.h"
#include "store/pinnedrow.h"

#include <QWidget>

#include <array>
#include <memory>

namespace models {
class DecoderBook;
class PacketListModel;
} // namespace models

namespace store {
class PacketStore;
}

namespace gui {

namespace Ui {
class Inspector;
}

class EmptyState;
class HexView;
class Icons;
class InspectorDiff;
class InspectorFrame;
class InspectorImage;
class InspectorJson;
class InspectorPlot;
class InspectorState;
class InspectorText;
class NoteBar;
class PayloadDecoder;
class ThemeManager;

/// One message from inside: its packets with their entitlements, facts of the frame, the payload of one
/// packet as text, as a tree and as hex, its topic's state, the difference to another message, and the raw
/// frame. It pins the row, so eviction takes nothing from the eyes, and decodes only the packet and the tab
/// that are shown; bytes selected in one tab are selected in the next. Which tab opens follows from what the
/// payload is, and from the tab that the user last chose for payloads of that kind. Ctrl+1 to Ctrl+7 choose a
/// tab, Alt+Left and Alt+Right a packet. The plot stays in sight when the row is let go. GUI thread.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TextTab, JsonTab, HexTab, StateTab, DiffTab, FrameTab, PlotTab, ImageTab, TabCount };

    Inspector(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~Inspector() override;

    /// For the dock's title: "Message 5,012,901" (or "Message"), and "PRICES / VOD.L", plain text.
    QString title() const;
    QString subtitle() const;

    const store::PinnedRow &row() const { return m_row; }
    quint32 packetNumber() const { return m_packet; } ///< from 0
    Tab tab() const;
    QString foot() const;
    models::PacketListModel *packets() const { return m_packets; }
    InspectorText *textTab() const { return m_text; }
    InspectorJson *jsonTab() const { return m_json; }
    HexView *hexTab() const { return m_hex; }
    InspectorState *stateTab() const { return m_state; }
    InspectorDiff *diffTab() const { return m_diff; }
    InspectorFrame *frameTab() const { return m_frame; }
    InspectorPlot *plotTab() const { return m_plot; }
    InspectorImage *imageTab() const { return m_image; } ///< seen only where the payload is one
    PayloadDecoder *decoder() const { return m_decoder; }
    /// Where the decoders that the user wants for feeds and topics are kept; it outlives the inspector.
    void setDecoderBook(models::DecoderBook *book);
    /// What a button below the message does; it outlives the inspector.
    void setSightAction(QAction *action);
    /// Where the messages are from: current state, diff and plot look there. It outlives the inspector.
    void setStore(const store::PacketStore *store);

    QByteArray saveState() const; ///< the splitter
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    /// A null row or a marker shows the empty state.
    void showRow(const store::PinnedRow &row);
    void clear();
    void showTab(int tab);
    void nextPacket();
    void previousPacket();

Q_SIGNALS:
    void titleChanged(const QString &title, const QString &subtitle);
    /// The user wants messages with this value: an expression of the filter language.
    void filterRequested(const QString &expression);

private:
    void build();
    void dress();
    void showFacts();
    void selectPacket(quint32 number);
    void showPacket(quint32 number);
    Tab &preferredTab();
    void letGo();
    void turnTab();
    void fillTab();
    ByteRange selectedBytes(Tab tab) const;
    void selectBytes(Tab tab, const ByteRange &range);
    void updateFoot();
    void updateNote();
    void placePlot();
    void plot(const decode::JsonPath &path);
    void showPayload();

    ThemeManager &m_theme;
    const Icons &m_icons;
    std::unique_ptr<Ui::Inspector> m_ui;
    models::PacketListModel *m_packets;
    InspectorText *m_text;
    InspectorJson *m_json;
    HexView *m_hex;
    InspectorState *m_state;
    InspectorDiff *m_diff;
    InspectorFrame *m_frame;
    InspectorPlot *m_plot;
    InspectorImage *m_image;
    EmptyState *m_empty;
    PayloadDecoder *m_decoder;
    NoteBar *m_note; ///< what was unwrapped, or could be

    store::PinnedRow m_row;
    quint32 m_packet = 0;
    std::array<bool, TabCount> m_filled{};
    Tab m_seen = TextTab; ///< the tab that is seen, or was until a moment ago
    std::array<Tab, 4> m_tabFor{TextTab, JsonTab, TextTab, HexTab}; ///< for each PayloadKind
    Tab m_imageTab = ImageTab;                                      ///< the same for images
    bool m_choosing = false; ///< the tab changes because of the packet, not of the user
};

} // namespace gui
