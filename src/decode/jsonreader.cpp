#include "decode/jsonpath.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace decode {

namespace {

namespace ondemand = simdjson::ondemand;
using Kind = JsonValue::Kind;

/// Buffers that a payload larger than this has made are given back after it.
constexpr std::size_t keptSize = std::size_t{1} << 20;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Small payloads get room for the next one that is a little larger.
std::size_t roomFor(std::size_t size)
{
    return size < keptSize ? std::max(2 * size, std::size_t{4096}) : size;
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArrayView trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return view(text);
}

/// Whether arrays and objects are nested deeper than `limit` somewhere; not looked into where the payload is
/// too short for it.
bool isDeeper(QByteArrayView payload, int limit)
{
    if (payload.size() <= limit)
        return false;
    int depth = 0;
    bool inString = false;
    for (const char *at = payload.begin(); at < payload.end(); ++at) {
        const char byte = *at;
        if (byte == '"')
            inString = !inString;
        else if (byte == '\\')
            at += inString;
        else if (inString)
            continue;
        else if (byte == '[' || byte == '{') {
            if (++depth > limit)
                return true;
        } else if (byte == ']' || byte == '}') {
            --depth;
        }
    }
    return false;
}

/// Compares a key, which ends before `end`: as it is written, up to the first escape in it, where there is
/// one.
bool keyIs(ondemand::field &field, const char *end, std::string_view wanted)
{
    const char *const raw = field.key().raw();
    for (std::size_t i = 0; raw + i < end && raw[i] != '"'; ++i) {
        if (raw[i] == '\\') {
            std::string_view key;
            return field.unescaped_key().get(key) == simdjson::SUCCESS && key == wanted;
        }
        if (i == wanted.size() || raw[i] != wanted[i])
            return false;
        if (i + 1 == wanted.size() && raw + i + 1 < end && raw[i + 1] == '"')
            return true;
    }
    return wanted.empty();
}

/// NotJson where the object is broken, Absent where the key is not in it, else a value is in `found`.
Kind findKey(ondemand::object object, const char *end, std::string_view wanted, ondemand::value &found)
{
    for (auto result : object) {
        ondemand::field field;
        if (std::move(result).get(field) != simdjson::SUCCESS)
            return Kind::NotJson;
        if (keyIs(field, end, wanted)) {
            found = field.value();
            return Kind::Object;
        }
    }
    return Kind::Absent;
}

Kind findIndex(ondemand::array array, qint64 index, ondemand::value &found)
{
    for (auto result : array) {
        ondemand::value value;
        if (std::move(result).get(value) != simdjson::SUCCESS)
            return Kind::NotJson;
        if (index-- == 0) {
            found = value;
            return Kind::Array;
        }
    }
    return Kind::Absent;
}

/// One step on from an array or object; `Holder` is a document or a value.
template <typename Holder>
Kind step(Holder &holder, const char *end, const JsonPath::Step &step, ondemand::value &found)
{
    ondemand::json_type type{};
    if (holder.type().get(type) != simdjson::SUCCESS)
        return Kind::NotJson;
    if (step.index < 0 && type == ondemand::json_type::object) {
        ondemand::object object;
        if (holder.get_object().get(object) != simdjson::SUCCESS)
            return Kind::NotJson;
        return findKey(object, end, {step.key.constData(), static_cast<std::size_t>(step.key.size())}, found);
    }
    if (step.index >= 0 && type == ondemand::json_type::array) {
        ondemand::array array;
        if (holder.get_array().get(array) != simdjson::SUCCESS)
            return Kind::NotJson;
        return findIndex(array, step.index, found);
    }
    return Kind::Absent;
}

/// `01` is no number to JSON.
bool hasZeroInFront(QByteArrayView number)
{
    if (number.startsWith('-'))
        number = number.sliced(1);
    return number.size() > 1 && number[0] == '0' && number[1] >= '0' && number[1] <= '9';
}

JsonValue numberOf(ondemand::value &value)
{
    JsonValue result;
    result.text = trimmed(value.raw_json_token());
    ondemand::number number;
    if (value.get_number().get(number) == simdjson::SUCCESS) {
        result.kind = Kind::Number;
        if (number.is_int64())
            result.number = Number(qint64{number.get_int64()});
        else if (number.is_uint64())
            result.number = Number(quint64{number.get_uint64()});
        else
            result.number = Number(number.get_double());
        return result;
    }
    // Larger than what 64 bits can hold, or no number at all.
    const auto exact = Number::fromText(result.text);
    if (!exact || hasZeroInFront(result.text))
        return {Kind::NotJson, false, {}, {}};
    result.kind = Kind::Number;
    result.number = *exact;
    return result;
}

template <typename Container>
JsonValue containerOf(simdjson::simdjson_result<Container> result, Kind kind)
{
    Container container;
    std::string_view raw;
    if (std::move(result).get(container) != simdjson::SUCCESS ||
        container.raw_json().get(raw) != simdjson::SUCCESS)
        return {Kind::NotJson, false, {}, {}};
    return {kind, false, {}, trimmed(raw)};
}

JsonValue valueOf(ondemand::value &value)
{
    JsonValue result{Kind::NotJson, false, {}, {}};
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return result;
    switch (type) {
    case ondemand::json_type::array:
        return containerOf(value.get_array(), Kind::Array);
    case ondemand::json_type::object:
        return containerOf(value.get_object(), Kind::Object);
    case ondemand::json_type::number:
        return numberOf(value);
    case ondemand::json_type::string: {
        std::string_view text;
        if (value.get_string().get(text) == simdjson::SUCCESS)
            result = {Kind::String, false, {}, view(text)};
        return result;
    }
    case ondemand::json_type::boolean: {
        const QByteArrayView raw = trimmed(value.raw_json_token());
        bool boolean = false;
        if (value.get_bool().get(boolean) == simdjson::SUCCESS)
            result = {Kind::Boolean, boolean, {}, raw};
        return result;
    }
    case ondemand::json_type::null: {
        const QByteArrayView raw = trimmed(value.raw_json_token());
        bool isNull = false;
        if (value.is_null().get(isNull) == simdjson::SUCCESS && isNull)
            result = {Kind::Null, false, {}, raw};
        return result;
    }
    }
    return result;
}

} // namespace

