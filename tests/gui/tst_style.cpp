#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"

#include "support/guitest.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>
#include <memory>
#include <numeric>
#include <vector>

using gui::ButtonLook;
using gui::FieldLook;
using gui::Style;
using gui::Theme;
using gui::ThemeManager;

namespace {

int countOf(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                ++count;
    return count;
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_manager.apply(*qApp); }
    void init() { support::failOnWarnings(); }

    void controlsHaveTheirHeight();
    void focusIsVisible_data();
    void focusIsVisible();
    void primaryAndDangerousDiffer();
    void disabledPrimaryIsQuiet();
    void buttonHasRoomForTextAndKeys();
    void warningFramesTheField();
    void scrollBarPagesAndDrags();
    void menuButtonHasItsChevronBesideTheText();
    void sortArrowLeavesTheTitleAlone();
    void cancelStandsBeforeWhatItCancels();
    void iconAndTextOfAButtonStandApart_data();
    void iconAndTextOfAButtonStandApart();

private:
    ThemeManager m_manager{ThemeManager::Choice::Light};
};

void TestStyle::controlsHaveTheirHeight()
{
    QCOMPARE(QPushButton(QStringLiteral("Deny")).sizeHint().height(), 26);
    QCOMPARE(QLineEdit().sizeHint().height(), 26);
}

void TestStyle::focusIsVisible_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"button", "primary", "field", "text", "check"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestStyle::focusIsVisible()
{
    QFETCH(QString, kind);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    QWidget *widget = nullptr;
    if (kind == QStringLiteral("field")) {
        widget = new QLineEdit;
    } else if (kind == QStringLiteral("text")) {
        widget = new QPlainTextEdit;
    } else if (kind == QStringLiteral("check")) {
        widget = new QCheckBox(QStringLiteral("x"));
    } else {
        auto *button = new QPushButton(QStringLiteral("Send"));
        if (kind == QStringLiteral("primary"))
            Style::setLook(button, ButtonLook::Primary);
        widget = button;
    }
    auto *other = new QLineEdit;
    layout->addWidget(widget);
    layout->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage without = widget->grab().toImage();
    widget->setFocus();
    QVERIFY(widget->hasFocus());
    const QImage with = widget->grab().toImage();
    int differing = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixelColor(x, y) != without.pixelColor(x, y))
                ++differing;
    QVERIFY2(differing > 40, qPrintable(QString::number(differing)));
}

void TestStyle::primaryAndDangerousDiffer()
{
    const Theme &theme = m_manager.theme();
    QPushButton button(QStringLiteral("Grant"));
    button.setFocusPolicy(Qt::NoFocus);
    button.resize(button.sizeHint());
    QCOMPARE(countOf(button, theme.accent), 0);
    QCOMPARE(countOf(button, theme.bad), 0);
    Style::setLook(&button, ButtonLook::Primary);
    QVERIFY(countOf(button, theme.accent) > button.width() * button.height() / 2);
    Style::setLook(&button, ButtonLook::Dangerous);
    QCOMPARE(countOf(button, theme.accent), 0);
    QVERIFY(countOf(button, theme.bad) > button.width());
}

void TestStyle::disabledPrimaryIsQuiet()
{
    QPushButton button(QStringLiteral("Grant"));
    Style::setLook(&button, ButtonLook::Primary);
    button.setEnabled(false);
    QCOMPARE(countOf(button, m_manager.theme().accent), 0);
}

void TestStyle::buttonHasRoomForTextAndKeys()
{
    const gui::Icons icons(m_manager.sharedTheme());
    QPushButton button(icons.icon(u"publish"), QStringLiteral("Send once"));
    const QFontMetrics metrics(button.font());
    const int label = metrics.horizontalAdvance(QStringLiteral("Send once")) + 16; // the icon
    QVERIFY(button.sizeHint().width() >= label + 24);
    Style::setKeys(&button, QKeySequence(Qt::CTRL | Qt::Key_Return));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    QVERIFY(button.sizeHint().width() >= label + metrics.horizontalAdvance(keys) + 36);
    button.resize(button.sizeHint());
    // The keys are written at the right.
    const QImage image = button.grab().toImage();
    int written = 0;
    for (int y = 4; y < image.height() - 4; ++y)
        for (int x = image.width() - 12 - metrics.horizontalAdvance(keys); x < image.width() - 12; ++x)
            if (image.pixelColor(x, y) != m_manager.theme().button)
                ++written;
    QVERIFY2(written > 50, qPrintable(QString::number(written)));
}

void TestStyle::warningFramesTheField()
{
    QLineEdit field;
    field.resize(field.sizeHint());
    QCOMPARE(countOf(field, m_manager.theme().warn), 0);
    Style::setLook(&field, FieldLook::Warn);
    QVERIFY(countOf(field, m_manager.theme().warn) > 2 * field.width());
    Style::setLook(&field, FieldLook::Bad);
    QVERIFY(countOf(field, m_manager.theme().bad) > 2 * field.width());
}

void TestStyle::scrollBarPagesAndDrags()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 1'000);
    bar.setPageStep(100);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const int x = bar.width() / 2;
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(x, 190));
    QCOMPARE(bar.value(), 100);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(x, 100 * 176 / 1'000 + 10));
    QTest::mouseMove(&bar, QPoint(x, 199));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(x, 199));
    QVERIFY(bar.value() > 900);
    // A range beyond int's product must not go wrong.
    bar.setRange(0, std::numeric_limits<int>::max());
    bar.setPageStep(std::numeric_limits<int>::max());
    bar.setValue(5);
    QVERIFY(countOf(bar, m_manager.theme().base) > 0);
}

