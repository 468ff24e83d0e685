#include "gui/theme/measures.h"
#include "gui/theme/theme.h"
#include "gui/theme/thememanager.h"

#include "support/guitest.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>

#include <cmath>

using gui::Theme;
using gui::ThemeManager;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

struct Pair
{
    const char *foreground;
    const char *background;
    double atLeast;
};

QColor colorOf(const Theme &theme, const char *name)
{
    for (const Theme::NamedRole &named : Theme::roles())
        if (qstrcmp(named.name, name) == 0)
            return theme.*named.role;
    return {};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void contrastFunctionKnowsBlackAndWhite();
    void namesEveryRoleOnce_data();
    void namesEveryRoleOnce();
    void keepsContrast_data();
    void keepsContrast();
    void inactiveHighlightDiffers();
    void disabledTextDiffers();
    void styleSheetHasNoOpenPlace();
    void tellsDarkPalettes();
    void choiceOverridesSystem();
    void switchRepaintsWidgets();
    void textFollowsTheSystemsFont_data();
    void textFollowsTheSystemsFont();
};

void TestTheme::textFollowsTheSystemsFont_data()
{
    QTest::addColumn<qreal>("points");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<qreal>("expected");
    const auto row = [](const char *name, qreal points, int pixels, const char *platform, qreal expected) {
        QTest::newRow(name) << points << pixels << QString::fromLatin1(platform) << expected;
    };
    row("usual", 9, 0, "xcb", 9);
    row("larger", 11, 0, "wayland", 11);
    row("twice", 18, 0, "xcb", 18);
    row("in pixels", 0, 16, "xcb", 12);
    row("nonsense", 400, 0, "xcb", 36);
    row("too small", 2, 0, "xcb", 7);
    row("nobody chose", 12, 0, "offscreen", 9);
}

void TestTheme::textFollowsTheSystemsFont()
{
    QFETCH(qreal, points);
    QFETCH(int, pixels);
    QFETCH(QString, platform);
    QFETCH(qreal, expected);
    QFont system;
    if (pixels > 0)
        system.setPixelSize(pixels);
    else
        system.setPointSizeF(points);
    QCOMPARE(gui::textPoints(system, platform), expected);
}

void TestTheme::contrastFunctionKnowsBlackAndWhite()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(std::abs(contrast(QColor(118, 118, 118), Qt::white) - 4.54) < 0.01);
}

