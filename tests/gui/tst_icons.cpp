#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"

#include "support/guitest.h"

#include <QApplication>
#include <QImage>

#include <set>

using gui::Icons;
using gui::StateGlyph;
using gui::Theme;
using gui::ThemeManager;

namespace {

const char *const wanted[] = {
    "connect",      "disconnect",    "subscribe", "notify",     "pause",     "play",      "follow",
    "clear",        "record",        "stop",      "publish",    "filter",    "search",    "authorize",
    "lock",         "unlock",        "key",       "close",      "float",     "add",       "remove",
    "chevron-down", "chevron-right", "arrow-up",  "arrow-down", "copy",      "duplicate", "save",
    "export",       "import",        "history",   "clock",      "rules",     "widen",     "narrow",
    "revoke",       "check",         "warning",   "info",       "multicast", "unicast",   "feed",
    "user",         "log",           "repeat",    "folder",     "template",  "more",      "preset",
    "monitor-only", "settings",      "demo",      "image",      "delta",     "app"};

const StateGlyph glyphs[] = {StateGlyph::NotConnected, StateGlyph::Connecting, StateGlyph::Securing,
                             StateGlyph::Unconfirmed,  StateGlyph::Confirmed,  StateGlyph::Reconnecting,
                             StateGlyph::Alert,        StateGlyph::Subscribed, StateGlyph::Live,
                             StateGlyph::Waiting,      StateGlyph::Stale,      StateGlyph::Refused,
                             StateGlyph::Ended};

/// How many pixels are inked, and whether every fully inked one has this colour.
struct Ink
{
    int pixels = 0;
    bool ofColor = true;
};

Ink inkOf(const QPixmap &pixmap, const QColor &color)
{
    Ink ink;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 60)
                ++ink.pixels;
            if (pixel.alpha() == 255 && pixel != color)
                ink.ofColor = false;
        }
    }
    return ink;
}

/// Where ink is, without its colour.
QByteArray shapeOf(const QPixmap &pixmap)
{
    QByteArray shape;
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            shape.append(image.pixelColor(x, y).alpha() > 100 ? 'x' : '.');
    return shape;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void hasEveryIcon_data();
    void hasEveryIcon();
    void unknownNameIsNull();
    void followsThemeWithoutReload();
    void disabledIsDisabledText();
    void glyphShapesAllDiffer_data();
    void glyphShapesAllDiffer();
    void everyPhaseHasGlyphAndWords();
    void waitingOnlyWhereAuthorizationMayBeNeeded();
    void applicationIconHasItsSizes();
};

void TestIcons::hasEveryIcon_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : wanted)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestIcons::hasEveryIcon()
{
    QFETCH(QString, name);
    const Icons icons(std::make_shared<Theme>(Theme::load(Theme::Variant::Light)));
    QVERIFY(Icons::names().contains(name));
    QVERIFY(!icons.icon(name).isNull());
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        for (const int size : {14, 16, 24}) {
            for (const QColor &color : {QColor(Qt::red), QColor(Qt::blue)}) {
                const QPixmap pixmap = icons.pixmap(name, size, ratio, color);
                QCOMPARE(pixmap.width(), qRound(size * ratio));
                QCOMPARE(pixmap.devicePixelRatio(), ratio);
                const Ink ink = inkOf(pixmap, color);
                QVERIFY(ink.pixels >= 6);
                QVERIFY(ink.ofColor);
            }
        }
    }
}

void TestIcons::unknownNameIsNull()
{
    const Icons icons(std::make_shared<Theme>(Theme::load(Theme::Variant::Light)));
    QVERIFY(icons.icon(u"no-such-icon").isNull());
    QVERIFY(icons.icon(u"../theme").isNull());
    QVERIFY(icons.pixmap(u"no-such-icon", 16, 1, Qt::red).isNull());
}

