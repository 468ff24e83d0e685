#pragma once

#include "cli/buscommand.h"
#include "cli/filteringsink.h"
#include "cli/limitedsink.h"
#include "cli/printingsink.h"

#include <QElapsedTimer>
#include <QList>

#include <chrono>
#include <memory>
#include <utility>

namespace store {
class PacketStore;
}

namespace cli {

/// `tail`: prints the messages of feeds and topics, or stores them and says how many there were.
class TailCommand : public BusCommand
{
    Q_OBJECT

public:
    explicit TailCommand(Output &output, QObject *parent = nullptr);
    ~TailCommand() override;

    void start() override;
    void interrupt(int signal) override;

protected:
    void addOwn(QCommandLineParser &parser) const override;
    std::optional<Ending> readOwn(const QCommandLineParser &parser, const QStringList &arguments) override;
    void up() override;
    Ending atEnd(const Ending &ending) override;

private:
    void look();
    void timeIsUp();
    Ending tooFew() const;
    void writeStatistics();

    QList<std::pair<QByteArray, QByteArray>> m_topics;
    LineStyle m_style = LineStyle::Human;
    bool m_isCounting = false; ///< `--stats`
    std::optional<quint64> m_count;
    std::optional<std::chrono::milliseconds> m_for;
    std::unique_ptr<PrintingSink> m_printer;
    std::unique_ptr<store::PacketStore> m_store;
    store::Filter m_filter;
    std::unique_ptr<LimitedSink> m_sink;
    std::unique_ptr<FilteringSink> m_filtering; ///< only with a filter
    QElapsedTimer m_sinceUp;
    bool m_looks = false;
};

} // namespace cli
