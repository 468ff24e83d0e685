#pragma once

#include "cli/buscommand.h"
#include "cli/printingsink.h"

#include <QByteArrayList>

namespace cli {

/// `notify`: prints who subscribes to what on some feeds.
class NotifyCommand : public BusCommand
{
    Q_OBJECT

public:
    explicit NotifyCommand(Output &output, QObject *parent = nullptr);

    void start() override;

protected:
    void addOwn(QCommandLineParser &parser) const override;
    std::optional<Ending> readOwn(const QCommandLineParser &parser, const QStringList &arguments) override;
    void up() override {}

private:
    void print(const QList<protocol::ForwardedSubscriptionRequest> &batch);

    QByteArrayList m_feeds;
    LineStyle m_style = LineStyle::Human;
};

} // namespace cli