void TestStyle::iconAndTextOfAButtonStandApart_data()
{
    QTest::addColumn<bool>("isTool");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const bool isTool : {true, false}) {
        QTest::addRow("%s", isTool ? "tool" : "push") << isTool << Qt::LeftToRight;
        QTest::addRow("%s, right to left", isTool ? "tool" : "push") << isTool << Qt::RightToLeft;
    }
}

/// An icon that fills its square, then a letter that fills its cell: the columns between them are empty.
void TestStyle::iconAndTextOfAButtonStandApart()
{
    QFETCH(bool, isTool);
    QFETCH(Qt::LayoutDirection, direction);
    const Theme &theme = m_manager.theme();
    QPixmap square(theme.sizes.icon, theme.sizes.icon);
    square.fill(Qt::red);
    std::unique_ptr<QAbstractButton> button;
    if (isTool) {
        auto tool = std::make_unique<QToolButton>();
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setAutoRaise(true);
        button = std::move(tool);
    } else {
        button = std::make_unique<QPushButton>();
    }
    button->setLayoutDirection(direction);
    button->setIconSize(square.size());
    button->setIcon(QIcon(square));
    button->setText(QStringLiteral("HHHH"));
    button->setFocusPolicy(Qt::NoFocus);
    button->resize(button->sizeHint());
    const QImage image = button->grab().toImage();
    const int middle = image.height() / 2;
    int iconLeft = image.width();
    int iconRight = -1;
    int textLeft = image.width();
    int textRight = -1;
    for (int x = 4; x < image.width() - 4; ++x) {
        for (int y = middle - 4; y < middle + 4; ++y) {
            const QColor color = image.pixelColor(x, y);
            if (color == QColor(Qt::red)) {
                iconLeft = std::min(iconLeft, x);
                iconRight = std::max(iconRight, x);
            } else if (color.lightness() < 100) {
                textLeft = std::min(textLeft, x);
                textRight = std::max(textRight, x);
            }
        }
    }
    QCOMPARE(iconRight - iconLeft + 1, theme.sizes.icon);
    const int gap = (direction == Qt::LeftToRight ? textLeft - iconRight : iconLeft - textRight) - 1;
    QVERIFY2(std::abs(gap - theme.sizes.iconGap) <= 2, qPrintable(QString::number(gap)));
    const int end = direction == Qt::LeftToRight ? image.width() - 1 - textRight : textLeft;
    QVERIFY2(end >= theme.sizes.grid, qPrintable(QString::number(end))); // the text is whole
}

void TestStyle::menuButtonHasItsChevronBesideTheText()
{
    QMenu menu;
    QToolButton button;
    button.setText(QStringLiteral("Recent"));
    button.setToolButtonStyle(Qt::ToolButtonTextOnly);
    const int without = button.sizeHint().width();
    button.setPopupMode(QToolButton::InstantPopup);
    button.setMenu(&menu);
    const int room = button.sizeHint().width() - without;
    QVERIFY(room >= m_manager.theme().sizes.icon);

    const auto rows = [&](const QRect &part) {
        const QImage image = button.grab(part).toImage();
        std::vector<int> found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).lightness() < 100)
                    found.push_back(y);
        return found;
    };
    button.resize(button.sizeHint());
    const QRect inside = button.rect().adjusted(3, 3, -3, -3);
    QRect arrow = inside;
    arrow.setLeft(inside.right() - room + 6);
    const std::vector<int> chevron = rows(arrow);
    QVERIFY(!chevron.empty());
    const double middle = std::accumulate(chevron.begin(), chevron.end(), 0.0) / double(chevron.size());
    QVERIFY2(std::abs(middle - inside.height() / 2.0) < 2, qPrintable(QString::number(middle)));

    button.setLayoutDirection(Qt::RightToLeft);
    QRect mirrored = inside;
    mirrored.setWidth(arrow.width());
    QCOMPARE(rows(mirrored).size(), chevron.size());
}

void TestStyle::sortArrowLeavesTheTitleAlone()
{
    QTreeWidget tree;
    tree.setHeaderLabels({QStringLiteral("Msgs/s"), QStringLiteral("MB/s")});
    tree.headerItem()->setTextAlignment(0, Qt::AlignRight);
    QHeaderView &header = *tree.header();
    header.resizeSection(0, header.sectionSizeHint(0));
    tree.resize(300, 100);
    tree.show();
    const auto titleOf = [&] {
        return header.grab(QRect(0, 0, header.sectionSize(0), header.height())).toImage();
    };
    const QImage plain = titleOf();
    tree.setSortingEnabled(true);
    header.setSortIndicator(0, Qt::DescendingOrder);
    const QImage sorted = titleOf();
    QVERIFY(plain != sorted); // there is an arrow
    const auto isText = [&](int x, int y) {
        return plain.pixelColor(x, y) != plain.pixelColor(1, 1) && x < plain.width() - 2;
    };
    for (int y = 0; y < plain.height() - 2; ++y)
        for (int x = 0; x < plain.width(); ++x)
            if (isText(x, y))
                QCOMPARE(sorted.pixelColor(x, y), plain.pixelColor(x, y));
}

void TestStyle::cancelStandsBeforeWhatItCancels()
{
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    box.show();
    const int cancel = box.button(QDialogButtonBox::Cancel)->geometry().right();
    QVERIFY(cancel < box.button(QDialogButtonBox::Ok)->x());
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
