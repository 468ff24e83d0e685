#include "gui/authorization/ruledialog.h"
#include "models/ruletext.h"
#include "protocol/displayname.h"
#include "ui_ruledialog.h"

#include <QTimeZone>

// The sample of a RuleDialog: what the rule, and all rules with it, would make of one request.

namespace gui {

using authorization::Judgement;
using authorization::Rule;

namespace {
constexpr qsizetype longestSample = 1'000;
}

void RuleDialog::setSample(const protocol::AuthorizationRequest &request)
{
    const std::pair<QLineEdit *, const QByteArray &> fields[] = {{m_ui->testUser, request.user},
                                                                 {m_ui->testHost, request.host},
                                                                 {m_ui->testFeed, request.feed},
                                                                 {m_ui->testTopic, request.topic}};
    for (const auto &[field, name] : fields) {
        if (protocol::isPlainName(name) && name.size() <= longestSample)
            field->setText(QString::fromUtf8(name)); // a field shows what it holds as it is
    }
}

void RuleDialog::tellOfSample(const Rule &rule)
{
    const protocol::AuthorizationRequest asked{{},
                                               m_ui->testHost->text().toUtf8(),
                                               m_ui->testUser->text().toUtf8(),
                                               m_ui->testFeed->text().toUtf8(),
                                               m_ui->testTopic->text().toUtf8()};
    const QTimeZone zone =
        m_rules.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(m_rules.timeZone);
    const QDateTime then(m_ui->testTime->date(), m_ui->testTime->time(), zone);
    const std::chrono::milliseconds at(then.toMSecsSinceEpoch());
    const auto grants = static_cast<std::size_t>(m_ui->testGrants->value());
    authorization::RuleSet alone;
    alone.timeZone = m_rules.timeZone;
    alone.rules = {rule};
    authorization::RuleSet all = m_rules;
    if (m_row < 0)
        all.rules.append(rule);
    else
        all.rules[m_row] = rule;
    const Judgement own = authorization::judge(alone, m_presets, asked, at, grants);
    const Judgement whole = authorization::judge(all, m_presets, asked, at, grants);
    m_ui->testResult->setText(
        own.why == Judgement::Why::NoRule
            ? tr("This rule does not hold for it.")
            : tr("This rule: %1").arg(models::judgementText(own, asked.feed, m_presets)));
    m_ui->testAll->setText(tr("All rules: %1").arg(models::judgementText(whole, asked.feed, m_presets)));
}

} // namespace gui
