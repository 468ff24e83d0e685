#include "models/dryrun.h"

#include "models/auditrow.h"
#include "protocol/displayname.h"

#include <algorithm>

namespace models {

using authorization::AuditKind;
using authorization::AuditPlace;
using authorization::Request;
using authorization::Rule;

namespace {

constexpr qint64 linesAtOnce = 5'000;

/// The newest first answers to requests in an audit, oldest first. Changes of grants answer none.
std::vector<AuditRow> answersOf(const DryRunInput &input, const std::atomic<bool> &stop, DryRunResult &result)
{
    authorization::AuditIndex index(input.audit);
    while (!stop && index.readOn(linesAtOnce)) {
    }
    result.error = index.error();
    result.inAudit = index.size();
    authorization::AuditFindings findings;
    findings.places = index.search({}, [&stop] { return stop.load(); });
    findings.files = index.files();
    std::vector<AuditRow> rows;
    for (auto place = findings.places.rbegin();
         place != findings.places.rend() && rows.size() < input.fromAudit && !stop; ++place) {
        const bool isAnswer = place->kind == AuditKind::Grant || place->kind == AuditKind::GrantUnfiltered ||
                              place->kind == AuditKind::Deny;
        if (!isAnswer)
            continue;
        if (AuditRow row = readAuditRow(findings, *place); row.isReadable && !row.isChange)
            rows.push_back(std::move(row));
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Request requestOf(const AuditRow &row)
{
    Request request;
    request.asked = {protocol::ClientId::fromText(row.client).value_or(protocol::ClientId()), row.host,
                     row.user, row.feed, row.topic};
    request.hasPlainNames = row.hasPlainNames;
    // One clock for all runs of the program: that which is never set begins anew with the machine.
    request.lastAsked = {std::chrono::milliseconds(row.utcMs), std::chrono::milliseconds(row.utcMs)};
    return request;
}

} // namespace

bool DryRunRow::isOtherwise() const
{
    if (isWaiting || would.action == Rule::Action::Ask)
        return false;
    if (would.action == Rule::Action::Deny)
        return answered != AuditKind::Deny;
    return answered != AuditKind::Grant || would.entitlements != entitlements;
}

DryRunResult runDry(const DryRunInput &input, const std::atomic<bool> &stop)
{
    DryRunResult result;
    const auto waiting =
        authorization::dryRun(input.rules, input.presets, input.waiting,
                              [&input](const QByteArray &user) { return input.grants.value(user); });
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const Request &request = input.waiting[i];
        result.rows.push_back(
            {request.lastAsked.utc.count(), request.asked, true, AuditKind::Deny, {}, waiting[i]});
    }
    if (input.audit.isEmpty())
        return result;
    const std::vector<AuditRow> answers = answersOf(input, stop, result);
    std::vector<Request> asked;
    std::transform(answers.begin(), answers.end(), std::back_inserter(asked), requestOf);
    if (stop)
        return result;
    const auto past = authorization::dryRun(input.rules, input.presets, asked,
                                            [](const QByteArray &) { return std::size_t{0}; });
    for (std::size_t i = past.size(); i-- > 0;)
        result.rows.push_back(
            {answers[i].utcMs, asked[i].asked, false, answers[i].kind, answers[i].entitlements, past[i]});
    return result;
}

} // namespace models
