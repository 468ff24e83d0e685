#pragma once

#include "authorization/desk.h"
#include "grantmodel.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

/// What a desk must do, said a second time as plainly as can be: lists that are searched from end to end, no
/// limits on memory, no listener. It is told of everything that a test does to a desk and of what the desk
/// did, and remembers the first rule that was broken.
class DeskModel
{
public:
    using RequestId = authorization::RequestId;
    using DecisionId = authorization::DecisionId;
    using TimePoint = authorization::TimePoint;

    struct Click
    {
        std::vector<RequestId> rows;
        authorization::Answer answer;
        authorization::Confirmation confirmation;
        authorization::Signature signature;
    };

    explicit DeskModel(const authorization::Desk &desk, std::size_t openLimit);

    /// The first rule that was broken; empty where all is well.
    const QString &complaint() const { return m_complaint.isEmpty() ? m_grants.complaint() : m_complaint; }

    void connected(std::uint32_t number);
    void disconnected();
    void monitorOnly(bool on);
    void rulesOn(bool on) { m_rulesOn = on; }
    GrantModel &grants() { return m_grants; }
    const GrantModel &grants() const { return m_grants; }
    void expiry(std::optional<std::chrono::nanoseconds> limit, TimePoint now);
    void tick(TimePoint now);
    void asked(const protocol::AuthorizationRequest &request, bool isHostile, TimePoint now,
               std::optional<RequestId> result);
    void notified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now);
    void clicked(const Click &click, TimePoint now, const authorization::Verdict &verdict);
    void clickedTogether(const Click &click, TimePoint now, const authorization::VerdictTogether &verdict);
    void recorded(DecisionId id, TimePoint now, const authorization::Verdict &verdict);
    void failed(DecisionId id, bool whileRecording);
    void sent(DecisionId id);

    /// Compares each row's state with what is known here (A10 above all).
    void compareRows();

    std::size_t released() const { return m_released; }
    std::size_t confirmed() const { return m_confirmed; }
    std::size_t regranted() const { return m_regranted; }
    std::size_t rows() const { return m_rows.size(); }
    std::size_t decisions() const { return m_decisions.size(); }

private:
    enum class Stage { Open, Recording, Sending, Sent };
    struct Row
    {
        protocol::AuthorizationRequest asked;
        int connection = 0; ///< counted here, never the same twice
        std::uint32_t number = 0;
        TimePoint lastAsked;
        Stage stage = Stage::Open;
        bool isHostile = false;
        bool isExpired = false;
        bool hasLeft = false;
        bool leftSinceClick = false;
        bool isRefused = false; ///< the last answer that was sent is a refusal
        bool isRegrant = false; ///< the answer under way takes a refusal's place
        int addsSinceReleased = 0;
        DecisionId decision{};
    };
    struct Made
    {
        Click click;
        RequestId row{};
        std::optional<authorization::Decision> released;
    };

    void complain(const QString &what);
    bool isCurrent(const Row &row) const;
    bool mayRegrant(RequestId id, const Row &row, bool secondLook) const;
    bool isTooOld(const Row &row, TimePoint now) const;
    bool mayAnswer(RequestId id, const Click &click) const;
    bool mayAnswerTogether(const Click &click) const;
    void made(const authorization::Decision &decision, RequestId row, const Click &click, TimePoint now);
    void left(Row &row);
    const Row *newest(const protocol::ClientId &client, const QByteArray &feed,
                      const QByteArray &topic) const;
    Row *newest(const protocol::ClientId &client, const QByteArray &feed, const QByteArray &topic);

    const authorization::Desk &m_desk;
    std::size_t m_openLimit;
    QString m_complaint;
    std::map<RequestId, Row> m_rows;
    std::map<DecisionId, Made> m_decisions;
    std::map<protocol::ClientId, std::set<std::pair<QByteArray, QByteArray>>> m_subscriptions;
    std::optional<std::chrono::nanoseconds> m_expiry;
    int m_connection = 0;
    std::uint32_t m_number = 0;
    bool m_isConnected = false;
    bool m_monitorOnly = false;
    bool m_rulesOn = false;
    GrantModel m_grants;
    std::size_t m_regranted = 0;
    std::size_t m_released = 0;
    std::size_t m_confirmed = 0;
};
