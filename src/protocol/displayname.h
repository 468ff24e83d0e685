#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace protocol {

/// A stretch of a name as it may be shown: either plain text, or one character or byte that must not be shown
/// as itself.
struct NameSegment
{
    QString
        text; ///< plain text, or the escape: `\xNN` for a byte that is not UTF-8, `U+XXXX` for a character
    bool isEscape = false;
    friend bool operator==(const NameSegment &, const NameSegment &) = default;
};

/// Splits a name from the bus into what can be shown and what must be escaped: bytes that are not valid
/// UTF-8, control characters, line and paragraph separators, bidirectional controls, zero-width and invisible
/// characters, spaces other than U+0020, private use and unassigned code points, combining marks with nothing
/// to stand on, and all but ASCII in a stretch that is not composed (Unicode's form C), for it looks like the
/// composed one, or that has a word of Latin and Greek, Cyrillic or other letters that can be taken for them.
/// `maxBytes`: only that much of the name is looked at; no character is cut.
std::vector<NameSegment> nameSegments(QByteArrayView name, qsizetype maxBytes = -1);

/// The same as one line of plain text: escapes are written `\xNN` and `\u{202E}`, and a backslash is doubled,
/// so that no two names look alike. A name longer than `maxBytes` ends with `…`. This, nameSegments() and
/// displayText() are the only ways in which text from the bus is shown.
QString displayName(QByteArrayView name, qsizetype maxBytes = 4096);

/// A payload's text on one line, for reading: as displayName(), but a line end is `↵` and a tab `→`. Never
/// for a name, since a text with these signs in it looks the same.
QString displayText(QByteArrayView text, qsizetype maxBytes = 4096);

/// True where nothing in the name needs an escape (a backslash does not count).
bool isPlainName(QByteArrayView name);

} // namespace protocol
