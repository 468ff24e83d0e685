#pragma once

#include "decode/jsonpath.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace store {

/// One piece of filter text.
struct FilterLexeme
{
    enum class Kind : std::uint8_t {
        Word,     ///< anything up to a space, a bracket, a comma, a quote or a comparison
        Quoted,   ///< `bytes` is what it says
        JsonPath, ///< `json.…` with `path`
        Compare,  ///< == != < <= > >=
        Open,
        Close,
        Comma,
        Bad, ///< `message` says what is wrong
        End, ///< behind all others, always there
    };
    Kind kind = Kind::End;
    qsizetype position = 0; ///< UTF-16 units
    qsizetype length = 0;
    QByteArray bytes;
    decode::JsonPath path;
    /// Bad; or Quoted with an escape that means nothing, which stands at `badPosition` (a pattern may have
    /// it: it is read as it is written).
    QString message;
    qsizetype badPosition = 0;
    qsizetype badLength = 0;

    qsizetype end() const { return position + length; }
    bool hasBadEscape() const { return kind == Kind::Quoted && !message.isEmpty(); }
};

/// Cuts a filter text into its pieces, which cover all but the spaces, whatever it is.
std::vector<FilterLexeme> lexFilter(const QString &text);

/// `and`, `or`, `not`, in lower case or capitals.
bool isAndWord(QStringView word);
bool isOrWord(QStringView word);
bool isNotWord(QStringView word);

} // namespace store
