#pragma once

#include "distributor/demomarket.h"
#include "distributor/demopace.h"
#include "protocol/clientid.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace distributor {

class DemoClient;
class Distributor;

/// The publisher of a select feed: asks for notification, answers a new subscriber with an image, then
/// multicasts where there are subscribers.
class DemoPublisher : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Quotes, ///< each share at its own pace, images and deltas
        Books,  ///< whole order books, five times a second
    };

    DemoPublisher(Distributor *distributor, DemoPace &pace, const QByteArray &feed, Kind kind,
                  QObject *parent = nullptr);

private:
    struct Line
    {
        DemoShare share;
        QHash<protocol::ClientId, int> subscribers;
    };

    void onNotified(const protocol::ForwardedSubscriptionRequest &request);
    void tick();
    Line *line(const QByteArray &symbol);

    DemoPace &m_pace;
    QByteArray m_feed;
    Kind m_kind;
    DemoClient *m_client;
    std::vector<Line> m_lines;
    QTimer m_timer; ///< runs while anybody is subscribed
};

} // namespace distributor
