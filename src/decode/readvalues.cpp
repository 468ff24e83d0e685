#include "decode/readvalues.h"

#include "decode/cborvalue.h"
#include "decode/messagepackvalue.h"

#include <utility>

namespace decode {

ValueTree readValues(ValueFormat format, SharedBytes bytes, const ValueLimits &limits, const StopFlag *stop)
{
    switch (format) {
    case ValueFormat::Cbor:
        return readCbor(std::move(bytes), limits, stop);
    case ValueFormat::MessagePack:
        return readMessagePack(std::move(bytes), limits, stop);
    case ValueFormat::Json:
        break;
    }
    return readJson(std::move(bytes), limits, stop);
}

} // namespace decode
