#pragma once

#include "cli/buscommand.h"

#include <QTimer>

#include <chrono>

namespace cli {

/// `publish`: sends one message, once or again and again, stays for a while, and leaves.
class PublishCommand : public BusCommand
{
    Q_OBJECT

public:
    explicit PublishCommand(Output &output, QObject *parent = nullptr);

protected:
    void addOwn(QCommandLineParser &parser) const override;
    std::optional<Ending> readOwn(const QCommandLineParser &parser, const QStringList &arguments) override;
    std::optional<Ending> check() override;
    void up() override;
    Ending atEnd(const Ending &ending) override;

private:
    std::optional<Ending> readPacket(const QCommandLineParser &parser);
    std::optional<Ending> readContent(const QCommandLineParser &parser);
    void sendNext();
    bool sendOne();
    void waitUntilSent();

    protocol::MulticastData m_message;
    std::optional<protocol::ClientId> m_to;
    std::optional<bool> m_isImage;
    std::optional<QByteArray> m_contentType;
    quint64 m_left = 1;
    std::chrono::milliseconds m_every{0};
    std::chrono::milliseconds m_hold{0};
    QTimer m_timer;
};

} // namespace cli
