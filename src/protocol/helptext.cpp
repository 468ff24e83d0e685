#include "protocol/helptext.h"

#include <QCommandLineParser>

namespace protocol {

QString helpText(const QCommandLineParser &parser, const QString &program)
{
    QString text = parser.helpText();
    const QString before = QStringLiteral("Usage: ");
    const qsizetype name = text.indexOf(before) + before.size();
    const qsizetype end = text.indexOf(QLatin1String(" [options]"), name);
    if (name < before.size() || end < name)
        return text;
    return text.replace(name, end - name, program);
}

} // namespace protocol
