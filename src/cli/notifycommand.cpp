#include "cli/notifycommand.h"

#include "cli/messagelines.h"
#include "cli/optionset.h"
#include "protocol/displayname.h"

namespace cli {

NotifyCommand::NotifyCommand(Output &output, QObject *parent)
    : BusCommand(output, parent)
{
    connect(&client(), &client::Client::subscriptionNotified, this, &NotifyCommand::print);
}

void NotifyCommand::addOwn(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Prints who subscribes to what: time, add or remove, feed, topic, user and host, "
                       "client id. First the "
                       "subscriptions that are there, then each one that comes or goes, until Ctrl+C."));
    parser.addPositionalArgument(QStringLiteral("FEED"), QStringLiteral("The feeds to be told of."),
                                 QStringLiteral("FEED ..."));
    addOption(parser, "json", QStringLiteral("Print JSON lines."));
}

std::optional<Ending> NotifyCommand::readOwn(const QCommandLineParser &parser, const QStringList &arguments)
{
    m_style = parser.isSet(QStringLiteral("json")) ? LineStyle::Json : LineStyle::Human;
    if (arguments.isEmpty())
        return wrongUsage(QStringLiteral("notify needs a FEED"));
    for (const QString &feed : arguments)
        m_feeds.append(feed.toUtf8());
    return std::nullopt;
}

void NotifyCommand::start()
{
    for (const QByteArray &feed : std::as_const(m_feeds))
        client().requestNotifications(feed);
    connectNow();
}

void NotifyCommand::print(const QList<protocol::ForwardedSubscriptionRequest> &batch)
{
    const QString time = utcNow();
    for (const protocol::ForwardedSubscriptionRequest &one : batch) {
        if (output().error() != 0)
            break;
        if (m_style == LineStyle::Json) {
            [[maybe_unused]] const bool isWritten = writeJson(output(), one, settings().dialect, time);
            continue;
        }
        output().write(
            humanLine({time, QLatin1String(one.isAdd ? "add" : "remove"), protocol::displayName(one.feed),
                       protocol::displayName(one.topic), whoText(one.user, one.host), one.client.toText()}));
    }
    if (!output().flushLines())
        end(outputFailed());
}

} // namespace cli
