#include "gui/authorization/auditentryhtml.h"

#include "gui/widgets/namehtml.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct AuditEntry
{
    Q_DECLARE_TR_FUNCTIONS(gui::AuditEntry)
};

constexpr qsizetype shownBytes = 1'024;

/// The rows of a table of two columns.
class Rows
{
public:
    explicit Rows(const Theme &theme)
        : m_theme(theme)
    {}

    void html(const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_html += QStringLiteral("<tr><td style=\"color:%1; padding-right:12px\" align=\"right\">%2</td>"
                                 "<td>%3</td></tr>")
                      .arg(m_theme.muted.name(), label.toHtmlEscaped(), value);
    }
    /// What a person or the program wrote.
    void text(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            html(label, nameHtml(value.toUtf8(), m_theme, shownBytes));
    }
    void number(const QString &label, qint64 value)
    {
        if (value >= 0)
            html(label, QString::number(value));
    }
    void time(const QString &label, qint64 utcMs)
    {
        if (utcMs >= 0)
            html(label, models::dateAndTime(utcMs));
    }
    void name(const QString &label, const QString &bytesLabel, const QByteArray &name)
    {
        html(label, nameHtml(name, m_theme, shownBytes));
        if (!protocol::isPlainName(name))
            html(bytesLabel, bytesHtml(name, m_theme));
    }
    QString table() const
    {
        return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">") + m_html +
               QStringLiteral("</table>");
    }

private:
    const Theme &m_theme;
    QString m_html;
};

void addNames(Rows &rows, const models::AuditRow &row)
{
    rows.name(AuditEntry::tr("User"), AuditEntry::tr("Its bytes"), row.user);
    rows.name(AuditEntry::tr("Host"), AuditEntry::tr("Its bytes"), row.host);
    rows.text(AuditEntry::tr("Client"), row.client);
    rows.name(AuditEntry::tr("Feed"), AuditEntry::tr("Its bytes"), row.feed);
    rows.name(AuditEntry::tr("Topic"), AuditEntry::tr("Its bytes"), row.topic);
}

} // namespace

QString auditEntryHtml(const models::AuditRow &row, const models::AuditTable &table, const Theme &theme)
{
    using authorization::AuditKind;
    Rows rows(theme);
    if (row.kind == AuditKind::Away) {
        rows.time(AuditEntry::tr("Lost at"), row.awaySinceMs);
        rows.time(AuditEntry::tr("Back at"), row.utcMs);
        rows.text(AuditEntry::tr("Meaning"),
                  AuditEntry::tr("Requests made in between are not sent again. Seen by this run of the "
                                 "program, and not a part of the audit."));
        return rows.table();
    }
    rows.html(AuditEntry::tr("Answer"),
              QStringLiteral("<b>%1</b>").arg(table.answerText(row).toHtmlEscaped()));
    if (row.kind == AuditKind::Torn || row.kind == AuditKind::Cut) {
        rows.time(AuditEntry::tr("Found at"), row.utcMs);
        rows.text(AuditEntry::tr("Hash of the line before"), row.hash);
        return rows.table();
    }
    rows.html(AuditEntry::tr("Outcome"), models::AuditTable::outcomeText(row.fate).toHtmlEscaped());
    rows.text(AuditEntry::tr("Not sent because"), row.why);
    rows.time(AuditEntry::tr("Answered at"), row.utcMs);
    rows.time(AuditEntry::tr("Outcome at"), row.outcomeMs);
    rows.time(AuditEntry::tr("Ends at"), row.untilMs);
    addNames(rows, row);
    rows.text(AuditEntry::tr("Operator"), row.operatorName);
    rows.text(AuditEntry::tr("Reason"), row.reason);
    rows.text(AuditEntry::tr("Rule"), row.ruleName);
    rows.text(AuditEntry::tr("Version of the rules"), row.ruleVersion);
    rows.text(AuditEntry::tr("Distributor"), row.profile);
    rows.number(AuditEntry::tr("Connection"), row.connection);
    rows.number(AuditEntry::tr("Decision"), row.decision);
    rows.text(AuditEntry::tr("Run of the program"), row.session);
    rows.text(AuditEntry::tr("Hash of the line before"), row.hash);
    return rows.table();
}

} // namespace gui
