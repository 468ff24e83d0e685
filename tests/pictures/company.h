#pragma once

#include "client/client.h"
#include "distributor/demo.h"
#include "distributor/democlient.h"
#include "distributor/distributor.h"

#include <memory>
#include <vector>

/// A demo of its own for one picture, with clients on it whose names and wishes are known.
class Company
{
public:
    Company();

    client::ConnectionSettings settings() const;
    void subscribe(const char *user, const char *host, const QByteArray &feed, const QByteArray &topic);
    /// Another authorizer grants this to the user, as soon as it is asked.
    void grantElsewhere(const QByteArray &user, const protocol::Entitlements &entitlements);

private:
    distributor::Distributor m_distributor;
    std::unique_ptr<distributor::Demo> m_demo;
    std::vector<std::unique_ptr<distributor::DemoClient>> m_subscribers;
    client::Client m_authorizer;
};
