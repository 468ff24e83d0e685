#pragma once

#include "decode/sharedbytes.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace decode {

enum class ValueFormat : std::uint8_t { Json, Cbor, MessagePack };

enum class ValueType : std::uint8_t {
    Object, ///< a map: what is left of its key is in the tree's bytes
    Array,
    String,
    Number,
    Boolean,
    Null,
    Bytes, ///< CBOR and MessagePack
    Other, ///< CBOR: undefined and simple values; MessagePack: extensions
};

/// One value of a payload as places in its bytes: nothing is copied or converted until it is shown.
struct ValueNode
{
    std::uint32_t begin = 0;    ///< its first byte; CBOR: of the tags before it
    std::uint32_t end = 0;      ///< behind its last byte
    std::uint32_t keyBegin = 0; ///< a member's name as it stands, quotes included; equal where it has none
    std::uint32_t keyEnd = 0;
    std::uint32_t parent = 0; ///< index of its container; the root's is 0
    std::uint32_t behind = 0; ///< index of the first value that is not inside this one
    std::uint32_t count = 0;  ///< members or items
    ValueType type = ValueType::Null;

    bool isContainer() const { return type == ValueType::Object || type == ValueType::Array; }
    /// The first byte of it and its name.
    std::uint32_t first() const { return keyBegin < keyEnd ? keyBegin : begin; }
    friend bool operator==(const ValueNode &, const ValueNode &) = default;
};

/// Why reading stopped, and at which byte.
struct ValueError
{
    enum class Kind : std::uint8_t {
        UnexpectedEnd,
        ExpectedValue,
        ExpectedName, ///< or the object's end
        ExpectedColon,
        ExpectedCommaOrEnd, ///< of the object or array
        BadNumber,
        BadLiteral, ///< begins like true, false or null
        BadEscape,  ///< a backslash in a string
        ControlCharacter,
        BytesBehind,   ///< something stands behind the value
        BadType,       ///< CBOR, MessagePack: a byte that begins nothing
        BadString,     ///< CBOR: not UTF-8, or a chunk of another type
        TooDeep,       ///< `limit` levels
        TooManyValues, ///< `limit` values
        TooLarge,      ///< more bytes than 32 bits count
        Stopped,       ///< the caller asked to
    };
    Kind kind = Kind::ExpectedValue;
    qint64 offset = 0; ///< bytes from the payload's beginning
    qint64 limit = 0;
    friend bool operator==(const ValueError &, const ValueError &) = default;
};

struct ValueLimits
{
    std::uint32_t depth = 1000;
    std::uint32_t values = 2'000'000; ///< 32 bytes each
};

/// The values of a payload in the order of its bytes, each before what is inside it. With an error it has all
/// that was read before that: containers that were open then end there. Numbers and names are what the bytes
/// say, in their order. Never changes once made; any thread.
struct ValueTree
{
    ValueFormat format = ValueFormat::Json;
    SharedBytes bytes;
    std::vector<ValueNode> nodes;
    std::optional<ValueError> error;
    std::optional<qint64> notUtf8; ///< JSON: the first string that is not valid UTF-8, where there is one

    bool isEmpty() const { return nodes.empty(); }
    const ValueNode &node(std::uint32_t index) const { return nodes[index]; }
    QByteArrayView raw(const ValueNode &node) const
    {
        return bytes.view.sliced(node.begin, node.end - node.begin);
    }

    /// Text of a string as UTF-8 with its escapes resolved: at most `maxBytes` and a character. What is no
    /// UTF-8 stays as it is, for protocol::displayName() to show.
    QByteArray stringBytes(const ValueNode &node, qsizetype maxBytes) const;
    /// A member's name, likewise. A name of another type than text is given as scalarText().
    QByteArray nameBytes(const ValueNode &node, qsizetype maxBytes) const;
    /// A number exactly as it stands (or as its binary form says), true, false, null; bytes as hex.
    /// Containers and strings: empty.
    QByteArray scalarText(const ValueNode &node, qsizetype maxBytes = 1024) const;
    /// CBOR: the outermost tag's number.
    std::optional<quint64> tag(const ValueNode &node) const;

    /// The innermost value that holds this byte, in its name or in itself; none outside of the root.
    std::optional<std::uint32_t> valueAt(qint64 byte) const;
    /// Where the value stands, from the root: each step an index into its container.
    std::vector<std::uint32_t> steps(std::uint32_t index) const;
};

/// Set from another thread to have a reader give up; looked at every few thousand values.
using StopFlag = std::atomic<bool>;

/// Reads all of `bytes`, whatever they are: time and memory are bounded by their size and by `limits`. No
/// recursion. `stop` may be null.
ValueTree readJson(SharedBytes bytes, const ValueLimits &limits = {}, const StopFlag *stop = nullptr);

} // namespace decode
