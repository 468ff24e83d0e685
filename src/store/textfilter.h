#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace store {

/// A text that is looked for in a name or in data. ASCII letters are equal in upper and lower case, all other
/// bytes (UTF-8) are compared as they are. A value; matching is for any
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

    friend bool operator==(const TextFilter &, const TextFilter &) = default;

private:
    QByteArray m_needle;    ///< ASCII letters in lower case
    qsizetype m_anchor = 0; ///< where in it the byte stands that is looked for first
};

} // namespace store
