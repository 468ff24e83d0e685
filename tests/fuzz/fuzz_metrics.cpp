#include "client/distributormetrics.h"
#include "client/httpanswer.h"

#include <cstdint>
#include <cstdlib>

using namespace client;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

constexpr qint64 limit = 64 * 1024;

} // namespace

/// The bytes are an HTTP answer, once whole and once byte by byte, and its body, or else they themselves, a
/// metrics page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    HttpAnswer whole(limit);
    whole.add(bytes);
    whole.end();
    HttpAnswer split(limit);
    for (const char byte : bytes)
        split.add(QByteArray(1, byte));
    split.end();
    require(whole.state() == split.state() && whole.status() == split.status());
    require(whole.state() != HttpAnswer::State::Going);
    const QByteArray body = whole.takeBody();
    require(body.size() <= limit);

    const QByteArray page = whole.state() == HttpAnswer::State::Done && !body.isEmpty() ? body : bytes;
    const auto read = MetricsPage::read(page);
    if (const auto *error = std::get_if<MetricsPageError>(&read)) {
        require(!error->what.isEmpty() && error->line >= 0 && error->line <= page.count('\n') + 1);
        return 0;
    }
    const auto &metrics = std::get<DistributorMetrics>(read);
    require(metrics.clients.size() <= DistributorMetrics::mostRows);
    require(metrics.feeds.size() <= DistributorMetrics::mostRows);
    return 0;
}
