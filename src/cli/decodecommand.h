#pragma once

#include "cli/command.h"
#include "cli/framestream.h"
#include "protocol/credentials.h"

namespace cli {

/// `decode`: prints the frames of a raw byte stream as JSON lines, in pieces, so that a file of any length
/// needs little memory.
class DecodeCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void addTo(QCommandLineParser &parser) const override;
    std::optional<Ending> read(const QCommandLineParser &parser, const QStringList &arguments) override;
    void start() override;
    bool endsAtOnce() const override { return true; }

private:
    Ending decodeAll();
    std::optional<Ending> readLogin(FrameStream &stream);
    Ending atEnd(const FrameStream &stream) const;
    Ending failed(const QString &text) const;

    QString m_path;
    InputFile m_file;
    protocol::Dialect m_dialect = protocol::Dialect::V4;
    protocol::Direction m_direction = protocol::Direction::FromDistributor;
    protocol::LoginMethod m_login = protocol::LoginMethod::None;
};

} // namespace cli
