#pragma once

#include "decode/valuetree.h"

namespace decode {

/// The head of one MessagePack object. msgpack-cxx doesn't say where a value stands, so heads are read here.
struct MessagePackHead
{
    enum class Type : std::uint8_t {
        Nil,
        Boolean,
        Unsigned,
        Signed,
        Float,
        Double,
        String,
        Binary,
        Extension,
        Array,
        Map
    };
    Type type = Type::Nil;
    qsizetype size = 0; ///< of the head itself: the value of a scalar included
    quint64 number = 0; ///< its bits; a boolean's value; an extension's type (signed)
    quint32 length = 0; ///< bytes behind the head, or items, or pairs
};

/// None where the bytes end too early or begin nothing (0xc1): then `ended` tells which.
std::optional<MessagePackHead> messagePackHead(QByteArrayView bytes, bool &ended);

/// Reads one MessagePack object, whatever the bytes are; limits and errors as readJson().
ValueTree readMessagePack(SharedBytes bytes, const ValueLimits &limits = {}, const StopFlag *stop = nullptr);

// What ValueTree shows of objects that readMessagePack() has found whole.

QByteArrayView messagePackString(QByteArrayView raw);
QByteArray messagePackName(QByteArrayView raw, qsizetype maxBytes);
/// Binary in hex, an extension as `ext(type) hex`.
QByteArray messagePackScalar(QByteArrayView raw, qsizetype maxBytes);

} // namespace decode
