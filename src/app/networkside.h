#pragma once

#include "app/controlevent.h"
#include "app/mailbox.h"

#include "store/packetstore.h"

#include <QObject>
#include <QTimer>

namespace app {

/// The part of a session that lives on its network thread: the client, and what is done to it from elsewhere.
/// All slots are called there (queued from other threads); everything that happens goes into the mailbox.
class NetworkSide : public QObject
{
    Q_OBJECT

public:
    NetworkSide(store::PacketStore &store, Mailbox<ControlEvent> &mailbox);

    client::Client &client() { return *m_client; }

    void publish(quint64 ticket, const protocol::MulticastData &message);
    void unicast(quint64 ticket, const protocol::UnicastData &message);
    /// The last step of an answer: the audit has it on disk; the client compares the connection number once
    /// more.
    void send(const authorization::Decision &decision);
    /// Ends the connection without cutting a frame; closed() follows.
    void shutDown();

Q_SIGNALS:
    /// The client has ended; nothing comes any more.
    void closed();

private:
    Mailbox<ControlEvent> &m_mailbox;
    client::Client *m_client;
    QTimer m_trimming; ///< a session that receives nothing gives memory to the others too
    bool m_isShuttingDown = false;
};

} // namespace app
