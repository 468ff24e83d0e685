#pragma once

#include "decode/linediff.h"
#include "decode/payloadtext.h"
#include "decode/sharedbytes.h"
#include "decode/valuetree.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace models {

/// How two payloads are compared.
enum class ComparedAs { Values, Text, Bytes };

/// Two payloads line by line. A value; it needs the payloads no more.
struct PayloadComparison
{
    /// No more of either payload's lines are compared.
    static constexpr qsizetype maxBytes = qsizetype{4} << 20;
    static constexpr std::size_t maxLines = 50'000;

    QByteArray leftText; ///< UTF-8, or bytes where a text is not valid
    QByteArray rightText;
    std::vector<QByteArrayView> left; ///< lines of leftText
    std::vector<QByteArrayView> right;
    decode::LineDiff diff;
    ComparedAs as = ComparedAs::Text;
    bool isCut = false; ///< at maxBytes or maxLines: what is behind was not compared

    int count(decode::DiffRow::Kind kind) const;
};

/// Values are laid out as JSON with one member a line, whatever their format; where either payload does not
/// read as `format`, both are compared as text. Bytes as hex, 16 a line. Any thread.
PayloadComparison comparePayloads(const decode::SharedBytes &left, const decode::SharedBytes &right,
                                  ComparedAs as, decode::ValueFormat format, decode::TextEncoding encoding,
                                  const decode::StopFlag &stop);

} // namespace models
