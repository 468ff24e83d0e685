#include "fuzz/fuzz.h"

#include "protocol/encoder.h"
#include "protocol/framewalker.h"
#include "protocol/jsonmessage.h"
#include "protocol/messagejson.h"

#include <QBuffer>

using namespace protocol;

namespace {

QByteArray lineOf(const JsonMessage &read, bool &isWritten)
{
    const auto encoded = encode(read.message, read.dialect);
    const auto *frame = std::get_if<QByteArray>(&encoded);
    isWritten = frame != nullptr;
    if (!frame)
        return {};
    FrameWalker walker(read.dialect, Direction::FromDistributor);
    fuzz::require(walker.walk(frame->constData(), frame->size()) == FrameWalker::Result::Frame);
    QBuffer line;
    line.open(QIODevice::WriteOnly);
    fuzz::require(writeJsonLine(line, *frame, walker.layout(), read.dialect, read.time));
    return line.data();
}

} // namespace

/// A line of saved messages. A message that was read is written and read again as the same, on one line of
/// printable ASCII or UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = readJsonMessage(bytes);
    if (const auto *error = std::get_if<QString>(&read))
        fuzz::require(!error->isEmpty() && !error->contains(QLatin1Char('\n')));
    const auto *message = std::get_if<JsonMessage>(&read);
    if (!message)
        return 0;
    bool isWritten = false;
    const QByteArray line = lineOf(*message, isWritten);
    if (!isWritten)
        return 0;
    fuzz::require(line.endsWith('\n') && line.count('\n') == 1);
    const auto again = readJsonMessage(line);
    const auto *same = std::get_if<JsonMessage>(&again);
    fuzz::require(same && same->message == message->message);
    fuzz::require(lineOf(*same, isWritten) == line);
    return 0;
}
