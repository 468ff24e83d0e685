#pragma once

#include "client/client.h"

#include <QObject>

namespace models {

/// What the panels of one session may ask for, and what they are told. The session object of src/app
/// implements it; tests of panels use one of their own. Lives on the GUI thread; nothing here blocks.
class SessionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False where saved messages are shown: nothing that needs a connection is possible, now or later.
    virtual bool canConnect() const { return true; }
    virtual client::ConnectionState connectionState() const = 0;
    /// What the session is or was last connected with.
    virtual const client::ConnectionSettings &settings() const = 0;

    virtual void connectTo(const client::ConnectionSettings &settings) = 0;
    virtual void disconnectFrom() = 0;
    virtual void tryNow() = 0;

    virtual void subscribe(const QByteArray &feed, const QByteArray &topic) = 0;
    virtual void unsubscribe(const QByteArray &feed, const QByteArray &topic) = 0;
    /// Where the user said that a feed needs authorization, "waiting" is shown instead of "no data yet".
    virtual void setNeedsAuthorization(const QByteArray &feed, bool needs) = 0;
    virtual void requestNotifications(const QByteArray &feed) = 0;
    virtual void endNotifications(const QByteArray &feed) = 0;

    /// No frame has confirmed the dialect and nobody has vouched for it: what is published is refused.
    virtual bool isDialectUnsure() const { return false; }
    /// The user publishes all the same, until the session is connected anew.
    virtual void vouchForDialect() {}
    /// Returns a ticket; publishFinished() follows with it.
    virtual quint64 publish(const protocol::MulticastData &message) = 0;
    virtual quint64 unicast(const protocol::UnicastData &message) = 0;

Q_SIGNALS:
    void heartbeatReceived();
    void connectionStateChanged(const client::ConnectionState &state);
    void publishFinished(quint64 ticket, const client::SendResult &result);
};

} // namespace models
