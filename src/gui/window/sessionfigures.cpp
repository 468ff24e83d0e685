#include "gui/window/sessionfigures.h"

#include <QLocale>

#include <algorithm>

namespace gui {

FigureText FigureText::of(Figure figure, const SessionFigures &figures)
{
    const auto count = [](quint64 value) {
        return QLocale().toString(value);
    };
    const auto bytes = [](qint64 value) {
        return tr("%1 bytes").arg(QLocale().toString(value));
    };
    switch (figure) {
    case Figure::Received:
        return {
            tr("Received"),
            tr("Messages that have arrived since the session began. Each of them is in exactly one of the "
               "other four counts."),
            {{tr("Shown"), count(figures.shown)},
             {tr("Filtered"), count(figures.filtered)},
             {tr("Evicted"), count(figures.evicted)},
             {tr("Dropped"), count(figures.dropped)},
             {tr("Received"), count(figures.received)},
             {tr("On the wire"), bytes(static_cast<qint64>(figures.bytesReceived))}}};
    case Figure::Shown:
        return {tr("Shown"),
                tr("Messages that are rows in the packet table now."),
                {{tr("Shown"), count(figures.shown)}}};
    case Figure::Filtered: {
        const quint64 others =
            figures.untested + figures.undecided + figures.paused + figures.cleared + figures.captureFiltered;
        return {
            tr("Filtered"),
            tr("Messages that have come and are not in the packet table. All but those that the capture "
               "filter kept out are still in memory."),
            {{tr("Do not match the filter"), count(figures.filtered - std::min(others, figures.filtered))},
             {tr("Not tested yet"), count(figures.untested)},
             {tr("Undecided: testing took too long"), count(figures.undecided)},
             {tr("Came while the view is paused"), count(figures.paused)},
             {tr("Cleared away"), count(figures.cleared)},
             {tr("Kept out by the capture filter"), count(figures.captureFiltered)}}};
    }
    case Figure::Evicted:
        return {
            tr("Evicted"),
            tr("The oldest messages, which had to leave when the memory budget was full. They are gone; a "
               "larger budget keeps more."),
            {{tr("Evicted"), count(figures.evicted)}}};
    case Figure::Dropped:
        return {tr("Dropped"),
                tr("Messages for topics that nobody here wants any more, or that could not be kept. A row in "
                   "the packet table marks each place."),
                {{tr("Dropped"), count(figures.dropped)}}};
    case Figure::Rate:
        return {tr("Rate"),
                tr("What arrives now, over the last half second."),
                {{tr("Messages a second"), QLocale().toString(figures.messagesPerSecond, 'f', 0)},
                 {tr("Bytes a second"), QLocale().toString(figures.bytesPerSecond, 'f', 0)}}};
    case Figure::Memory:
        return {tr("Memory"),
                tr("What the stored messages of all sessions may take. When it is full, the oldest messages "
                   "leave."),
                {{tr("Taken by this session"), bytes(figures.memoryUsed)},
                 {tr("Budget of all sessions"), bytes(figures.memoryBudget)}}};
    }
    return {};
}

} // namespace gui
