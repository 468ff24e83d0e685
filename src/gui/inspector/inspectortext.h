#pragma once

#include "decode/sharedbytes.h"
#include "gui/widgets/byterange.h"
#include "models/textlines.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace gui {

class NoteBar;
class ThemeManager;

/// A payload as text, read-only, with what must not be shown as itself escaped (models::TextLines) in the
/// colour of hidden characters. Shows the first 16 KiB and says how much is left; Show more adds 64, then
/// twice as much each time, up to a mebibyte. Keeps the bytes alive. GUI thread.
class InspectorText : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype portion = 16 * 1024;      ///< bytes shown at first
    static constexpr qsizetype largestPortion = 1 << 20; ///< and at most with one Show more

    explicit InspectorText(ThemeManager &theme, QWidget *parent = nullptr);

    void setPayload(const decode::SharedBytes &payload, decode::TextEncoding encoding);
    decode::TextEncoding encoding() const { return m_lines.encoding(); }
    qsizetype shownBytes() const { return m_shown; }
    QPlainTextEdit *editor() const { return m_editor; }
    NoteBar *note() const { return m_note; }

    /// Selects these bytes, as far as they are shown.
    void selectBytes(const ByteRange &range);
    ByteRange selectedBytes() const;

public Q_SLOTS:
    void showMore();

private:
    void restyle();
    void append(qsizetype bytes);
    void updateNote();
    int positionOf(qsizetype byte) const;
    qsizetype byteAt(int position) const;

    ThemeManager &m_theme;
    decode::SharedBytes m_payload;
    models::TextLines m_lines;
    std::vector<qsizetype> m_blocks; ///< the first byte of each block of the editor
    qsizetype m_shown = 0;
    qsizetype m_next = 4 * portion;
    QPlainTextEdit *m_editor;
    NoteBar *m_note;
};

} // namespace gui
