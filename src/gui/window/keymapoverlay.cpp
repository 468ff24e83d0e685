#include "gui/window/keymapoverlay.h"

#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int mostColumns = 4;
constexpr float veil = 0.6F; ///< how much of the window's colour lies over what is behind

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts) {
        if (!shortcut.isEmpty() && keys.size() < 2)
            keys.append(keysText(shortcut));
    }
    return keys.join(QStringLiteral("  "));
}

} // namespace

KeyMapOverlay::KeyMapOverlay(const ThemeManager &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_sheet(new QFrame(this))
    , m_title(new QLabel(tr("Keys"), m_sheet))
    , m_find(new QLineEdit(m_sheet))
    , m_scroll(new QScrollArea(m_sheet))
{
    setObjectName(QStringLiteral("keyMap"));
    setAccessibleName(tr("Keys"));
    setFocusPolicy(Qt::StrongFocus);
    const Sizes &sizes = theme.theme().sizes;
    m_sheet->setFrameShape(QFrame::Box);
    m_sheet->setFrameShadow(QFrame::Plain);
    m_sheet->setAutoFillBackground(true);
    m_title->setFont(Theme::titleFont(12));
    m_find->setPlaceholderText(tr("Find a key or what it does"));
    m_find->setAccessibleName(tr("Find a key or what it does"));
    m_find->setClearButtonEnabled(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Keys"));
    auto *hint = new QLabel(tr("Esc closes"), m_sheet);
    hint->setProperty("muted", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(sizes.labelGap);
    head->addWidget(m_title);
    head->addWidget(m_find, 1);
    head->addWidget(hint);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(sizes.formPadding, sizes.formPadding, sizes.formPadding, sizes.formPadding);
    column->setSpacing(sizes.formPadding);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_find, &QLineEdit::textChanged, this, &KeyMapOverlay::fill);
    window->installEventFilter(this);
    hide();
}

void KeyMapOverlay::open(const QList<ListedAction> &actions, const QString &first)
{
    m_groups.clear();
    for (const ListedAction &each : actions) {
        const QString keys = keysOf(*each.action);
        if (keys.isEmpty())
            continue;
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&](const Group &known) { return known.title == each.place; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{each.place, {}});
        const QString text = plainActionText(*each.action);
        const Line line{keys, each.path.isEmpty() ? text : each.path + QStringLiteral(" › ") + text};
        if (!group->lines.contains(line)) // two views of a panel have it
            group->lines.append(line);
    }
    std::stable_partition(m_groups.begin(), m_groups.end(),
                          [&first](const Group &group) { return group.title == first; });
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_find->clear();
    QPalette frame = palette();
    frame.setColor(QPalette::WindowText, m_theme.theme().field);
    m_sheet->setPalette(frame);
    fill();
    place();
    show();
    raise();
    m_find->setFocus(Qt::PopupFocusReason);
}

void KeyMapOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

QStringList KeyMapOverlay::lines() const
{
    QStringList all;
    for (const Group &group : m_groups) {
        for (const Line &line : group.lines)
            all.append(line.keys + QStringLiteral("  ") + line.text);
    }
    return all;
}

QWidget *KeyMapOverlay::makeGroup(const Group &group) const
{
    const Sizes &sizes = m_theme.theme().sizes;
    auto *block = new QWidget;
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes.labelGap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto *title = new QLabel(group.title);
    title->setTextFormat(Qt::PlainText);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    for (int row = 0; row < group.lines.size(); ++row) {
        const Line &line = group.lines.at(row);
        auto *keys = new QLabel(line.keys);
        keys->setTextFormat(Qt::PlainText);
        keys->setFont(Theme::fixedFont());
        keys->setMinimumWidth(measures().keyColumn / 3);
        auto *text = new QLabel(line.text);
        text->setTextFormat(Qt::PlainText);
        for (QLabel *label : {keys, text})
            label->setMinimumHeight(sizes.row);
        text->setProperty("muted", true);
        grid->addWidget(keys, row + 1, 0);
        grid->addWidget(text, row + 1, 1);
    }
    return block;
}

void KeyMapOverlay::fill()
{
    const Sizes &sizes = m_theme.theme().sizes;
    const QString wanted = m_find->text().trimmed();
    QList<Group> shown;
    qsizetype height = 0;
    for (const Group &group : std::as_const(m_groups)) {
        Group some{group.title, {}};
        for (const Line &line : group.lines) {
            if (line.keys.contains(wanted, Qt::CaseInsensitive) ||
                line.text.contains(wanted, Qt::CaseInsensitive) ||
                group.title.contains(wanted, Qt::CaseInsensitive))
                some.lines.append(line);
        }
        if (!some.lines.isEmpty()) {
            height += some.lines.size() + 2;
            shown.append(some);
        }
    }
    const int columns = std::clamp(parentWidget()->width() / measures().keyColumn - 1, 1, mostColumns);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(2 * sizes.formPadding);
    QVBoxLayout *column = nullptr;
    qsizetype used = 0;
    int made = 0;
    for (const Group &group : std::as_const(shown)) {
        const qsizetype lines = group.lines.size() + 2;
        if (!column || (made < columns && (used + lines / 2) * columns > height * made)) {
            if (column)
                column->addStretch();
            column = new QVBoxLayout;
            column->setSpacing(sizes.formPadding);
            across->addLayout(column, 1);
            ++made;
        }
        column->addWidget(makeGroup(group));
        used += lines;
    }
    if (column)
        column->addStretch();
    else
        across->addWidget(new QLabel(tr("No key does that")), 0, Qt::AlignTop);
    m_scroll->setWidget(content);
}

void KeyMapOverlay::place()
{
    setGeometry(parentWidget()->rect());
    const int margin = 3 * m_theme.theme().sizes.formPadding;
    const int widest = (mostColumns + 1) * measures().keyColumn;
    const QRect free = rect().adjusted(margin, margin, -margin, -margin);
    const int frame = 4 * margin;
    const QSize wanted(std::min(free.width(), widest),
                       std::min(free.height(), m_scroll->widget()->sizeHint().height() + frame));
    m_sheet->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, wanted, free));
}

bool KeyMapOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        fill();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void KeyMapOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        event->accept(); // nothing behind is worked with meanwhile
}

void KeyMapOverlay::mousePressEvent(QMouseEvent *)
{
    close();
}

void KeyMapOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor over = m_theme.theme().window;
    over.setAlphaF(veil);
    painter.fillRect(rect(), over);
}

} // namespace gui
