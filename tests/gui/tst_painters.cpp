#include "gui/widgets/chippainter.h"
#include "gui/widgets/entitlementchips.h"
#include "gui/widgets/escapedtext.h"
#include "gui/widgets/sparkline.h"

#include "support/guitest.h"

#include <QImage>
#include <QPainter>

#include <functional>
#include <limits>

using gui::ChipSet;
using gui::EscapedText;
using gui::Theme;

namespace {

QImage painted(QSize size, const QColor &ground, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    return image;
}

int countOf(const QImage &image, const QColor &color, const QRect &where = {})
{
    const QRect rect = where.isNull() ? image.rect() : where;
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (image.pixelColor(x, y) == color)
                ++count;
    return count;
}

int inked(const QImage &image, const QColor &ground, const QRect &where)
{
    return where.width() * where.height() - countOf(image, ground, where);
}

} // namespace

class TestPainters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = Theme::load(Theme::Variant::Light); }
    void init() { support::failOnWarnings(); }

    void framesHiddenCharacters_data();
    void framesHiddenCharacters();
    void neverPaintsAnOverride();
    void cutsWhatDoesNotFit();
    void alignsRight();
    void looksOnlyAtTheBeginningOfALongName();
    void countsChipsThatDoNotFit();
    void tellsNothingFromEverything();
    void wordsForAHugeSetStayShort();
    void sparklineSurvivesAnyValues();
    void sparklineScalesToItsHighest();

private:
    QImage paintName(const EscapedText &text, int width, Qt::Alignment alignment = Qt::AlignLeft) const
    {
        return painted(QSize(width, 22), m_theme.base, [&](QPainter &painter) {
            text.paint(painter, m_theme, QRect(0, 0, width, 22), Theme::uiFont(), m_theme.text, alignment);
        });
    }

    Theme m_theme;
};

void TestPainters::framesHiddenCharacters_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("plain") << QByteArray("VOD.L") << false;
    QTest::newRow("umlaut") << QByteArray("J\xc3\xbcrgen") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("markup") << QByteArray("<b>bold</b>&amp;") << false;
    QTest::newRow("right-to-left override") << QByteArray("harry\xe2\x80\xae"
                                                          "nimda")
                                            << true;
    QTest::newRow("zero width") << QByteArray("a\xe2\x80\x8b"
                                              "b")
                                << true;
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << true;
    QTest::newRow("line feed") << QByteArray("a\nb") << true;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
}

void TestPainters::framesHiddenCharacters()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, hidden);
    const EscapedText text(name);
    QCOMPARE(text.hasEscapes(), hidden);
    const QImage image = paintName(text, 300);
    QCOMPARE(countOf(image, m_theme.badTint) > 20, hidden);
    QCOMPARE(text.width(Theme::uiFont()) > 0, !name.isEmpty());
}

/// The letters before and after an override stand in the order of the bytes.
void TestPainters::neverPaintsAnOverride()
{
    const QImage with = paintName(EscapedText("ab\xe2\x80\xae"
                                              "cd"),
                                  300);
    const QImage start = paintName(EscapedText("ab"), 300);
    const int before = EscapedText("ab").width(Theme::uiFont());
    const int chip = gui::chipWidth(QStringLiteral("U+202E"));
    QCOMPARE(with.copy(0, 0, before, 22), start.copy(0, 0, before, 22));
    const QImage end = paintName(EscapedText("cd"), 300);
    const int after = EscapedText("cd").width(Theme::uiFont());
    QCOMPARE(with.copy(before + chip + 2, 0, after, 22), end.copy(0, 0, after, 22));
}

void TestPainters::cutsWhatDoesNotFit()
{
    const EscapedText text("a name that is far too long for its cell\xff");
    for (int width = 0; width < 120; width += 7) {
        const QImage image = painted(QSize(200, 22), m_theme.base, [&](QPainter &painter) {
            text.paint(painter, m_theme, QRect(10, 0, width, 22), Theme::uiFont(), m_theme.text);
        });
        QCOMPARE(inked(image, m_theme.base, QRect(10 + width, 0, 190 - width, 22)), 0);
        QCOMPARE(inked(image, m_theme.base, QRect(0, 0, 10, 22)), 0);
        if (width > 40)
            QVERIFY(inked(image, m_theme.base, QRect(10, 0, width, 22)) > 20);
    }
}

void TestPainters::alignsRight()
{
    const QImage image = paintName(EscapedText("VOD.L"), 300, Qt::AlignRight);
    QCOMPARE(inked(image, m_theme.base, QRect(0, 0, 200, 22)), 0);
    QVERIFY(inked(image, m_theme.base, QRect(240, 0, 60, 22)) > 20);
}

