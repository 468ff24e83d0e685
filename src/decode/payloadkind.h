#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace decode {

/// How a payload is best looked at. A guess, made from the content type where there is one and from the
/// bytes: nothing on the bus says for certain what a payload is.
enum class PayloadKind : std::uint8_t { Empty, Json, Text, Binary };

/// Looks at the first and the last few KiB only, so its cost does not grow with the payload. `contentType` is
/// the one of dialect 6 (docs/protocol.md section 4), with or without parameters, or empty. Says Json where
/// the content type does or where the text is framed like an object or an array; whether it is valid JSON
/// only parseJson() can tell.
PayloadKind guess(QByteArrayView payload, QByteArrayView contentType = {});

} // namespace decode
