#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace decode {

/// A JSON string token, quotes included, as UTF-8 with its escapes resolved, until `maxBytes` are reached. A
/// surrogate that stands alone becomes the three bytes that UTF-8 forbids for it, so that it is seen.
QByteArray unescapedJson(QByteArrayView token, qsizetype maxBytes);

/// `text` as a JSON string token. Bytes that are not UTF-8 stay as they are.
QByteArray quotedJson(QByteArrayView text);

} // namespace decode
