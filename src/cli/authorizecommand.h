#pragma once

#include "cli/buscommand.h"
#include "cli/printingsink.h"

#include <QByteArrayList>
#include <QJsonObject>

#include <memory>

namespace authorization {
struct Judgement;
struct Request;
} // namespace authorization

namespace cli {

class Answering;
class InputLines;

/// `authorize`: prints authorization requests, and answers them by rules and from lines of standard input.
class AuthorizeCommand : public BusCommand
{
    Q_OBJECT

public:
    explicit AuthorizeCommand(Output &output, QObject *parent = nullptr);
    ~AuthorizeCommand() override;

    void start() override;

protected:
    void addOwn(QCommandLineParser &parser) const override;
    std::optional<Ending> readOwn(const QCommandLineParser &parser, const QStringList &arguments) override;
    void up() override;
    Ending atEnd(const Ending &ending) override;
    bool mayLeave() const override;

private:
    std::optional<Ending> checkOptions(const QCommandLineParser &parser) const;
    /// Reads rules and presets, and hands them over. Empty, or why they can't be used.
    QString useRules();
    void requested(const QList<protocol::AuthorizationRequest> &batch);
    void answerFrom(const QByteArray &line);
    void printError(const QString &why);
    void printChange(const authorization::Request &request);
    void printJudgement(const authorization::Request &request, const authorization::Judgement &judgement);
    void flush();

    QByteArrayList m_feeds;
    LineStyle m_style = LineStyle::Human;
    QString m_auditFile;
    QString m_rulesFile;
    QString m_presetsFile; ///< empty: that of the config folder
    bool m_isDryRun = false;
    bool m_isAnswering = false;
    std::unique_ptr<Answering> m_answering;
    std::unique_ptr<InputLines> m_answers;
};

} // namespace cli
