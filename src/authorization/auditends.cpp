#include "authorization/auditends.h"

#include "authorization/auditchain.h"
#include "authorization/auditfields.h"
#include "authorization/auditlines.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace authorization {

namespace {

QByteArray bytesOf(std::string_view hex)
{
    return QByteArray::fromHex(QByteArray::fromRawData(hex.data(), static_cast<qsizetype>(hex.size())));
}

/// One client on one feed and topic, as the audit writes them.
using Place = std::tuple<std::string, std::string, std::string>;
/// A decision: the run of the program, and its number there.
using Key = std::pair<std::string, qint64>;

/// What an answer does to the end of a grant.
struct Step
{
    Place place;
    std::optional<RecordedEnd> end; ///< none: whatever it has is over
    quint64 order = 0;
};

class Ends
{
public:
    explicit Ends(std::chrono::milliseconds before)
        : m_before(before.count())
    {}
    void take(const AuditFields &entry)
    {
        if (entry.event == "answer")
            takeAnswer(entry);
        else if (entry.event == "outcome")
            takeOutcome(entry);
    }
    std::vector<RecordedEnd> result(std::size_t most)
    {
        for (auto &[key, step] : m_open) {
            if (step.end) // whether it was sent, nobody can tell
                apply(std::move(step));
        }
        std::map<quint64, RecordedEnd> byOrder;
        for (auto &[place, step] : m_ends)
            byOrder.emplace(step.order, std::move(*step.end));
        std::vector<RecordedEnd> ends;
        while (byOrder.size() > most)
            byOrder.erase(byOrder.begin());
        for (auto &[order, end] : byOrder)
            ends.push_back(std::move(end));
        return ends;
    }

private:
    static Key keyOf(const AuditFields &entry) { return {std::string(entry.session), entry.decision}; }

    void takeAnswer(const AuditFields &entry)
    {
        // A refusal changes nothing for a client that is subscribed (docs/protocol.md section 6).
        const auto client = protocol::ClientId::fromText(textOf(entry.client));
        if (entry.answer == "deny" || !client || auditTime(entry.time) > m_before)
            return;
        Step step;
        step.place = {std::string(entry.client), std::string(entry.feedHex), std::string(entry.topicHex)};
        step.order = ++m_order;
        const qint64 until = entry.answer == "revoke" ? -1 : auditTime(entry.until);
        if (until >= 0) {
            RecordedEnd end;
            end.who = {*client, bytesOf(entry.hostHex), bytesOf(entry.userHex), bytesOf(entry.feedHex),
                       bytesOf(entry.topicHex)};
            end.given.kind = entry.answer == "grant" ? AnswerKind::Grant : AnswerKind::GrantUnfiltered;
            for (const qint64 one : entry.entitlements)
                end.given.entitlements.push_back(static_cast<qint32>(one));
            end.given.until = std::chrono::milliseconds(until);
            end.given.signature.operatorName = textOf(entry.operatorName);
            end.given.signature.reason = textOf(entry.reason);
            if (!entry.ruleName.empty())
                end.given.signature.rule = RuleStamp{textOf(entry.ruleName), textOf(entry.ruleVersion)};
            end.given.decided.utc = std::chrono::milliseconds(auditTime(entry.time));
            step.end = std::move(end);
        }
        m_open.insert_or_assign(keyOf(entry), std::move(step));
    }
    void takeOutcome(const AuditFields &entry)
    {
        const auto open = m_open.find(keyOf(entry));
        if (open == m_open.end())
            return;
        Step step = std::move(open->second);
        m_open.erase(open);
        if (entry.outcome != "sent")
            return;
        if (step.end)
            step.end->given.sent = TimePoint{{}, std::chrono::milliseconds(auditTime(entry.time))};
        apply(std::move(step));
    }
    void apply(Step step)
    {
        if (step.end)
            m_ends.insert_or_assign(step.place, std::move(step));
        else
            m_ends.erase(step.place);
    }

    const qint64 m_before;
    std::map<Key, Step> m_open; ///< without an outcome yet
    std::map<Place, Step> m_ends;
    quint64 m_order = 0;
};

} // namespace

std::vector<RecordedEnd> recordedEnds(const QString &path, std::chrono::milliseconds before,
                                      const std::atomic<bool> &stop, std::size_t most)
{
    Ends ends(before);
    AuditFieldReader reader;
    const AuditChain chain = openAuditChain(path);
    for (const auto &file : chain.files) {
        AuditLines lines(file);
        while (lines.next()) {
            if (stop)
                return {};
            if (const AuditFields *entry = lines.isWhole() ? reader.read(lines.bytes()) : nullptr)
                ends.take(*entry);
        }
    }
    return ends.result(most);
}

} // namespace authorization
