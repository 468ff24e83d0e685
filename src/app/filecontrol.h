#pragma once

#include "models/sessioncontrol.h"

namespace app {

/// The session control of saved messages: there is no connection, and nothing can be asked of one.
class FileControl : public models::SessionControl
{
    Q_OBJECT

public:
    using SessionControl::SessionControl;

    bool canConnect() const override { return false; }
    client::ConnectionState connectionState() const override { return {}; }
    const client::ConnectionSettings &settings() const override { return m_settings; }
    void connectTo(const client::ConnectionSettings &) override {}
    void disconnectFrom() override {}
    void tryNow() override {}
    void subscribe(const QByteArray &, const QByteArray &) override {}
    void unsubscribe(const QByteArray &, const QByteArray &) override {}
    void setNeedsAuthorization(const QByteArray &, bool) override {}
    void requestNotifications(const QByteArray &) override {}
    void endNotifications(const QByteArray &) override {}
    quint64 publish(const protocol::MulticastData &) override { return 0; }
    quint64 unicast(const protocol::UnicastData &) override { return 0; }

private:
    const client::ConnectionSettings m_settings;
};

} // namespace app
