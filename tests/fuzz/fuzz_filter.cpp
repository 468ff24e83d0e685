#include "fuzz/fuzz.h"

#include "protocol/encoder.h"
#include "store/filter.h"
#include "store/filtercompletion.h"
#include "store/filterhighlight.h"
#include "store/rowtester.h"

#include <algorithm>
#include <cstdint>

using namespace store;
using fuzz::require;

/// The first byte says how much of the rest is the filter; what is left is the payload that it is put to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const qsizetype cut = std::min<qsizetype>(data[0], bytes.size());
    const QString text = QString::fromUtf8(bytes.first(cut));
    const QByteArray payload = bytes.sliced(cut);

    for (const FilterToken &token : highlightFilter(text))
        require(token.length > 0 && token.position + token.length <= text.size());
    for (const FilterCompletion &one : completionsAt(text, text.size() / 2))
        require(one.position + one.length <= text.size());

    const FilterContext context{1'769'860'800'000'000'000, QTimeZone::utc()};
    const auto parsed = Filter::parse(text, context);
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        require(error->position >= 0 && error->length >= 0 &&
                error->position + error->length <= text.size() && !error->message.isEmpty());
        return 0;
    }
    const Filter &filter = std::get<Filter>(parsed);
    require(std::get<Filter>(Filter::parse(filter.text(), context)) == filter);
    const auto frame = protocol::encode(
        protocol::ForwardedMulticastData{"tom", "desk", "LSE", "VOD", true, {{{1, 2}, payload}}},
        protocol::Dialect::V4);
    RowTester tester(filter);
    const QByteArray &encoded = std::get<QByteArray>(frame);
    const Verdict verdict = tester.testFrame(encoded, protocol::Dialect::V4, context.utcNs);
    require(tester.testFrame(encoded, protocol::Dialect::V4, context.utcNs) == verdict);
    return 0;
}
