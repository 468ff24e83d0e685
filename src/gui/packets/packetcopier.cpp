#include "gui/packets/packetcopier.h"

#include "gui/packets/packetcolumns.h"
#include "gui/packets/packettable.h"
#include "protocol/messagejson.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace gui {

namespace {

constexpr qint64 sliceMs = 8;

/// As `messagebus tail --json` writes it.
QString jsonTime(qint64 utcNs)
{
    if (utcNs == 0)
        return {}; // none
    return QDateTime::fromMSecsSinceEpoch(utcNs / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Bytes that a row may take at most, before it is written.
qint64 roomFor(const store::PinnedRow &row, PacketCopier::Format format)
{
    constexpr qint64 cells = 4096;
    return format == PacketCopier::Format::Text ? cells : cells + 2 * qint64{row.record().size};
}

} // namespace

PacketCopier::PacketCopier(const PacketTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PacketCopier::work);
}

void PacketCopier::copy(Format format)
{
    m_timer.stop();
    m_format = format;
    m_ranges = m_table.selection().ranges();
    m_range = 0;
    m_next = m_ranges.empty() ? 0 : m_ranges.front().first;
    m_text.clear();
    m_copied = 0;
    m_markers = 0;
    m_isFull = false;
    m_wanted = 0;
    const store::RowIndex &index = m_table.index();
    for (const PacketSelection::Range &range : m_ranges)
        m_wanted += index.lowerBound(range.last + 1) - index.lowerBound(range.first);
    const auto current = m_table.currentRow();
    if (current && m_table.isSelected(*current) && !index.positionOf(*current))
        ++m_wanted; // evicted, but still there
    if (m_wanted == 0)
        return;
    if (m_format == Format::Text) {
        QStringList titles;
        for (const int section : m_table.columns()->shownSections())
            titles += m_table.columns()->titleOf(section);
        m_text = titles.join(QLatin1Char('\t')).toUtf8() + '\n';
    }
    m_timer.start();
    work();
}

void PacketCopier::work()
{
    QElapsedTimer since;
    since.start();
    while (step()) {
        if (since.elapsed() >= sliceMs)
            return; // the timer comes back
    }
    finish();
}

/// One row; false where there is none left, or no room.
bool PacketCopier::step()
{
    const store::RowIndex &index = m_table.index();
    while (m_range < m_ranges.size()) {
        const PacketSelection::Range &range = m_ranges[m_range];
        const qint64 position = index.lowerBound(m_next);
        const quint64 inView = position < index.size() ? index.rowAt(position) : range.last + 1;
        const auto current = m_table.currentRow();
        const bool isKept = current && *current >= m_next && *current <= range.last && *current < inView;
        const quint64 row = isKept ? *current : inView;
        if (row <= range.last) {
            m_next = row + 1;
            return append(m_table.pinned(row));
        }
        if (++m_range < m_ranges.size())
            m_next = m_ranges[m_range].first;
    }
    return false;
}

bool PacketCopier::append(const store::PinnedRow &row)
{
    if (row.isNull())
        return true; // it has just left; the difference is told at the end
    if (m_copied >= mostRows || m_text.size() + roomFor(row, m_format) > mostBytes) {
        m_isFull = true;
        return false;
    }
    if (m_format != Format::Text && !store::isMessage(row.kind())) {
        ++m_markers;
        return true;
    }
    switch (m_format) {
    case Format::Text: {
        QStringList cells;
        for (const int section : m_table.columns()->shownSections())
            cells += m_table.cells().text(row, section);
        m_text += cells.join(QLatin1Char('\t')).toUtf8() + '\n';
        break;
    }
    case Format::JsonLines: {
        QBuffer line(&m_text);
        line.open(QIODevice::WriteOnly | QIODevice::Append);
        if (!protocol::writeJsonLine(line, row.frame(), row.layout(), row.record().dialect(),
                                     jsonTime(row.utcNs())))
            return true; // counted as not copied
        break;
    }
    case Format::Hex:
        m_text += row.frame().toByteArray().toHex() + '\n';
        break;
    }
    ++m_copied;
    return true;
}

void PacketCopier::finish()
{
    m_timer.stop();
    const QString what = outcome();
    const bool isWhole = m_copied == m_wanted;
    // Other programs read the lines of the other two formats: a sentence between them would be an error
    // there.
    if (m_format == Format::Text && !isWhole)
        m_text += what.toUtf8() + '\n';
    if (m_copied > 0)
        QApplication::clipboard()->setText(QString::fromUtf8(m_text));
    m_text = {};
    Q_EMIT copied(what);
}

QString PacketCopier::outcome() const
{
    const QLocale locale;
    const QString rows = locale.toString(m_copied);
    if (m_isFull && m_copied == 0)
        return tr("Nothing copied: this message is larger than %1, the most that is copied at once")
            .arg(locale.formattedDataSize(mostBytes, 0));
    if (m_isFull) {
        return tr("Only the first %1 of %2 rows copied: at most %3 rows or %4 at once")
            .arg(rows, locale.toString(m_wanted), locale.toString(mostRows),
                 locale.formattedDataSize(mostBytes, 0));
    }
    QString text = m_copied == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(rows);
    if (m_markers > 0)
        text = tr("%1; %2 gap rows have no message").arg(text, locale.toString(m_markers));
    if (const qint64 gone = m_wanted - m_copied - m_markers; gone > 0)
        text = tr("%1; %2 had left the view meanwhile").arg(text, locale.toString(gone));
    return text;
}

} // namespace gui