void TestIcons::followsThemeWithoutReload()
{
    ThemeManager manager(ThemeManager::Choice::Light);
    manager.apply(*qApp);
    const Icons icons(manager.sharedTheme());
    const QIcon plain = icons.icon(u"stop");
    const QIcon warning = icons.icon(u"warning", &Theme::warn);
    const QIcon glyph = icons.glyphIcon(StateGlyph::Live);
    for (const auto choice : {ThemeManager::Choice::Light, ThemeManager::Choice::Dark}) {
        manager.setChoice(choice);
        const Theme &theme = manager.theme();
        for (const auto &[icon, color] :
             {std::pair(plain, theme.text), std::pair(warning, theme.warn), std::pair(glyph, theme.ok)}) {
            const Ink ink = inkOf(icon.pixmap(64), color);
            QVERIFY(ink.pixels > 100);
            QVERIFY(ink.ofColor);
        }
    }
}

void TestIcons::disabledIsDisabledText()
{
    ThemeManager manager(ThemeManager::Choice::Light);
    manager.apply(*qApp);
    const QPixmap pixmap = Icons(manager.sharedTheme()).icon(u"add", &Theme::ok).pixmap(64, QIcon::Disabled);
    const Ink ink = inkOf(pixmap, manager.theme().disabled);
    QVERIFY(ink.pixels > 50);
    QVERIFY(ink.ofColor);
}

void TestIcons::glyphShapesAllDiffer_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("row") << 12;
    QTest::newRow("status bar") << 14;
    QTest::newRow("large") << 24;
}

void TestIcons::glyphShapesAllDiffer()
{
    QFETCH(int, size);
    const Icons icons(std::make_shared<Theme>(Theme::load(Theme::Variant::Dark)));
    std::set<QByteArray> shapes;
    for (const StateGlyph glyph : glyphs) {
        const QPixmap pixmap = icons.glyph(glyph, size, 1.0);
        QVERIFY2(!pixmap.isNull(), qPrintable(gui::fileNameOf(glyph).toString()));
        QVERIFY(inkOf(pixmap, Qt::red).pixels >= 4);
        shapes.insert(shapeOf(pixmap));
    }
    QCOMPARE(shapes.size(), std::size(glyphs));
}

void TestIcons::everyPhaseHasGlyphAndWords()
{
    using client::Phase;
    std::set<QString> words;
    for (const Phase phase : {Phase::NotConnected, Phase::Connecting, Phase::Securing, Phase::Unconfirmed,
                              Phase::Confirmed, Phase::NotAnswering, Phase::Reconnecting, Phase::Closed}) {
        client::ConnectionState state;
        state.phase = phase;
        state.retryIn = std::chrono::milliseconds(3'200);
        state.attempt = 3;
        words.insert(gui::phaseText(state));
        QVERIFY(!gui::phaseToolTip(state, QStringLiteral("host:1")).isEmpty());
    }
    QCOMPARE(words.size(), std::size_t{8});
    QVERIFY(words.contains(QStringLiteral("Reconnecting in 4 s")));

    client::ConnectionState closed;
    closed.phase = Phase::Closed;
    closed.error.what = QStringLiteral("host:1 refused");
    closed.error.whatToTry = QStringLiteral("Check %1");
    const QString toolTip = gui::phaseToolTip(closed, QStringLiteral("%2"));
    QVERIFY(toolTip.contains(QStringLiteral("The connection to %2 is closed")));
    QVERIFY(toolTip.contains(QStringLiteral("host:1 refused")));
    QVERIFY(toolTip.contains(QStringLiteral("Check %1")));
}

void TestIcons::waitingOnlyWhereAuthorizationMayBeNeeded()
{
    client::Subscription asked;
    asked.sinceUtcMs = 1'000;
    QVERIFY(gui::glyphOf(asked.state, false) == StateGlyph::Subscribed);
    QVERIFY(gui::glyphOf(asked.state, true) == StateGlyph::Waiting);
    QCOMPARE(gui::subscriptionText(asked, 129'000, false), QStringLiteral("no data yet"));
    QCOMPARE(gui::subscriptionText(asked, 129'000, true), QStringLiteral("waiting 2:08"));
    QCOMPARE(gui::subscriptionText(asked, 0, true), QStringLiteral("waiting 0:00")); // the clock was set back
    asked.state = client::SubscriptionState::Stale;
    QCOMPARE(gui::subscriptionText(asked, 3'729'000, true), QStringLiteral("stale 1:02:08"));
}

void TestIcons::applicationIconHasItsSizes()
{
    const QIcon icon = Icons::applicationIcon();
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    QVERIFY(icon.pixmap(256).toImage().pixelColor(128, 20).alpha() == 255);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
