#pragma once

#include "distributor/options.h"

#include <QObject>

#include <memory>

namespace distributor {

class Distributor;

/// Life for a distributor: publishers and clients that connect to it over loopback sockets as any client
/// does.
///
/// - `PRICES`: a select feed of JSON images and deltas, three packets with the entitlements 1, 2 and 3; a few
///   topics at market speed (VOD.L, BARC.L, …), the others at human speed. Published where subscribed.
/// - `PRICES.L2`: order books in JSON; needs authorization, for which mary, dick, harry and others ask every
///   few seconds.
/// - `NEWS`, topics `HEADLINES` and `MARKETS`: text.
/// - `TELEMETRY`, topics `RACK1` to `RACK4`: 32 bytes of binary.
/// - `ORDERS`: JSON orders, published by clients that come and go.
///
/// Lives on the distributor's thread. The distributor must be listening, without a login, and must outlive
/// it.
class Demo : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        quint32 seed = 20240601; ///< of the random walks
        double speed = 1.0;      ///< 2.0 is twice as fast
    };

    /// What the demo needs of a distributor, on top of `options`: a heartbeat of 1 s and authorization on
    /// PRICES.L2 unless they are set, impersonation.
    static Options prepared(Options options);

    explicit Demo(Distributor *distributor, QObject *parent = nullptr);
    Demo(Distributor *distributor, const Settings &settings, QObject *parent = nullptr);
    ~Demo() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace distributor
