#pragma once

#include "protocol/framewalker.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

#include <vector>

namespace distributor {

class Distributor;

/// A client of the demo: connects to the distributor over its socket, sends requests and data, and hears of
/// subscriptions. What else it is sent is read and forgotten. Lives on the distributor's thread.
class DemoClient : public QObject
{
    Q_OBJECT

public:
    /// Connects at once, as this user at this host.
    DemoClient(Distributor *distributor, const QByteArray &user, const QByteArray &host,
               QObject *parent = nullptr);

    void subscribe(const QByteArray &feed, const QByteArray &topic);
    void requestNotifications(const QByteArray &feed);
    /// `contentType` is for dialect 6, `isImage` for the others.
    void publish(const QByteArray &feed, const QByteArray &topic, bool isImage, const QByteArray &contentType,
                 std::vector<protocol::DataPacket> packets);
    void unicast(const protocol::ClientId &client, const QByteArray &feed, const QByteArray &topic,
                 bool isImage, const QByteArray &contentType, std::vector<protocol::DataPacket> packets);
    /// Closes the connection when everything is written, and then deletes itself.
    void leave();

Q_SIGNALS:
    void connected();
    void subscriptionNotified(const protocol::ForwardedSubscriptionRequest &request);
    void ended();

private:
    void connectNow(const QByteArray &user, const QByteArray &host);
    void read();
    void send(const protocol::Message &message);
    protocol::Content content(bool isImage, const QByteArray &contentType) const;

    Distributor *m_distributor;
    QTcpSocket *m_socket = nullptr;
    protocol::FrameWalker m_walker;
    QByteArray m_buffer;
};

} // namespace distributor
