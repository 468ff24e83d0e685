#include "authorization/auditfields.h"

#include <QDateTime>

#include <simdjson.h>

#include <unordered_map>

namespace authorization {

namespace {

using Text = std::string_view AuditFields::*;
using Number = qint64 AuditFields::*;

const std::unordered_map<std::string_view, Text> &texts()
{
    using F = AuditFields;
    static const std::unordered_map<std::string_view, Text> map{
        {"event", &F::event},      {"time", &F::time},        {"operator", &F::operatorName},
        {"reason", &F::reason},    {"profile", &F::profile},  {"session", &F::session},
        {"client", &F::client},    {"user", &F::user},        {"user_hex", &F::userHex},
        {"host", &F::host},        {"host_hex", &F::hostHex}, {"feed", &F::feed},
        {"feed_hex", &F::feedHex}, {"topic", &F::topic},      {"topic_hex", &F::topicHex},
        {"answer", &F::answer},    {"outcome", &F::outcome},  {"why", &F::why},
        {"torn", &F::torn},        {"prev", &F::prev},        {"previous", &F::previous},
        {"until", &F::until},
    };
    return map;
}

const std::unordered_map<std::string_view, Number> &numbers()
{
    using F = AuditFields;
    static const std::unordered_map<std::string_view, Number> map{
        {"decision", &F::decision},
        {"monotonic", &F::monotonic},
        {"connection", &F::connection},
        {"torn_bytes", &F::tornBytes},
    };
    return map;
}

std::string_view textIn(const simdjson::dom::object &object, std::string_view key)
{
    std::string_view text;
    return object.at_key(key).get(text) == simdjson::SUCCESS ? text : std::string_view();
}

void take(AuditFields &fields, std::string_view key, const simdjson::dom::element &value)
{
    if (const auto text = texts().find(key); text != texts().end()) {
        std::string_view found;
        if (value.get(found) == simdjson::SUCCESS)
            fields.*text->second = found;
        return;
    }
    if (const auto number = numbers().find(key); number != numbers().end()) {
        int64_t found = 0;
        if (value.get(found) == simdjson::SUCCESS)
            fields.*number->second = found;
        return;
    }
    if (key == "change" || key == "end") {
        bool found = false;
        if (value.get(found) == simdjson::SUCCESS)
            (key == "end" ? fields.isEnd : fields.isChange) = found;
        return;
    }
    simdjson::dom::array array;
    simdjson::dom::object object;
    if (key == "ents" && value.get(array) == simdjson::SUCCESS) {
        fields.entitlements.clear();
        for (const simdjson::dom::element one : array) {
            int64_t found = 0;
            if (one.get(found) == simdjson::SUCCESS)
                fields.entitlements.push_back(found);
        }
    } else if (key == "rule" && value.get(object) == simdjson::SUCCESS) {
        fields.ruleName = textIn(object, "name");
        fields.ruleVersion = textIn(object, "version");
    }
}

/// The digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

qint64 auditTime(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";
    if (text.size() != shape.size())
        return -1;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '0' ? (text[i] < '0' || text[i] > '9') : text[i] != shape[i])
            return -1;
    }
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    if (!date.isValid() || !time.isValid())
        return -1;
    constexpr qint64 dayOf1970 = 2'440'588;
    constexpr qint64 msOfDay = 86'400'000;
    return (date.toJulianDay() - dayOf1970) * msOfDay + time.msecsSinceStartOfDay();
}

struct AuditFieldReader::Private
{
    simdjson::dom::parser parser;
    AuditFields fields;
};

AuditFieldReader::AuditFieldReader()
    : d(std::make_unique<Private>())
{}

AuditFieldReader::~AuditFieldReader() = default;

const AuditFields *AuditFieldReader::read(QByteArrayView line)
{
    if (line.isEmpty())
        return nullptr;
    simdjson::dom::object object;
    const auto size = static_cast<std::size_t>(line.size());
    if (d->parser.parse(line.data(), size, true).get(object) != simdjson::SUCCESS)
        return nullptr;
    std::vector<qint64> room = std::move(d->fields.entitlements);
    room.clear();
    d->fields = {};
    d->fields.entitlements = std::move(room);
    for (const auto [key, value] : object)
        take(d->fields, key, value);
    return &d->fields;
}

} // namespace authorization
