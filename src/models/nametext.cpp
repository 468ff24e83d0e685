#include "models/nametext.h"

#include "protocol/displayname.h"

#include <QCoreApplication>

namespace models {

QString shownName(QByteArrayView name, qsizetype maxBytes)
{
    if (name.isEmpty())
        return QLatin1Char('\\') + QCoreApplication::translate("models::NameText", "(empty)");
    return protocol::displayName(name, maxBytes);
}

QString shownUserAtHost(QByteArrayView user, QByteArrayView host)
{
    return QCoreApplication::translate("models::NameText", "%1 @ %2", "user @ host")
        .arg(shownName(user), shownName(host));
}

QString shownFeedTopic(QByteArrayView feed, QByteArrayView topic)
{
    return QCoreApplication::translate("models::NameText", "%1 / %2", "feed / topic")
        .arg(shownName(feed), shownName(topic));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    // As it stands: two spaces are not one.
    return QLatin1String(R"(<qt><div style="white-space:pre-wrap">)") + escaped +
           QLatin1String("</div></qt>");
}

} // namespace models