struct JsonReader::Buffers
{
    /// A copy with the padding that the parser reads beyond the end.
    simdjson::padded_string_view copy(QByteArrayView payload)
    {
        const auto size = static_cast<std::size_t>(payload.size());
        if (padded.size() < size + simdjson::SIMDJSON_PADDING)
            padded.resize(roomFor(size) + simdjson::SIMDJSON_PADDING);
        std::memcpy(padded.data(), payload.data(), size);
        std::memset(padded.data() + size, 0, simdjson::SIMDJSON_PADDING);
        return simdjson::padded_string_view(padded.data(), size, padded.size());
    }

    void giveBackLarge()
    {
        if (padded.size() <= 2 * keptSize + simdjson::SIMDJSON_PADDING)
            return;
        parser = ondemand::parser();
        padded = std::vector<char>();
    }

    ondemand::parser parser;
    std::vector<char> padded;
};

JsonReader::JsonReader()
    : m_buffers(std::make_unique<Buffers>())
{}

JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader &&) noexcept = default;
JsonReader &JsonReader::operator=(JsonReader &&) noexcept = default;

JsonValue JsonReader::find(QByteArrayView payload, const JsonPath &path)
{
    if (payload.startsWith("\xef\xbb\xbf"))
        payload = payload.sliced(3);
    while (!payload.isEmpty() && isSpace(payload.front()))
        payload = payload.sliced(1);
    if (payload.isEmpty() || (payload.front() != '{' && payload.front() != '['))
        return {Kind::NotJson, false, {}, {}};
    if (payload.size() > maxSize)
        return {Kind::TooLarge, false, {}, {}};
    if (isDeeper(payload, maxDepth))
        return {Kind::TooDeep, false, {}, {}};

    // Views into the last payload end here.
    m_buffers->giveBackLarge();
    const auto copy = m_buffers->copy(payload);
    if (m_buffers->parser.capacity() < copy.length() &&
        m_buffers->parser.allocate(roomFor(copy.length())) != simdjson::SUCCESS)
        return {Kind::TooLarge, false, {}, {}};
    ondemand::document document;
    if (m_buffers->parser.iterate(copy).get(document) != simdjson::SUCCESS)
        return {Kind::NotJson, false, {}, {}};

    ondemand::value value;
    if (path.steps().empty()) {
        if (document.get_value().get(value) != simdjson::SUCCESS)
            return {Kind::NotJson, false, {}, {}};
        return valueOf(value);
    }
    const char *const end = copy.data() + copy.length();
    bool first = true;
    for (const JsonPath::Step &next : path.steps()) {
        ondemand::value found;
        const Kind kind = first ? step(document, end, next, found) : step(value, end, next, found);
        if (kind == Kind::NotJson || kind == Kind::Absent)
            return {kind, false, {}, {}};
        value = found;
        first = false;
    }
    return valueOf(value);
}

} // namespace decode
