#include "cli/filteroption.h"

#include "protocol/displayname.h"

#include <algorithm>

namespace cli {

namespace {

QString shown(QStringView text)
{
    return protocol::displayName(text.toUtf8(), -1);
}

/// The line with the filter, and the line with the marks.
QStringList markedLines(const QString &text, const store::FilterError &error)
{
    const QString indent = QStringLiteral("  ");
    const QStringView view(text);
    const qsizetype before = shown(view.first(error.position)).size();
    const qsizetype marks = shown(view.sliced(error.position, error.length)).size();
    return {indent + shown(view), indent + QString(before, QLatin1Char(' ')) +
                                      QString(std::max<qsizetype>(marks, 1), QLatin1Char('^'))};
}

} // namespace

std::variant<store::Filter, Ending> filterOption(const QCommandLineParser &parser)
{
    const QString text = parser.value(QStringLiteral("filter"));
    auto parsed = store::Filter::parse(text, store::FilterContext::current());
    if (const auto *error = std::get_if<store::FilterError>(&parsed)) {
        QString message = error->message;
        if (message.endsWith(QLatin1Char('.')))
            message.chop(1); // the line goes on with what to try
        return Ending{ExitCode::WrongUsage, QLatin1String("--filter: ") + message, markedLines(text, *error)};
    }
    return std::get<store::Filter>(std::move(parsed));
}

} // namespace cli
