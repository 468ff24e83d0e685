#include "gui/theme/measures.h"

#include "gui/theme/resources.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>

#include <algorithm>

namespace gui {

namespace {

struct NamedMeasure
{
    const char *name;
    int Measures::*measure;
    bool growsWithText = false;
};

constexpr NamedMeasure allMeasures[] = {
    {"largeIcon", &Measures::largeIcon, true},
    {"commandSheet", &Measures::commandSheet, true},
    {"completionPopup", &Measures::completionPopup, true},
    {"completionName", &Measures::completionName, true},
    {"completionKind", &Measures::completionKind, true},
    {"stripField", &Measures::stripField, true},
    {"keyColumn", &Measures::keyColumn, true},
    {"profileList", &Measures::profileList, true},
    {"taskProgress", &Measures::taskProgress, true},
    {"timelineLabel", &Measures::timelineLabel, true},
    {"firstRunColumn", &Measures::firstRunColumn, true},
    {"firstRunDrawing", &Measures::firstRunDrawing, true},
    {"firstRunButtonWidth", &Measures::firstRunButtonWidth, true},
    {"firstRunGap", &Measures::firstRunGap, true},
    {"compactWidth", &Measures::compactWidth, true},
    {"narrowWidth", &Measures::narrowWidth},
    {"lowHeight", &Measures::lowHeight},
    {"subscriptionsWidth", &Measures::subscriptionsWidth},
    {"subscriptionsLeast", &Measures::subscriptionsLeast},
    {"narrowSubscriptionsWidth", &Measures::narrowSubscriptionsWidth},
    {"talkersHeight", &Measures::talkersHeight},
    {"talkersLeast", &Measures::talkersLeast},
    {"messageWidth", &Measures::messageWidth},
    {"sideWidth", &Measures::sideWidth},
    {"publishWidth", &Measures::publishWidth},
    {"narrowBottomHeight", &Measures::narrowBottomHeight},
    {"browseBottomHeight", &Measures::browseBottomHeight},
    {"centreWidth", &Measures::centreWidth},
    {"centreHeight", &Measures::centreHeight},
    {"publishWide", &Measures::publishWide},
    {"publishMedium", &Measures::publishMedium},
    {"authorizationHeight", &Measures::authorizationHeight},
    {"inboxBeside", &Measures::inboxBeside},
};

constexpr qreal usualDpi = 96;

QJsonObject tokens()
{
    return QJsonDocument::fromJson(readResource(QStringLiteral(":/theme.json")))
        .object()
        .value(QStringLiteral("measures"))
        .toObject();
}

} // namespace

const Measures &measures()
{
    static const Measures all = [] {
        const QJsonObject values = tokens();
        const double scale = textScale();
        Measures read;
        for (const NamedMeasure &named : allMeasures)
            read.*named.measure = qRound(values.value(QLatin1StringView(named.name)).toInt() *
                                         (named.growsWithText ? scale : 1.0));
        return read;
    }();
    return all;
}

QString filledMeasures(QString sheet)
{
    const QJsonObject values = tokens();
    const QStringList names = values.keys();
    for (const QString &name : names)
        sheet.replace(QLatin1Char('@') + name + QLatin1Char('@'),
                      QString::number(values.value(name).toInt()));
    return sheet;
}

qreal textPoints(const QFont &system, const QString &platform)
{
    constexpr qreal least = 7;
    constexpr qreal most = 36;
    constexpr qreal pointsPerInch = 72;
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal"))
        return usualPoints;
    const qreal points =
        system.pixelSize() > 0 ? system.pixelSize() * pointsPerInch / usualDpi : system.pointSizeF();
    return points > 0 ? std::clamp(points, least, most) : usualPoints;
}

qreal textPoints()
{
    return textPoints(QFontDatabase::systemFont(QFontDatabase::GeneralFont), QGuiApplication::platformName());
}

double textScale()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : usualDpi;
    return std::max(1.0, dpi / usualDpi * textPoints() / usualPoints);
}

} // namespace gui
