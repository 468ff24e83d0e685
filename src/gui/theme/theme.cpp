#include "gui/theme/theme.h"

#include "gui/theme/measures.h"
#include "gui/theme/resources.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace gui {

namespace {

constexpr Theme::NamedRole allRoles[] = {
    {"window", &Theme::window},
    {"base", &Theme::base},
    {"alternate", &Theme::alternate},
    {"head", &Theme::head},
    {"button", &Theme::button},
    {"buttonHover", &Theme::buttonHover},
    {"buttonPressed", &Theme::buttonPressed},
    {"text", &Theme::text},
    {"muted", &Theme::muted},
    {"placeholder", &Theme::placeholder},
    {"disabled", &Theme::disabled},
    {"border", &Theme::border},
    {"soft", &Theme::soft},
    {"buttonEdge", &Theme::buttonEdge},
    {"field", &Theme::field},
    {"accent", &Theme::accent},
    {"onAccent", &Theme::onAccent},
    {"highlight", &Theme::highlight},
    {"highlightText", &Theme::highlightText},
    {"inactiveHighlight", &Theme::inactiveHighlight},
    {"ok", &Theme::ok},
    {"warn", &Theme::warn},
    {"bad", &Theme::bad},
    {"okTint", &Theme::okTint},
    {"warnTint", &Theme::warnTint},
    {"badTint", &Theme::badTint},
    {"string", &Theme::string},
    {"number", &Theme::number},
    {"keyword", &Theme::keyword},
    {"production", &Theme::production},
    {"test", &Theme::test},
    {"local", &Theme::local},
    {"onEnvironment", &Theme::onEnvironment},
    {"toolTip", &Theme::toolTip},
    {"hue1", &Theme::hue1},
    {"hue2", &Theme::hue2},
    {"hue3", &Theme::hue3},
    {"hue4", &Theme::hue4},
    {"hue5", &Theme::hue5},
    {"hue6", &Theme::hue6},
    {"hue7", &Theme::hue7},
    {"hue8", &Theme::hue8},
};

struct NamedSize
{
    const char *name;
    int Sizes::*size;
    bool isLine = false; ///< a line or a corner, which text has no part in
};

constexpr NamedSize allSizes[] = {
    {"grid", &Sizes::grid},
    {"packetRow", &Sizes::packetRow},
    {"row", &Sizes::row},
    {"profileRow", &Sizes::profileRow},
    {"header", &Sizes::header},
    {"dockTitle", &Sizes::dockTitle},
    {"tabBar", &Sizes::tabBar},
    {"menuBar", &Sizes::menuBar},
    {"sessionTabs", &Sizes::sessionTabs},
    {"band", &Sizes::band, true},
    {"toolBar", &Sizes::toolBar},
    {"toolButton", &Sizes::toolButton},
    {"filterBar", &Sizes::filterBar},
    {"filterField", &Sizes::filterField},
    {"timeline", &Sizes::timeline},
    {"holdBar", &Sizes::holdBar},
    {"foot", &Sizes::foot},
    {"statusBar", &Sizes::statusBar},
    {"splitter", &Sizes::splitter, true},
    {"control", &Sizes::control},
    {"firstRunButton", &Sizes::firstRunButton},
    {"cellPadding", &Sizes::cellPadding},
    {"packetPadding", &Sizes::packetPadding},
    {"panelPadding", &Sizes::panelPadding},
    {"formPadding", &Sizes::formPadding},
    {"labelGap", &Sizes::labelGap},
    {"buttonGap", &Sizes::buttonGap},
    {"iconGap", &Sizes::iconGap},
    {"radius", &Sizes::radius, true},
    {"chipRadius", &Sizes::chipRadius, true},
    {"chip", &Sizes::chip},
    {"indent", &Sizes::indent},
    {"icon", &Sizes::icon},
    {"titleIcon", &Sizes::titleIcon},
    {"glyph", &Sizes::glyph},
    {"statusGlyph", &Sizes::statusGlyph},
    {"selectionBar", &Sizes::selectionBar, true},
    {"focusFrame", &Sizes::focusFrame, true},
    {"sparklineWidth", &Sizes::sparklineWidth},
    {"sparklineHeight", &Sizes::sparklineHeight},
};

QFont atSize(QFont font, qreal points)
{
    font.setPointSizeF(points);
    return font;
}

} // namespace

std::span<const Theme::NamedRole> Theme::roles()
{
    return allRoles;
}

QColor Theme::hue(std::size_t which) const
{
    static constexpr Role hues[] = {&Theme::hue1, &Theme::hue2, &Theme::hue3, &Theme::hue4,
                                    &Theme::hue5, &Theme::hue6, &Theme::hue7, &Theme::hue8};
    return this->*hues[which % std::size(hues)];
}

Theme Theme::load(Variant variant)
{
    const QJsonObject tokens = QJsonDocument::fromJson(readResource(QStringLiteral(":/theme.json"))).object();
    const QString key = variant == Variant::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QJsonObject colors = tokens.value(key).toObject();
    const QJsonObject sizes = tokens.value(QStringLiteral("sizes")).toObject();

    const double scale = textScale();
    Theme theme;
    theme.variant = variant;
    for (const NamedRole &named : allRoles)
        theme.*named.role = QColor(colors.value(QLatin1StringView(named.name)).toString());
    for (const NamedSize &named : allSizes)
        theme.sizes.*named.size =
            qRound(sizes.value(QLatin1StringView(named.name)).toInt() * (named.isLine ? 1.0 : scale));
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternate);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, placeholder);
    set(QPalette::Button, button);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, bad);
    set(QPalette::Light, base);
    set(QPalette::Midlight, soft);
    set(QPalette::Mid, border);
    set(QPalette::Dark, buttonEdge);
    set(QPalette::Shadow, field);
    set(QPalette::Highlight, highlight);
    set(QPalette::HighlightedText, highlightText);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, toolTip);
    set(QPalette::ToolTipText, text);

    palette.setColor(QPalette::Inactive, QPalette::Highlight, inactiveHighlight);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, inactiveHighlight);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(readResource(QStringLiteral(":/style.qss")));
    const auto fill = [&sheet](const char *name, const QString &value) {
        sheet.replace(QLatin1Char('@') + QLatin1StringView(name) + QLatin1Char('@'), value);
    };
    for (const NamedRole &named : allRoles)
        fill(named.name, (this->*named.role).name());
    for (const NamedSize &named : allSizes)
        fill(named.name, QString::number(sizes.*named.size));
    return filledMeasures(sheet);
}

QFont Theme::uiFont()
{
    return atSize(QFontDatabase::systemFont(QFontDatabase::GeneralFont), textPoints());
}

QFont Theme::fixedFont()
{
    return atSize(QFontDatabase::systemFont(QFontDatabase::FixedFont), textPoints());
}

QFont Theme::hintFont()
{
    return atSize(uiFont(), textPoints() * 8 / usualPoints);
}

QFont Theme::chipFont()
{
    return atSize(fixedFont(), textPoints() * 8 / usualPoints);
}

QFont Theme::titleFont(qreal points)
{
    QFont font = atSize(uiFont(), textPoints() * points / usualPoints);
    font.setBold(true);
    return font;
}

} // namespace gui
