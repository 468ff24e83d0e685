#pragma once

#include "distributor/endpoint.h"
#include "distributor/loadframes.h"
#include "distributor/users.h"
#include "protocol/credentials.h"
#include "protocol/dialect.h"
#include "protocol/secret.h"

#include <QByteArray>
#include <QSet>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace distributor {

/// How a distributor is set up. Plain values: the program fills them from its command line, the window's demo
/// and the tests by hand. The defaults are an open distributor of dialect 6 on a free loopback port.
struct Options
{
    Endpoint endpoint{QStringLiteral("127.0.0.1"), 0};
    protocol::Dialect dialect = protocol::Dialect::V6;
    /// 0: no heartbeat, as real distributors have it unless told otherwise.
    std::chrono::milliseconds heartbeat{0};
    /// TLS before any other byte where set; see serverTls().
    std::optional<QSslConfiguration> tls;

    /// None: everybody may connect and has all roles on all feeds. Basic: `users`. Token: `tokenSecret`; a
    /// token has no feed roles of its own, so its client may subscribe, publish and be notified everywhere,
    /// and is never sent authorization requests (in every dialect).
    protocol::LoginMethod login = protocol::LoginMethod::None;
    Users users;
    protocol::Secret tokenSecret; ///< HS256

    bool authorizationRequired = false; ///< on every feed, `__admin__` too
    QSet<QByteArray> authorizeFeeds;    ///< on these feeds
    /// A login's impersonating and forwarded-for are taken as its user and host, as others see them.
    bool allowImpersonation = false;

    std::optional<Endpoint> metrics; ///< serves `/metrics` there

    /// Published to whoever subscribes to its topics; takes no account of entitlements.
    std::optional<LoadPlan> load;

    qint64 frameLimit = protocol::defaultFrameLimit; ///< bytes; a longer frame is bad input
    qint64 queueLimit = qint64{64} * 1024 * 1024;    ///< bytes that may wait for a client that doesn't read
    int connectionLimit = 10'000;                    ///< more are closed as soon as they are accepted
    int topicLimit = 2'000'000;                      ///< feeds and topics that one client may hold state for
    std::function<qint64()> secondsSinceEpoch;       ///< for tokens; empty: the system clock

    bool needsAuthorization(const QByteArray &feed) const
    {
        return authorizationRequired || authorizeFeeds.contains(feed);
    }
};

/// The TLS side of a distributor from PEM files: certificate chain, key, and, unless empty, the CA whose
/// client certificates are asked for and required. The configuration, or one English line that says what is
/// wrong.
[[nodiscard]] std::variant<QSslConfiguration, QString>
serverTls(const QString &certificateFile, const QString &keyFile, const QString &clientCaFile = {});

} // namespace distributor
