#include "cli/tailcommand.h"

#include "cli/filteroption.h"
#include "cli/optionset.h"
#include "store/packetstore.h"

#include <QTimer>

#include <csignal>

namespace cli {

TailCommand::TailCommand(Output &output, QObject *parent)
    : BusCommand(output, parent)
{}

TailCommand::~TailCommand()
{
    client().disconnectFromDistributor(); // the sinks go before the client
    client().setFrameSink(nullptr);
}

void TailCommand::addOwn(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Subscribes and prints each message as a line: time, feed, topic, publisher, content, packets, with "
        "tabs between them and escaped for a terminal. Goes on until --count, --for or Ctrl+C."));
    parser.addPositionalArgument(QStringLiteral("FEED TOPIC"), QStringLiteral("What to subscribe to."),
                                 QStringLiteral("FEED TOPIC [FEED TOPIC ...]"));
    addOption(parser, "json", QStringLiteral("Print JSON lines."));
    addOption(parser, "count", QStringLiteral("End after N messages."), "N");
    addOption(parser, "for", QStringLiteral("End after this time, counted from the start, such as 10s."),
              "TIME");
    addOption(parser, "filter",
              QStringLiteral("Take only messages for which this holds, such as 'topic startswith VOD and "
                             "json.price > 12'. What can't be decided is taken too."),
              "FILTER");
    addOption(parser, "stats",
              QStringLiteral("Store the messages and print none of them; at the end one JSON line with "
                             "received, shown, filtered, evicted, dropped and seconds."));
}

std::optional<Ending> TailCommand::readOwn(const QCommandLineParser &parser, const QStringList &arguments)
{
    QString error;
    m_style = parser.isSet(QStringLiteral("json")) ? LineStyle::Json : LineStyle::Human;
    m_isCounting = parser.isSet(QStringLiteral("stats"));
    m_count = countOption(parser, QLatin1String("count"), error);
    m_for = durationOption(parser, QLatin1String("for"), error);
    if (!error.isEmpty())
        return wrongUsage(error);
    auto filter = filterOption(parser);
    if (auto *refusal = std::get_if<Ending>(&filter))
        return std::move(*refusal);
    m_filter = std::get<store::Filter>(std::move(filter));
    if (arguments.isEmpty() || arguments.size() % 2 != 0)
        return wrongUsage(QStringLiteral("tail needs pairs of FEED and TOPIC"));
    for (qsizetype i = 0; i < arguments.size(); i += 2)
        m_topics.append({arguments.at(i).toUtf8(), arguments.at(i + 1).toUtf8()});
    return std::nullopt;
}

void TailCommand::start()
{
    protocol::FrameSink *target = nullptr;
    if (m_isCounting) {
        m_store = std::make_unique<store::PacketStore>(settings().dialect);
        target = m_store.get();
    } else {
        m_printer = std::make_unique<PrintingSink>(output(), settings().dialect, m_style);
        target = m_printer.get();
    }
    m_sink = std::make_unique<LimitedSink>(*target, m_count, [this] {
        if (!m_looks && (m_sink->isFull() || output().error() != 0)) {
            m_looks = true;
            QMetaObject::invokeMethod(this, &TailCommand::look, Qt::QueuedConnection);
        }
    });
    if (m_filter.isEmpty()) {
        client().setFrameSink(m_sink.get());
    } else {
        m_filtering = std::make_unique<FilteringSink>(*m_sink, m_filter, settings().dialect);
        client().setFrameSink(m_filtering.get());
    }
    for (const auto &[feed, topic] : std::as_const(m_topics))
        client().subscribe(feed, topic);
    if (m_for)
        QTimer::singleShot(*m_for, Qt::PreciseTimer, this, &TailCommand::timeIsUp);
    connectNow();
}

void TailCommand::up()
{
    m_sinceUp.start();
}

void TailCommand::look()
{
    if (output().error() != 0)
        end(outputFailed());
    else if (m_sink->isFull())
        end({});
}

void TailCommand::timeIsUp()
{
    if (!isUp())
        end({ExitCode::Failed,
             about(QStringLiteral("not connected when the time was up. Check host and port, "
                                  "or give it more time with --for"))});
    else if (m_count && !m_sink->isFull())
        end(tooFew());
    else
        end({});
}

void TailCommand::interrupt(int signal)
{
    if (signal != SIGINT && m_count && m_sink && !m_sink->isFull())
        end(tooFew());
    else
        BusCommand::interrupt(signal);
}

Ending TailCommand::tooFew() const
{
    const QString why =
        wasConfirmed() ? QStringLiteral("Wait longer, or check that somebody publishes there")
                       : QStringLiteral("The distributor has sent nothing at all, which may mean that it "
                                        "refused the login: check the login, the dialect and the feed");
    return {ExitCode::Failed,
            about(QStringLiteral("%1 of %2 messages came. %3")
                      .arg(QString::number(m_sink->count()), QString::number(*m_count), why))};
}

Ending TailCommand::atEnd(const Ending &ending)
{
    if (m_isCounting)
        writeStatistics();
    // A flush that failed is why the command ended, or comes last.
    return output().error() != 0 && ending.code == ExitCode::Done ? outputFailed() : ending;
}

void TailCommand::writeStatistics()
{
    const store::Totals totals = m_store->totals();
    const double seconds = m_sinceUp.isValid() ? static_cast<double>(m_sinceUp.elapsed()) / 1000 : 0;
    const quint64 filtered = m_filtering ? m_filtering->filtered() : 0;
    const auto number = [](quint64 value) {
        return QByteArray::number(value);
    };
    output().write("{\"received\": " + number(totals.received + filtered) + ", \"shown\": " +
                   number(totals.kept) + ", \"filtered\": " + number(totals.captureFiltered + filtered) +
                   ", \"evicted\": " + number(totals.evicted) + ", \"dropped\": " + number(totals.dropped) +
                   ", \"seconds\": " + QByteArray::number(seconds, 'f', 3) + "}\n");
    output().flushLines();
}

} // namespace cli
