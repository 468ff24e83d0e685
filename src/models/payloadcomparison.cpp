#include "models/payloadcomparison.h"

#include "decode/cborvalue.h"
#include "decode/hexlines.h"
#include "decode/jsonwriter.h"
#include "decode/messagepackvalue.h"
#include "decode/utf8cut.h"

#include <QStringDecoder>

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype maxBytes = PayloadComparison::maxBytes;

struct Side
{
    QByteArray text;
    bool isCut = false;
};

std::optional<Side> valueLines(const decode::SharedBytes &bytes, decode::ValueFormat format,
                               const decode::StopFlag &stop)
{
    const decode::ValueTree tree = [&] {
        switch (format) {
        case decode::ValueFormat::Cbor:
            return decode::readCbor(bytes, {}, &stop);
        case decode::ValueFormat::MessagePack:
            return decode::readMessagePack(bytes, {}, &stop);
        default:
            return decode::readJson(bytes, {}, &stop);
        }
    }();
    if (tree.error || tree.isEmpty())
        return std::nullopt;
    decode::JsonText text = decode::jsonText(tree, 0, decode::JsonLayout::Lines, maxBytes, &stop);
    return Side{std::move(text.text), text.isCut};
}

Side textLines(QByteArrayView bytes, decode::TextEncoding encoding)
{
    const QByteArrayView part = bytes.first(std::min(bytes.size(), maxBytes));
    const bool isCut = part.size() < bytes.size();
    const auto decoded = [&](QStringConverter::Encoding from) {
        QStringDecoder decoder(from);
        return QString(decoder.decode(part)).toUtf8();
    };
    switch (encoding) {
    case decode::TextEncoding::Utf8:
        return {decode::cutUtf8(bytes, maxBytes).toByteArray(), isCut};
    case decode::TextEncoding::Latin1:
        return {QString::fromLatin1(part).toUtf8(), isCut};
    case decode::TextEncoding::Utf16LittleEndian:
        return {decoded(QStringConverter::Utf16LE), isCut};
    case decode::TextEncoding::Utf16BigEndian:
        return {decoded(QStringConverter::Utf16BE), isCut};
    }
    return {};
}

Side hexLines(QByteArrayView bytes)
{
    const decode::HexLines lines(bytes);
    const auto most = static_cast<qsizetype>(PayloadComparison::maxLines);
    return {lines.text(0, std::min(lines.count(), most)).toUtf8(), lines.count() > most};
}

std::vector<QByteArrayView> split(const QByteArray &text, bool &isCut)
{
    std::vector<QByteArrayView> lines;
    QByteArrayView rest(text);
    while (!rest.isEmpty()) {
        if (lines.size() == PayloadComparison::maxLines) {
            isCut = true;
            break;
        }
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

int PayloadComparison::count(decode::DiffRow::Kind kind) const
{
    return static_cast<int>(std::count_if(diff.rows.begin(), diff.rows.end(),
                                          [kind](const decode::DiffRow &row) { return row.kind == kind; }));
}

PayloadComparison comparePayloads(const decode::SharedBytes &left, const decode::SharedBytes &right,
                                  ComparedAs as, decode::ValueFormat format, decode::TextEncoding encoding,
                                  const decode::StopFlag &stop)
{
    PayloadComparison result;
    Side a;
    Side b;
    if (as == ComparedAs::Values) {
        auto valuesA = valueLines(left, format, stop);
        auto valuesB = valuesA ? valueLines(right, format, stop) : std::nullopt;
        if (valuesB) {
            a = std::move(*valuesA);
            b = std::move(*valuesB);
        } else {
            as = format == decode::ValueFormat::Json ? ComparedAs::Text : ComparedAs::Bytes;
        }
    }
    if (as == ComparedAs::Text) {
        a = textLines(left.view, encoding);
        b = textLines(right.view, encoding);
    } else if (as == ComparedAs::Bytes) {
        a = hexLines(left.view);
        b = hexLines(right.view);
    }
    result.as = as;
    result.isCut = a.isCut || b.isCut;
    result.leftText = std::move(a.text);
    result.rightText = std::move(b.text);
    result.left = split(result.leftText, result.isCut);
    result.right = split(result.rightText, result.isCut);
    result.diff = decode::diffLines(result.left, result.right, 1000, &stop);
    return result;
}

} // namespace models
