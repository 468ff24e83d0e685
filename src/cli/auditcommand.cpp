#include "cli/auditcommand.h"

#include "authorization/auditcsv.h"
#include "authorization/auditexport.h"
#include "authorization/auditverify.h"
#include "cli/optionset.h"
#include "protocol/displayname.h"

namespace cli {

namespace {

using authorization::AuditReport;

Ending failed(const QString &path, const QString &why)
{
    return {ExitCode::Failed, QStringLiteral("%1: %2").arg(path, why)};
}

QString faultText(const authorization::AuditFault &fault)
{
    const QString line = fault.line > 0 ? QStringLiteral(" line %1:").arg(fault.line) : QString();
    return QStringLiteral("%1:%2 %3").arg(fault.path, line, fault.why);
}

QString summary(const AuditReport &report)
{
    const auto counted = [](qint64 count, const char *one, const char *many) {
        return QStringLiteral("%1 %2").arg(QString::number(count), QLatin1String(count == 1 ? one : many));
    };
    QString text = counted(report.entries, "entry", "entries") + QLatin1String(" in ") +
                   counted(report.files, "file", "files");
    if (report.torn > 0)
        text += QLatin1String(", ") + counted(report.torn, "torn line", "torn lines") +
                QLatin1String(" repaired");
    if (report.setBack > 0)
        text += QStringLiteral(", clock set back %1").arg(counted(report.setBack, "time", "times"));
    if (report.endsTorn)
        text += QStringLiteral(", the last line is torn or just being written");
    if (!report.hasHead)
        text += QStringLiteral(", no head file: a cut tail would not be noticed");
    return text;
}

} // namespace

void AuditCommand::addTo(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Reads audit files, each with those of the months before that it continues. verify follows the chain "
        "of hashes, compares the end with the head file, and names the first bad line. export prints the "
        "entries as CSV: names escaped, cells that a spreadsheet would take for formulas made harmless."));
    parser.addPositionalArgument(QStringLiteral("verify|export"), QStringLiteral("What to do."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Audit files."),
                                 QStringLiteral("FILE [FILE ...]"));
    addOption(parser, "csv", QStringLiteral("The format of export."));
    addOption(parser, "without-head",
              QStringLiteral("Let verify pass a file that has no head file beside it, such as a copy."));
}

std::optional<Ending> AuditCommand::read(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    m_paths = arguments.mid(1);
    m_isWithoutHead = parser.isSet(QStringLiteral("without-head"));
    const bool isCsv = parser.isSet(QStringLiteral("csv"));
    if (action == QLatin1String("export"))
        m_action = Action::Export;
    else if (action != QLatin1String("verify"))
        return wrongUsage(QStringLiteral("audit takes verify or export"));
    if (m_paths.isEmpty())
        return wrongUsage(QStringLiteral("audit %1 needs a FILE").arg(action));
    if (m_action == Action::Export && !isCsv)
        return wrongUsage(QStringLiteral("audit export needs --csv"));
    if (m_action == Action::Verify && isCsv)
        return wrongUsage(QStringLiteral("--csv goes with audit export"));
    if (m_action == Action::Export && m_isWithoutHead)
        return wrongUsage(QStringLiteral("--without-head goes with audit verify"));
    return std::nullopt;
}

void AuditCommand::start()
{
    Ending ending = m_action == Action::Verify ? verifyAll() : exportAll();
    if (!output().flushLines())
        ending = outputFailed();
    Q_EMIT finished(ending);
}

Ending AuditCommand::verifyAll()
{
    Ending ending;
    const auto fail = [&ending](const QString &text) {
        if (ending.code == ExitCode::Done)
            ending = {ExitCode::Failed, text};
        else
            ending.below.append(QLatin1String("messagebus: ") + protocol::displayName(text.toUtf8(), -1));
    };
    for (const QString &path : std::as_const(m_paths)) {
        const AuditReport report = authorization::verifyAudit(path);
        if (report.fault)
            fail(faultText(*report.fault));
        else if (!report.hasHead && !m_isWithoutHead)
            fail(QStringLiteral(
                     "%1: its head file is missing, so a cut tail can't be noticed; the %2 that are "
                     "there are good (see --without-head)")
                     .arg(path, QStringLiteral("%1 entries").arg(report.entries)));
        else
            output().write(protocol::displayName(path.toUtf8(), -1).toUtf8() + ": good, " +
                           summary(report).toUtf8() + '\n');
    }
    return ending;
}

Ending AuditCommand::exportAll()
{
    output().write(authorization::auditCsvHeader());
    for (const QString &path : std::as_const(m_paths)) {
        if (const auto ending = exportAudit(path))
            return *ending;
    }
    return {};
}

/// Nothing, or why it ends here.
std::optional<Ending> AuditCommand::exportAudit(const QString &path)
{
    const auto exported = authorization::exportAudit(path, [this](const QByteArray &row) {
        output().write(row);
        return output().error() == 0;
    });
    if (exported.isStopped)
        return outputFailed();
    if (!exported.why.isEmpty())
        return failed(exported.path, exported.why);
    return std::nullopt;
}

} // namespace cli
