#pragma once

#include "decode/number.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace decode {

struct JsonPathError
{
    enum class Kind {
        Empty,       ///< no step at all, or a dot with no name behind it
        BadIndex,    ///< what is in brackets is neither a whole number nor a quoted key
        NotClosed,   ///< a bracket or a quote
        BadEscape,   ///< in a quoted key
        TooManySteps ///< more than JsonPath::maxSteps
    };
    Kind kind = Kind::Empty;
    qsizetype position = 0; ///< UTF-16 units in the text that was given
    qsizetype length = 0;
    friend bool operator==(const JsonPathError &, const JsonPathError &) = default;
};

/// The way to one value in a JSON document: keys and indexes. A value, for any thread.
class JsonPath
{
public:
    static constexpr std::size_t maxSteps = 64;

    struct Step
    {
        QByteArray key;    ///< UTF-8, or any bytes
        qint64 index = -1; ///< from 0; -1: a key
        friend bool operator==(const Step &, const Step &) = default;
    };

    JsonPath() = default; ///< the document itself

    struct Parsed; ///< a path, and where its text ended

    /// Reads steps from `from` on for as long as they go on: `.name`, `[3]`, `["any key"]`. At least one.
    static std::variant<Parsed, JsonPathError> parseSteps(QStringView text, qsizetype from);

    /// Reads all of a text as a person writes it: `json.a[0].b`, or without `json.` in front.
    static std::variant<JsonPath, JsonPathError> parse(const QString &text);

    /// Such as `json.path.to[0]["odd key"]`, which parse() reads.
    QString text() const;

    /// One step further; parse() reads no more than maxSteps.
    void append(Step step) { m_steps.push_back(std::move(step)); }

    const std::vector<Step> &steps() const { return m_steps; }
    friend bool operator==(const JsonPath &, const JsonPath &) = default;

private:
    std::vector<Step> m_steps;
};

struct JsonPath::Parsed
{
    JsonPath path;
    qsizetype end = 0;
};

/// What stands at a path of a payload.
struct JsonValue
{
    enum class Kind : quint8 {
        NotJson,  ///< the payload is no JSON, as far as it was read
        TooDeep,  ///< more than JsonReader::maxDepth levels
        TooLarge, ///< more than JsonReader::maxSize bytes
        Absent,   ///< there is no such value
        Null,
        Boolean,
        Number,
        String,
        Array,
        Object,
    };
    Kind kind = Kind::Absent;
    bool boolean = false;
    decode::Number number;
    /// String: its characters, unescaped, UTF-8. All other values: as they are written in the payload. Valid
    /// until the reader's next call.
    QByteArrayView text;

    bool isThere() const { return kind >= Kind::Null; }
};

/// Looks up single values in JSON payloads, without building a tree: a payload is read only as far as it
/// must be, so an error behind the value is not seen. Of keys that come twice the first one counts. Keeps its
/// buffers from call to call; not thread-safe.
class JsonReader
{
public:
    static constexpr int maxDepth = 1024;
    static constexpr qsizetype maxSize = qsizetype{32} * 1024 * 1024;

    JsonReader();
    ~JsonReader();
    JsonReader(JsonReader &&) noexcept;
    JsonReader &operator=(JsonReader &&) noexcept;

    /// `payload` may be any bytes.
    JsonValue find(QByteArrayView payload, const JsonPath &path);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace decode
