#pragma once

#include "decode/payloadtext.h"
#include "decode/unwrap.h"

#include <QString>

#include <optional>
#include <vector>

namespace models {

/// As what a payload is looked at. Automatic: by content type where there is one, or by a guess.
enum class DecoderFormat { Automatic, Text, Json, Cbor, MessagePack, Bytes };
inline constexpr DecoderFormat allDecoderFormats[] = {DecoderFormat::Automatic,   DecoderFormat::Text,
                                                      DecoderFormat::Json,        DecoderFormat::Cbor,
                                                      DecoderFormat::MessagePack, DecoderFormat::Bytes};

/// "Automatic", "Text", "JSON", "CBOR", "MessagePack", "Bytes".
QString decoderFormatName(DecoderFormat format);

/// How a payload is read: which wrappings are taken off, outermost first, and what is made of the rest.
struct DecoderChoice
{
    std::vector<decode::Wrapping> wrappings; ///< at most decode::unwrapDepth
    DecoderFormat format = DecoderFormat::Automatic;
    std::optional<decode::TextEncoding> encoding; ///< none: guessed

    bool isDefault() const { return *this == DecoderChoice(); }
    /// Words for the settings: `gzip base64 cbor latin-1`.
    QString toText() const;
    /// Words that it does not know are left out.
    static DecoderChoice fromText(const QString &text);
    /// "Base64, gzip, CBOR": what a person is told.
    QString name() const;
    friend bool operator==(const DecoderChoice &, const DecoderChoice &) = default;
};

/// What the content type says (docs/protocol.md section 4, dialect 6), parameters and case aside; Automatic
/// where it says nothing that a decoder is needed for.
DecoderFormat formatOfContentType(QByteArrayView contentType);

} // namespace models
