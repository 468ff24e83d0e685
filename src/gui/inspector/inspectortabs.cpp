// The tabs of the inspector: what is in them, what is selected there, and what is said about the payload.

#include "gui/inspector/decodermenu.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/inspectordiff.h"
#include "gui/inspector/inspectorframe.h"
#include "gui/inspector/inspectorimage.h"
#include "gui/inspector/inspectorjson.h"
#include "gui/inspector/inspectorplot.h"
#include "gui/inspector/inspectorstate.h"
#include "gui/inspector/inspectortext.h"
#include "gui/inspector/payloaddecoder.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/hexview.h"
#include "gui/widgets/notebar.h"
#include "models/packetlistmodel.h"
#include "models/valueerrortext.h"
#include "ui_inspector.h"

#include <QLocale>

#include <utility>

namespace gui {

/// The tab that was last chosen for payloads of this kind.
Inspector::Tab &Inspector::preferredTab()
{
    if (m_ui->tabs->isTabVisible(ImageTab))
        return m_imageTab;
    return m_tabFor[static_cast<std::size_t>(m_decoder->kind())];
}

/// The decoder has bytes, or reads them as something else than before.
void Inspector::showPayload()
{
    if (m_row.isNull())
        return;
    letGo();
    m_filled.fill(false);
    m_choosing = true;
    m_ui->tabs->setTabText(JsonTab, models::formatName(m_decoder->format()));
    const bool isImage = imageFormatOf(m_decoder->bytes().view).has_value();
    m_ui->tabs->setTabVisible(ImageTab, isImage);
    m_ui->tabs->setCurrentIndex(preferredTab());
    m_choosing = false;
    m_seen = tab();
    fillTab();
    updateFoot();
    updateNote();
}

void Inspector::updateNote()
{
    const QString report = m_decoder->report();
    const auto offer = m_decoder->offer();
    if (offer) {
        const QString name = decode::wrappingName(*offer);
        const QString looks = tr("This looks like %1.").arg(name);
        m_note->setNote(report.isEmpty() ? looks : report + QLatin1Char('\n') + looks,
                        tr("Unwrap %1").arg(name));
    } else {
        m_note->setNote(report, report.isEmpty() ? QString() : tr("Show as received"));
    }
}

/// Tabs that are not seen let go of the row before, so that its memory can go.
void Inspector::letGo()
{
    m_text->setPayload({}, decode::TextEncoding::Utf8);
    m_json->setPayload({}, decode::ValueFormat::Json);
    m_hex->setBytes({});
    m_state->setTopic({}, {}, {});
    m_diff->setPacket({}, 0, {});
    m_frame->setRow({});
    m_plot->setPayload({}, {}, {}, {});
    m_image->setPayload({});
}

/// What was selected in the tab before is selected in this one.
void Inspector::turnTab()
{
    if (m_choosing)
        return;
    const Tab before = std::exchange(m_seen, tab());
    fillTab();
    if (before != m_seen)
        selectBytes(m_seen, selectedBytes(before));
}

/// Only the tab that is seen is made; the others when someone turns to them.
void Inspector::fillTab()
{
    if (m_row.isNull() || std::exchange(m_filled[static_cast<std::size_t>(tab())], true))
        return;
    switch (tab()) {
    case TextTab:
        return m_text->setPayload(m_decoder->bytes(), m_decoder->encoding());
    case JsonTab:
        return m_json->setPayload(m_decoder->bytes(), m_decoder->format());
    case HexTab:
        return m_hex->setBytes(m_decoder->bytes());
    case StateTab:
        return m_state->setTopic(m_row.feed().toByteArray(), m_row.topic().toByteArray(),
                                 m_decoder->reading());
    case DiffTab:
        return m_diff->setPacket(m_row, m_packet, m_decoder->reading());
    case FrameTab:
        return m_frame->setRow(m_row);
    case PlotTab:
        return m_plot->setPayload(m_row.feed().toByteArray(), m_row.topic().toByteArray(),
                                  m_decoder->reading(), m_decoder->bytes());
    case ImageTab:
        return m_image->setPayload(m_decoder->bytes());
    default:
        return;
    }
}

/// The plot goes on without a message: while it has lines and is what the user looked at, it has the room.
void Inspector::placePlot()
{
    const bool isAlone = m_row.isNull() && tab() == PlotTab && m_plot->lineCount() > 0;
    if (isAlone && m_ui->stack->indexOf(m_plot) < 0)
        m_ui->stack->addWidget(m_plot);
    if (!isAlone && m_ui->plotLayout->indexOf(m_plot) < 0) {
        m_ui->stack->removeWidget(m_plot);
        m_ui->plotLayout->addWidget(m_plot);
        m_plot->show();
    }
    if (isAlone)
        m_ui->stack->setCurrentWidget(m_plot);
    else
        m_ui->stack->setCurrentWidget(m_row.isNull() ? static_cast<QWidget *>(m_empty) : m_ui->messagePage);
}

void Inspector::plot(const decode::JsonPath &path)
{
    showTab(PlotTab);
    m_plot->addField(
        PlotField{m_row.feed().toByteArray(), m_row.topic().toByteArray(), path, m_decoder->reading()});
}

ByteRange Inspector::selectedBytes(Tab tab) const
{
    switch (tab) {
    case TextTab:
        return m_text->selectedBytes();
    case JsonTab:
        return m_json->selectedBytes();
    case HexTab:
        return m_hex->selectedBytes();
    default:
        return {};
    }
}

void Inspector::selectBytes(Tab tab, const ByteRange &range)
{
    switch (tab) {
    case TextTab:
        return m_text->selectBytes(range);
    case JsonTab:
        return m_json->selectBytes(range);
    case HexTab:
        return m_hex->selectBytes(range);
    default:
        return;
    }
}

void Inspector::updateFoot()
{
    const QLocale locale;
    const QString gap = QStringLiteral("     ");
    const bool none = m_packets->packetCount() == 0;
    m_ui->decoder->setVisible(!none);
    m_ui->decoder->setText(decoderText(*m_decoder));
    // The style draws the menu's mark over the right end.
    m_ui->decoder->setFixedWidth(m_ui->decoder->fontMetrics().horizontalAdvance(m_ui->decoder->text()) +
                                 2 * m_theme.theme().sizes.icon);
    if (none) {
        m_ui->foot->setText(tr("No packets"));
        return;
    }
    QString text =
        tr("Packet %1 of %2").arg(locale.toString(m_packet + 1), locale.toString(m_packets->packetCount()));
    const QString bytes = locale.toString(m_decoder->raw().view.size());
    switch (m_decoder->kind()) {
    case decode::PayloadKind::Empty:
        text += gap + (m_decoder->raw().view.isEmpty() ? tr("0 B, empty") : tr("%1 B").arg(bytes));
        break;
    case decode::PayloadKind::Binary:
        text += gap + tr("%1 B, binary").arg(bytes);
        break;
    case decode::PayloadKind::Json:
        text += gap + (m_decoder->format() == decode::ValueFormat::Json
                           ? tr("%1 B, %2").arg(bytes, decode::encodingName(m_decoder->encoding()))
                           : tr("%1 B, binary").arg(bytes));
        break;
    case decode::PayloadKind::Text:
        text += gap + tr("%1 B, %2").arg(bytes, decode::encodingName(m_decoder->encoding()));
        break;
    }
    m_ui->foot->setText(text);
}

} // namespace gui
