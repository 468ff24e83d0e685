#include "gui/widgets/namehtml.h"

#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace gui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("gui::NameHtml", text);
}

QString coloured(const QString &html, const QColor &color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), html);
}

struct NamedField
{
    QString field;
    QByteArray name;
};

std::vector<NamedField> hiddenFields(const protocol::AuthorizationRequest &request)
{
    std::vector<NamedField> result;
    const auto look = [&result](const char *field, const QByteArray &name) {
        if (!protocol::isPlainName(name))
            result.push_back({translated(field), name});
    };
    look(QT_TRANSLATE_NOOP("gui::NameHtml", "user name"), request.user);
    look(QT_TRANSLATE_NOOP("gui::NameHtml", "host name"), request.host);
    look(QT_TRANSLATE_NOOP("gui::NameHtml", "feed name"), request.feed);
    look(QT_TRANSLATE_NOOP("gui::NameHtml", "topic name"), request.topic);
    return result;
}

QString escapesOf(const QByteArray &name)
{
    QStringList escapes;
    for (const protocol::NameSegment &segment : protocol::nameSegments(name, 256)) {
        if (segment.isEscape && !escapes.contains(segment.text) && escapes.size() < 4)
            escapes.append(segment.text);
    }
    return escapes.join(QLatin1String(", "));
}

} // namespace

QString nameHtml(QByteArrayView name, const Theme &theme, qsizetype maxBytes)
{
    if (name.isEmpty())
        return models::shownName(name).toHtmlEscaped();
    QString html;
    for (const protocol::NameSegment &segment : protocol::nameSegments(name, maxBytes)) {
        const QString text = segment.text.toHtmlEscaped();
        html += segment.isEscape ? coloured(text, theme.bad) : text;
    }
    if (name.size() > maxBytes)
        html += QChar(0x2026);
    return html;
}

QString bytesHtml(QByteArrayView name, const Theme &theme, qsizetype maxBytes)
{
    QStringList bytes;
    for (const char byte : name.first(std::min(name.size(), maxBytes))) {
        const auto value = static_cast<unsigned char>(byte);
        const QString hex = QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0'));
        bytes.append(value < 0x20 || value > 0x7e ? coloured(hex, theme.bad) : hex);
    }
    if (name.size() > maxBytes)
        bytes.append(QString(QChar(0x2026)));
    return bytes.join(QLatin1Char(' '));
}

QString requestHtml(const protocol::AuthorizationRequest &request, const Theme &theme)
{
    const QString bold = QStringLiteral("<b>%1</b>");
    return QCoreApplication::translate("gui::NameHtml", "%1 at %2 asks for %3", "user at host … feed / topic")
        .arg(bold.arg(nameHtml(request.user, theme)), nameHtml(request.host, theme),
             bold.arg(nameHtml(request.feed, theme) + QLatin1String(" / ") + nameHtml(request.topic, theme)));
}

QString subscriberHtml(const protocol::AuthorizationRequest &who, const Theme &theme)
{
    return QCoreApplication::translate("gui::NameHtml", "%1 at %2", "user at host")
        .arg(QStringLiteral("<b>%1</b>").arg(nameHtml(who.user, theme)), nameHtml(who.host, theme));
}

QString topicHtml(const protocol::AuthorizationRequest &who, const Theme &theme)
{
    return QStringLiteral("<b>%1 / %2</b>").arg(nameHtml(who.feed, theme), nameHtml(who.topic, theme));
}

QString hiddenNamesText(const protocol::AuthorizationRequest &request)
{
    const auto fields = hiddenFields(request);
    if (fields.empty())
        return {};
    QStringList lines;
    for (const NamedField &field : fields) {
        lines.append(QCoreApplication::translate("gui::NameHtml", "This %1 hides something: %2.")
                         .arg(field.field, escapesOf(field.name)));
    }
    lines.append(translated(QT_TRANSLATE_NOOP(
        "gui::NameHtml", "It is shown escaped, and the answer carries the bytes exactly as they came.")));
    return lines.join(QLatin1Char(' '));
}

QString hiddenNamesBytesHtml(const protocol::AuthorizationRequest &request, const Theme &theme)
{
    QStringList lines;
    for (const NamedField &field : hiddenFields(request))
        lines.append(field.field.toHtmlEscaped() + QLatin1String(": ") + bytesHtml(field.name, theme));
    return lines.join(QLatin1String("<br/>"));
}

} // namespace gui
