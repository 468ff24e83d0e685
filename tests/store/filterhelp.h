#pragma once

#include "feeder.h"

#include "store/filter.h"
#include "store/packetstore.h"
#include "store/rowtester.h"
#include "store/segment.h"

#include <QTest>

/// Noon of a day in winter, UTC.
inline constexpr qint64 noonNs = 1'769'860'800'000'000'000; // 2026-01-31T12:00:00Z

inline store::FilterContext atNoon(const QByteArray &zone = "UTC")
{
    return {noonNs, QTimeZone(zone)};
}

inline store::Filter filterOf(const QString &text, const store::FilterContext &context = atNoon())
{
    auto parsed = store::Filter::parse(text, context);
    if (const auto *error = std::get_if<store::FilterError>(&parsed))
        qFatal("%s: %s", qPrintable(text), qPrintable(error->message));
    return std::get<store::Filter>(parsed);
}

inline std::optional<store::FilterError> errorOf(const QString &text,
                                                 const store::FilterContext &context = atNoon())
{
    auto parsed = store::Filter::parse(text, context);
    const auto *error = std::get_if<store::FilterError>(&parsed);
    return error ? std::optional(*error) : std::nullopt;
}

/// What the filter says of a frame that came at `utcNs`: as a message of its own, and as a row of a store.
/// Fails where the two differ.
inline store::Verdict verdictOn(const store::Filter &filter, const QByteArray &frame,
                                protocol::Dialect dialect = protocol::Dialect::V4, qint64 utcNs = noonNs)
{
    store::RowTester alone(filter);
    const store::Verdict verdict = alone.testFrame(frame, dialect, utcNs);

    store::StoreOptions options;
    options.segmentBytes = 64 * 1024;
    options.wallClock = [utcNs] {
        return utcNs;
    };
    store::PacketStore packets(dialect, options);
    Feeder feeder(packets, dialect);
    feeder.time = std::chrono::seconds(5);
    feeder.connected(1);
    if (!feeder.receive(frame))
        qFatal("the frame can't be walked");
    const quint64 row = packets.rows().end - 1;
    const auto segment = packets.segmentAt(row);
    store::RowTester tester(filter, packets.timeAnchors());
    tester.enter(*segment);
    const store::Verdict stored =
        tester.test(*segment, static_cast<std::uint32_t>(row - segment->firstRow()));
    if (stored != verdict)
        qFatal("%s: alone %d, stored %d", qPrintable(filter.text()), int(verdict), int(stored));
    // The marker is one of the matches, and no message; a large frame has a segment of its own.
    const std::uint32_t markers = segment->rowCount() - 1;
    store::RowMatches all;
    tester.testRows(*segment, 0, segment->rowCount(), {}, all);
    store::RowMatches one;
    tester.testRows(*segment, segment->rowCount() - 1, segment->rowCount(), {}, one);
    const bool isMatch = verdict == store::Verdict::Yes;
    const bool isUndecided = verdict == store::Verdict::Undecided;
    if (one.places.size() != isMatch || one.messages != isMatch || one.undecided != isUndecided ||
        all.places.size() != isMatch + markers || all.messages != isMatch || all.undecided != isUndecided)
        qFatal("%s: by column it differs", qPrintable(filter.text()));
    return verdict;
}
