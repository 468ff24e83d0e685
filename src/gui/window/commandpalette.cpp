#include "gui/window/commandpalette.h"

#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "gui/window/palettedelegate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using models::PaletteList;

namespace {

constexpr int mostRows = 14;

} // namespace

CommandPalette::CommandPalette(const ThemeManager &theme, const Icons &icons, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_list(new PaletteList(this))
    , m_find(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_foot(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Go to feed, topic or command"));
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setAutoFillBackground(true);
    const Sizes &sizes = theme.theme().sizes;
    m_find->setPlaceholderText(tr("Go to feed, topic or command"));
    m_find->setAccessibleName(tr("Go to feed, topic or command"));
    m_find->addAction(icons.icon(u"search"), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new PaletteDelegate(theme, icons, this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("What fits"));
    m_foot->setProperty("muted", true);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setFixedHeight(sizes.foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.panelPadding, sizes.panelPadding, sizes.panelPadding, 0);
    column->setSpacing(sizes.grid);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);
    connect(m_find, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this, [this] { accept(Use::Select); });
    connect(&theme, &ThemeManager::changed, this, &CommandPalette::recolor);
    window->installEventFilter(this);
    recolor();
    hide();
}

void CommandPalette::recolor()
{
    QPalette frame = palette();
    frame.setColor(QPalette::WindowText, m_theme.theme().field);
    setPalette(frame);
    m_foot->setFont(Theme::hintFont());
}

void CommandPalette::open(const QList<ListedAction> &actions, std::vector<PaletteList::Entry> names)
{
    m_commands.clear();
    std::vector<PaletteList::Entry> entries;
    entries.reserve(static_cast<std::size_t>(actions.size()) + names.size());
    for (const ListedAction &each : actions) {
        PaletteList::Entry entry;
        entry.text = plainActionText(*each.action);
        entry.detail = each.path.isEmpty() ? each.place : each.place + QStringLiteral(" › ") + each.path;
        entry.keys = keysText(each.action->shortcut());
        entry.command = static_cast<int>(m_commands.size());
        entry.isEnabled = each.action->isEnabled();
        entries.push_back(std::move(entry));
        m_commands.append(each.action);
    }
    std::move(names.begin(), names.end(), std::back_inserter(entries));
    m_list->setEntries(std::move(entries));
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_find->clear();
    search();
    place();
    show();
    raise();
    m_find->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    hide();
    m_list->setEntries({}); // a hundred thousand names are not kept for later
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search()
{
    m_list->setText(m_find->text());
    m_view->setCurrentIndex({});
    step(1);
    const QString fitting =
        m_list->matchCount() > m_list->rowCount()
            ? tr("%1 of %2  ·  ")
                  .arg(QLocale().toString(m_list->rowCount()), QLocale().toString(m_list->matchCount()))
            : QString();
    const PaletteList::Entry *first = m_list->entry(m_view->currentIndex().row());
    if (m_list->rowCount() == 0)
        m_foot->setText(tr("Nothing fits  ·  Esc closes"));
    else if (first && first->kind != PaletteList::Kind::Command)
        m_foot->setText(
            fitting +
            tr("Return selects  ·  Ctrl+Return shows only its packets  ·  Shift+Return subscribes"));
    else
        m_foot->setText(fitting + tr("Return does it  ·  Esc closes"));
}

/// The next row that can be taken, round the ends.
void CommandPalette::step(int by)
{
    const int rows = m_list->rowCount();
    int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : by > 0 ? -1 : rows;
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (m_list->entry(row)->isEnabled) {
            m_view->setCurrentIndex(m_list->index(row));
            return;
        }
    }
}

void CommandPalette::accept(Use use)
{
    const PaletteList::Entry *entry = m_list->entry(m_view->currentIndex().row());
    if (!entry || !entry->isEnabled)
        return;
    const PaletteList::Entry chosen = *entry;
    const QPointer<QAction> command =
        chosen.kind == PaletteList::Kind::Command ? m_commands.value(chosen.command) : nullptr;
    close();
    if (command)
        command->trigger();
    else if (chosen.kind != PaletteList::Kind::Command)
        Q_EMIT nameChosen(chosen.feed,
                          chosen.kind == PaletteList::Kind::Feed ? QByteArray()
                          : chosen.topic.isNull()                ? QByteArray("")
                                                                 : chosen.topic,
                          use);
}

void CommandPalette::place()
{
    const Sizes &sizes = m_theme.theme().sizes;
    const QSize window = parentWidget()->size();
    const int top = sizes.menuBar + sizes.sessionTabs;
    const int width = std::min(measures().commandSheet, window.width() - 2 * sizes.formPadding);
    const int rows =
        mostRows * m_view->sizeHintForRow(0) + sizes.control + sizes.foot + 3 * sizes.panelPadding;
    setGeometry((window.width() - width) / 2, top, width,
                std::min(std::max(rows, window.height() / 3), window.height() - top - sizes.formPadding));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        m_focusBefore = nullptr; // the click has said where the keys go
        close();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(key->modifiers().testFlag(Qt::ControlModifier) ? Use::Filter
               : key->modifiers().testFlag(Qt::ShiftModifier) ? Use::Subscribe
                                                              : Use::Select);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace gui