void TestPainters::looksOnlyAtTheBeginningOfALongName()
{
    const QByteArray name(10'000'000, '\xff');
    const EscapedText text(name, 16);
    QVERIFY(text.hasEscapes());
    QVERIFY(text.width(Theme::uiFont()) < 17 * gui::chipWidth(QStringLiteral("\\xff")) + 100);
}

void TestPainters::countsChipsThatDoNotFit()
{
    const std::vector<qint32> ids{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const QImage image = painted(QSize(300, 22), m_theme.base, [&](QPainter &painter) {
        gui::paintEntitlements(painter, m_theme, QRect(0, 0, 90, 22), ids, ChipSet::Packet, false);
    });
    QVERIFY(inked(image, m_theme.base, QRect(0, 0, 90, 22)) > 50);
    QCOMPARE(inked(image, m_theme.base, QRect(90, 0, 210, 22)), 0);
    QCOMPARE(countOf(image, m_theme.accent), 0);
    const QImage selected = painted(QSize(300, 22), m_theme.highlight, [&](QPainter &painter) {
        gui::paintEntitlements(painter, m_theme, QRect(0, 0, 90, 22), ids, ChipSet::Packet, true);
    });
    QVERIFY(countOf(selected, m_theme.accent) > 50);
}

void TestPainters::tellsNothingFromEverything()
{
    const auto row = [this](ChipSet set) {
        return painted(QSize(200, 22), m_theme.base, [&](QPainter &painter) {
            gui::paintEntitlements(painter, m_theme, QRect(0, 0, 200, 22), {}, set, false);
        });
    };
    QCOMPARE(inked(row(ChipSet::Packet), m_theme.base, QRect(0, 0, 200, 22)), 0);
    QVERIFY(countOf(row(ChipSet::Unfiltered), m_theme.warn) > 30);
    QCOMPARE(countOf(row(ChipSet::Grant), m_theme.warn), 0);
    QVERIFY(countOf(row(ChipSet::Grant), m_theme.field) > 20);
    QCOMPARE(gui::entitlementsWords({}, ChipSet::Grant), QStringLiteral("nothing passes"));
    QCOMPARE(gui::entitlementsWords({}, ChipSet::Unfiltered), QStringLiteral("everything"));
    QCOMPARE(gui::entitlementsWords({}, ChipSet::Packet), QString());
    const std::vector<qint32> ids{-1, 2};
    QCOMPARE(gui::entitlementsWords(ids, ChipSet::Grant), QStringLiteral("-1, 2"));
}

void TestPainters::wordsForAHugeSetStayShort()
{
    const std::vector<qint32> ids(2'000'000, 7);
    QVERIFY(gui::entitlementsWords(ids, ChipSet::Packet).size() < 400);
    QVERIFY(gui::entitlementsWidth(ids, ChipSet::Packet) < 10'000);
    painted(QSize(90, 22), m_theme.base, [&](QPainter &painter) {
        gui::paintEntitlements(painter, m_theme, QRect(0, 0, 90, 22), ids, ChipSet::Packet, false);
    });
}

void TestPainters::sparklineSurvivesAnyValues()
{
    using Limits = std::numeric_limits<float>;
    const std::vector<float> wild{Limits::infinity(), -5, Limits::quiet_NaN(), Limits::max(), 0, 3};
    for (const std::vector<float> &values :
         {std::vector<float>{}, std::vector<float>{1}, wild, std::vector<float>(1'000, 2.0F)}) {
        const QImage image = painted(QSize(100, 30), m_theme.base, [&](QPainter &painter) {
            gui::paintSparkline(painter, m_theme, QRect(0, 0, 100, 30), values);
        });
        const bool something = inked(image, m_theme.base, image.rect()) > 0;
        QCOMPARE(something, values.size() > 1);
        QCOMPARE(inked(image, m_theme.base, QRect(0, 0, 17, 30)), 0); // 64 wide, in the middle
        QCOMPARE(inked(image, m_theme.base, QRect(0, 0, 100, 7)), 0); // 14 high
    }
}

void TestPainters::sparklineScalesToItsHighest()
{
    const auto image = [this](float scale) {
        std::vector<float> values;
        for (int i = 0; i < 32; ++i)
            values.push_back(static_cast<float>(i % 5) * scale);
        return painted(QSize(64, 14), m_theme.base, [&](QPainter &painter) {
            gui::paintSparkline(painter, m_theme, QRect(0, 0, 64, 14), values);
        });
    };
    QCOMPARE(image(1), image(1024));
    QVERIFY(image(0) != image(1));
}

QTEST_MAIN(TestPainters)
#include "tst_painters.moc"
