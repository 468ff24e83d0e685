#pragma once

#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "store/feeder.h"
#include "store/packetstore.h"

#include <QTest>

/// A packet view on a real store that is filled from frames as a distributor sends them. The wall clock goes
/// with the feeder's time.
struct PacketBench
{
    explicit PacketBench(qint64 budget = qint64{64} << 20, qint64 segmentBytes = 4096)
        : store(protocol::Dialect::V4,
                options(budget, segmentBytes,
                        [this] { return qint64{1'700'000'000'000'000'000} + feeder.time.count(); }))
        , feeder(store)
        , icons(theme.sharedTheme())
        , view(store, theme, icons)
    {
        view.resize(1000, 440);
        view.show();
    }

    static store::StoreOptions options(qint64 budget, qint64 segmentBytes, std::function<qint64()> wallClock)
    {
        store::StoreOptions options;
        options.budget = budget;
        options.segmentBytes = segmentBytes;
        options.wallClock = std::move(wallClock);
        return options;
    }

    /// Receives `count` messages on PRICES, one topic each of VOD.L and BARC.L in turn, and lets the view see
    /// them.
    void receive(int count)
    {
        for (int i = 0; i < count; ++i, ++sent) {
            feeder.receive(multicast(sent % 2 == 0 ? "VOD.L" : "BARC.L",
                                     "{\"seq\":" + QByteArray::number(sent) + ",\"bid\":71.34}", "PRICES"));
        }
        view.poll();
    }

    /// Waits until the table has the focus, as shortcuts need it.
    bool takesKeys()
    {
        view.activateWindow();
        view.table()->setFocus();
        return QTest::qWaitForWindowActive(&view) && view.table()->hasFocus();
    }

    bool addsUp() const
    {
        const gui::ViewCounters now = view.counters();
        return now.received == now.shown + now.filtered + now.evicted + now.dropped;
    }

    gui::ThemeManager theme{gui::ThemeManager::Choice::Light};
    store::PacketStore store;
    Feeder feeder;
    gui::Icons icons;
    gui::PacketView view;
    int sent = 0;
};
