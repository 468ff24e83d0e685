#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace store {

/// A text that is contained in feed, topic, user or host, or in the data of a packet. ASCII letters are equal
/// in upper and lower case, all other bytes (UTF-8) are compared as they are. A value; matching is for any
/// thread.
class TextFilter
{
public:
    TextFilter() = default; ///< matches everything
    explicit TextFilter(const QString &text);
    explicit TextFilter(const QByteArray &utf8);

    bool isEmpty() const { return m_needle.isEmpty(); }

    /// True where the bytes contain the text.
    bool matches(QByteArrayView bytes) const;
    /// True where one of the two strings of a name span (protocol::FrameLayout) contains the text.
    bool matchesNames(QByteArrayView span) const;
    /// True where the data of one packet contains the text. `packets` begins at the packet count.
    bool matchesPackets(QByteArrayView packets) const;

    friend bool operator==(const TextFilter &, const TextFilter &) = default;

private:
    QByteArray m_needle;    ///< ASCII letters in lower case
    qsizetype m_anchor = 0; ///< where in it the byte stands that is looked for first
};

} // namespace store
