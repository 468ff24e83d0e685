#pragma once

#include "decode/payloadtext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// A payload as text, read-only, with what must not be shown as itself escaped (protocol::nameSegments) in
/// the colour of hidden characters. Shows the first 64 KiB and says how much is left; Show more adds as much
/// again. Very long lines are broken, since one wrapped line of a mebibyte stops QPlainTextEdit for a minute.
/// The bytes belong to who called setPayload() and must stay until the next call. GUI thread.
class InspectorText : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype portion = 64 * 1024; ///< bytes shown at first, and with each Show more
    static constexpr qsizetype lineLimit = 1024;    ///< characters in one line of the editor

    explicit InspectorText(ThemeManager &theme, QWidget *parent = nullptr);

    void setPayload(QByteArrayView payload);
    decode::TextEncoding encoding() const { return m_encoding; }
    qsizetype shownBytes() const { return m_shown; }
    QPlainTextEdit *editor() const { return m_editor; }

public Q_SLOTS:
    void showMore();

private:
    void restyle();
    void append(const QString &text);
    void updateNote();

    ThemeManager &m_theme;
    QByteArrayView m_payload;
    decode::TextEncoding m_encoding = decode::TextEncoding::Utf8;
    qsizetype m_shown = 0;
    qsizetype m_lineLength = 0; ///< characters in the editor's last line
    QPlainTextEdit *m_editor;
    QWidget *m_note;
    QLabel *m_noteText;
    QPushButton *m_more;
};

} // namespace gui