void TestTheme::namesEveryRoleOnce_data()
{
    QTest::addColumn<QString>("variant");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TestTheme::namesEveryRoleOnce()
{
    QFETCH(QString, variant);
    const Theme theme =
        Theme::load(variant == QStringLiteral("dark") ? Theme::Variant::Dark : Theme::Variant::Light);
    QFile file(QStringLiteral(":/theme.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colors = tokens.value(variant).toObject();
    QCOMPARE(colors.size(), static_cast<qsizetype>(Theme::roles().size()));
    for (const Theme::NamedRole &named : Theme::roles()) {
        const QString written = colors.value(QLatin1StringView(named.name)).toString();
        QVERIFY2((theme.*named.role).isValid(), named.name);
        QCOMPARE((theme.*named.role).name(), written);
    }
    const QJsonObject sizes = tokens.value(QStringLiteral("sizes")).toObject();
    QCOMPARE(sizes.size() * static_cast<qsizetype>(sizeof(int)), static_cast<qsizetype>(sizeof(gui::Sizes)));
    QCOMPARE(theme.sizes.row, 22);
    QCOMPARE(theme.sizes.sparklineHeight, 14);
}

/// The last paragraph of the look's colours: what may stand on what.
void TestTheme::keepsContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("foreground");
    QTest::addColumn<QString>("background");
    QTest::addColumn<double>("atLeast");

    std::vector<Pair> pairs;
    for (const char *ground :
         {"window", "base", "alternate", "head", "button", "buttonHover", "buttonPressed",
          "inactiveHighlight", "okTint", "warnTint", "badTint", "toolTip"})
        pairs.push_back({"text", ground, 9.6});
    for (const char *ground : {"window", "base", "alternate", "head"})
        pairs.push_back({"muted", ground, 5.0});
    pairs.push_back({"muted", "inactiveHighlight", 4.5});
    pairs.push_back({"highlightText", "highlight", 9.0});
    pairs.push_back({"onAccent", "accent", 4.5});
    for (const char *state : {"ok", "warn", "bad"})
        for (const char *ground : {"base", "window", "alternate", "highlight", "inactiveHighlight"})
            pairs.push_back({state, ground, 4.5});
    for (const char *hue : {"hue1", "hue2", "hue3", "hue4", "hue5", "hue6", "hue7", "hue8"}) {
        pairs.push_back({"text", hue, 7.0});
        pairs.push_back({"muted", hue, 4.5});
        pairs.push_back({"bad", hue, 4.5});
        pairs.push_back({"accent", hue, 3.0});
    }
    pairs.push_back({"ok", "okTint", 4.5});
    pairs.push_back({"warn", "warnTint", 4.5});
    pairs.push_back({"bad", "badTint", 4.5});
    for (const char *syntax : {"string", "number", "keyword"})
        for (const char *ground : {"base", "alternate", "inactiveHighlight"})
            pairs.push_back({syntax, ground, 4.5});
    for (const char *environment : {"production", "test", "local"})
        pairs.push_back({"onEnvironment", environment, 4.5});
    pairs.push_back({"placeholder", "base", 4.5});
    // Frames and glyphs: 3:1.
    for (const char *ground : {"base", "window"}) {
        pairs.push_back({"field", ground, 3.0});
        pairs.push_back({"accent", ground, 3.0});
    }
    pairs.push_back({"accent", "highlight", 3.0});

    for (const bool dark : {false, true})
        for (const Pair &pair : pairs)
            QTest::addRow("%s: %s on %s", dark ? "dark" : "light", pair.foreground, pair.background)
                << dark << QString::fromLatin1(pair.foreground) << QString::fromLatin1(pair.background)
                << pair.atLeast;
}

void TestTheme::keepsContrast()
{
    QFETCH(bool, dark);
    QFETCH(QString, foreground);
    QFETCH(QString, background);
    QFETCH(double, atLeast);
    const Theme theme = Theme::load(dark ? Theme::Variant::Dark : Theme::Variant::Light);
    const double found = contrast(colorOf(theme, foreground.toLatin1().constData()),
                                  colorOf(theme, background.toLatin1().constData()));
    QVERIFY2(
        found >= atLeast,
        qPrintable(QStringLiteral("%1, wanted %2").arg(QString::number(found), QString::number(atLeast))));
}

void TestTheme::inactiveHighlightDiffers()
{
    for (const Theme::Variant variant : {Theme::Variant::Light, Theme::Variant::Dark}) {
        const Theme theme = Theme::load(variant);
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), theme.highlight);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme.inactiveHighlight);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::HighlightedText), theme.text);
    }
}

void TestTheme::disabledTextDiffers()
{
    const Theme theme = Theme::load(Theme::Variant::Light);
    const QPalette palette = theme.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QCOMPARE(palette.color(QPalette::Active, role), theme.text);
        QCOMPARE(palette.color(QPalette::Disabled, role), theme.disabled);
    }
}

void TestTheme::styleSheetHasNoOpenPlace()
{
    const QString sheet = Theme::load(Theme::Variant::Dark).styleSheet();
    QVERIFY(sheet.contains(QStringLiteral("QHeaderView::section")));
    QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet));
}

void TestTheme::tellsDarkPalettes()
{
    QVERIFY(ThemeManager::isDark(Theme::load(Theme::Variant::Dark).palette()));
    QVERIFY(!ThemeManager::isDark(Theme::load(Theme::Variant::Light).palette()));
}

void TestTheme::choiceOverridesSystem()
{
    ThemeManager manager(ThemeManager::Choice::System); // the offscreen platform is light
    QVERIFY(!manager.theme().isDark());
    QSignalSpy changed(&manager, &ThemeManager::changed);
    manager.setChoice(ThemeManager::Choice::Light);
    QCOMPARE(changed.size(), 0); // the same colours
    manager.setChoice(ThemeManager::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(manager.theme().isDark());
    manager.setChoice(ThemeManager::Choice::System);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!manager.theme().isDark());
}

void TestTheme::switchRepaintsWidgets()
{
    ThemeManager manager(ThemeManager::Choice::Light);
    manager.apply(*qApp);
    QWidget window;
    window.resize(60, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto ground = [&window] {
        return window.grab().toImage().pixelColor(30, 20);
    };
    QCOMPARE(ground(), manager.theme().window);
    manager.setChoice(ThemeManager::Choice::Dark);
    QTRY_COMPARE(ground(), manager.theme().window);
    QCOMPARE(QApplication::palette().color(QPalette::Window), manager.theme().window);
    manager.setChoice(ThemeManager::Choice::System); // found again under the palette that is set
    QTRY_COMPARE(ground(), Theme::load(Theme::Variant::Light).window);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
