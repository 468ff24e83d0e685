#pragma once

#include "protocol/credentials.h"
#include "protocol/framewalker.h"

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace protocol {

/// Writes one frame that a FrameWalker found whole as one line of JSON with `\n`, exactly with the keys of
/// the `messages` in tests/data/recorded: `kind`, `user`, `host`, `client`, `feed`, `topic`, `content`,
/// `packets` as `[[entitlements, data in hex], …]`, `add`, `required`, `ents`. Packets are decoded and
/// written one at a time. A name (or content type) that is not valid UTF-8 has its bytes in a second key
/// (`feed_hex`) and replacement characters in the first. Control characters, DEL and C1 are escaped. `time`:
/// written as key `time`, before the others, where it is not empty. False where the device fails, or where
/// the bytes are not a whole frame.
[[nodiscard]] bool writeJsonLine(QIODevice &device, QByteArrayView frame, const FrameLayout &layout,
                                 Dialect dialect, const QString &time = {});

/// `{"kind": 0, "method": "basic", "user": "tom"}`: a login, never its secret. `impersonating`,
/// `forwarded-for` and `application` follow where they are not empty.
[[nodiscard]] bool writeLoginJsonLine(QIODevice &device, const Credentials &credentials);

} // namespace protocol
