#include "fuzz/fuzz.h"

#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/framewalker.h"

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace protocol;
using fuzz::require;

namespace {

/// A frame that the walker found whole is one that the decoder reads and the encoder writes again with the
/// same size.
void checkFrame(QByteArrayView frame, Dialect dialect)
{
    const auto decoded = decode(frame, dialect);
    const Message *message = std::get_if<Message>(&decoded);
    require(message);
    const auto encoded = encode(*message, dialect);
    const QByteArray *bytes = std::get_if<QByteArray>(&encoded);
    require(bytes && bytes->size() == frame.size());
}

/// Walks the frame that begins at `bytes` in one piece and, with another walker, first with `cut` bytes of
/// it: both must say the same. Returns the frame's size, or 0 where there is no whole frame.
qsizetype walkTwice(FrameWalker &whole, FrameWalker &split, const char *bytes, qsizetype available,
                    qsizetype cut)
{
    const auto result = whole.walk(bytes, available);
    // Of its exact size on the heap, so that a read beyond it is seen.
    const std::vector<char> first(bytes, bytes + cut);
    auto resumed = split.walk(first.data(), cut);
    if (resumed == FrameWalker::Result::NeedMore)
        resumed = split.walk(bytes, available);
    require(resumed == result);
    if (result == FrameWalker::Result::Error)
        require(split.error() == whole.error());
    if (result != FrameWalker::Result::Frame)
        return 0;
    require(split.layout().size == whole.layout().size);
    return static_cast<qsizetype>(whole.layout().size);
}

} // namespace

/// The first byte chooses dialect and direction, the second where each frame is cut in two.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr Dialect dialects[] = {Dialect::V3, Dialect::V4, Dialect::V6};
    if (size < 2)
        return 0;
    const Dialect dialect = dialects[data[0] % 3];
    const Direction direction = data[0] & 0x80 ? Direction::FromClient : Direction::FromDistributor;
    const std::vector<char> bytes(data + 2, data + size);
    const auto end = static_cast<qsizetype>(bytes.size());

    FrameWalker whole(dialect, direction);
    FrameWalker split(dialect, direction);
    qsizetype at = 0;
    while (at < end) {
        const qsizetype cut = std::min<qsizetype>(data[1], end - at);
        const qsizetype frame = walkTwice(whole, split, bytes.data() + at, end - at, cut);
        if (frame == 0)
            break;
        checkFrame({bytes.data() + at, frame}, dialect);
        at += frame;
    }
    return 0;
}
