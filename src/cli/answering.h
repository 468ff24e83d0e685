#pragma once

#include "authorization/auditthread.h"
#include "authorization/desk.h"
#include "authorization/desklistener.h"
#include "authorization/ruleanswering.h"
#include "cli/answerline.h"
#include "client/client.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace cli {

/// The desk of `authorize`: requests come in, answers go the way that authorization::Desk prescribes, the
/// audit entry first. Lives on the client's thread.
class Answering : public QObject, private authorization::DeskListener
{
    Q_OBJECT

public:
    /// `auditFile`: empty where nothing may be answered.
    Answering(client::Client &client, const QString &auditFile, const QString &target,
              QObject *parent = nullptr);
    /// Waits until the audit file has what it was given.
    ~Answering() override;

    /// Rules answer the requests that come from now on. With `isDryRun` they only say what they would:
    /// judged() follows each request, and nothing is answered.
    void useRules(const authorization::RuleSet &rules, const authorization::PresetBook &presets,
                  bool isDryRun);

    void connected(std::uint32_t connection);
    void disconnected();
    void requestArrived(const protocol::AuthorizationRequest &request);
    void notified(const protocol::ForwardedSubscriptionRequest &subscription);
    /// failed() may come before it returns.
    void answer(const AnswerLine &line);

    /// Answers that are on their way to the audit file.
    int recording() const { return m_recording; }

Q_SIGNALS:
    /// The audit file is open and locked, or not.
    void opened();
    void openFailed(const QString &why);
    /// An answer was not sent.
    void failed(const QString &why);
    /// Something beside the audit's entries went wrong.
    void warned(const QString &text);
    /// What rules say of a request that they leave to a person, or of any in a dry run.
    void judged(const authorization::Request &request, const authorization::Judgement &judgement);
    /// What became of a request that was answered: "sent", "confirmed" …
    void changed(const authorization::Request &request);
    /// One answer less is on its way.
    void landed();

private:
    struct Key
    {
        protocol::ClientId client;
        QByteArray feed;
        QByteArray topic;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.client, key.feed, key.topic);
        }
    };

    void tick();
    void judge(const authorization::Request &request);
    void record(const authorization::Decision &decision);
    void recorded(authorization::DecisionId decision);
    void recordFailed(authorization::DecisionId decision, const authorization::AuditError &error);

    void requestAboutToBeAdded(std::size_t) override {}
    void requestAdded(std::size_t) override {}
    void requestChanged(std::size_t index) override;
    void requestsAboutToBeRemoved(std::size_t first, std::size_t count) override;
    void requestsRemoved(std::size_t, std::size_t) override {}

    client::Client &m_client;
    authorization::Desk m_desk;
    authorization::RuleAnswering m_rules{m_desk};
    std::optional<std::pair<authorization::RuleSet, authorization::PresetBook>> m_dryRun;
    authorization::RateLimit m_dryLimit{1, std::chrono::seconds(1)};
    QString m_target;
    std::unique_ptr<authorization::AuditThread> m_audit;
    QHash<Key, authorization::RequestId> m_newest;
    std::unordered_map<authorization::RequestId, authorization::RequestState> m_told;
    QString m_operator;
    int m_recording = 0;
};

} // namespace cli
