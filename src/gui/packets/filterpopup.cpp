#include "gui/packets/filterpopup.h"

#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int mostRows = 10;
constexpr qsizetype shownBytes = 96;

using Kind = store::FilterCompletion::Kind;

} // namespace

FilterPopup::FilterPopup(ThemeManager &theme, QWidget *field)
    : QFrame(field)
    , m_theme(theme)
    , m_field(field)
    , m_list(new QTreeWidget(this))
    , m_foot(new QLabel(tr("Tab accepts  ·  Esc closes"), this))
{
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->resizeSection(0, measures().completionName);
    m_list->header()->resizeSection(1, measures().completionKind);
    m_list->setAccessibleName(tr("Completions"));
    m_foot->setFont(Theme::hintFont());
    m_foot->setProperty("muted", true);
    m_foot->setContentsMargins(theme.theme().sizes.panelPadding, 0, theme.theme().sizes.panelPadding, 0);
    m_foot->setFixedHeight(theme.theme().sizes.foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    connect(m_list, &QTreeWidget::itemClicked, this, &FilterPopup::chosen);
}

void FilterPopup::suggest(const QString &text, qsizetype cursor, QPoint globalPosition, bool always)
{
    m_completions = store::completionsAt(text, cursor, m_source);
    m_wasStepped = false;
    const bool begun = !m_completions.empty() && m_completions.front().length > 0;
    const bool whole =
        begun && std::any_of(m_completions.begin(), m_completions.end(), [&text](const auto &each) {
            return text.mid(each.position, each.length) == each.insert;
        });
    if (m_completions.empty() || (!always && (!begun || whole))) {
        hide();
        return;
    }
    fill();
    place(globalPosition);
    show();
    raise();
}

void FilterPopup::fill()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.theme().field); // its frame
    setPalette(colors);
    QPalette list = m_list->palette(); // it never has the keys, yet its row is the one that Tab takes
    list.setColor(QPalette::Inactive, QPalette::Highlight, m_theme.theme().highlight);
    list.setColor(QPalette::Inactive, QPalette::HighlightedText, m_theme.theme().highlightText);
    m_list->setPalette(list);
    m_list->clear();
    for (const store::FilterCompletion &each : m_completions) {
        QString kind;
        switch (each.kind) {
        case Kind::Field:
            kind = tr("field");
            break;
        case Kind::Operator:
            kind = tr("operator");
            break;
        case Kind::Keyword:
            kind = tr("word");
            break;
        case Kind::Value:
            kind = tr("value");
            break;
        }
        auto *item = new QTreeWidgetItem(
            {protocol::displayName(each.insert.toUtf8(), shownBytes), kind, each.meaning});
        item->setFont(0, Theme::fixedFont());
        item->setForeground(1, m_theme.theme().muted);
        item->setToolTip(2, models::plainToolTip(each.meaning));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const int rows = std::min(m_list->topLevelItemCount(), mostRows);
    m_list->setFixedHeight(rows * std::max(m_theme.theme().sizes.row, m_list->sizeHintForRow(0)) + 2);
}

void FilterPopup::place(QPoint globalPosition)
{
    QWidget *window = m_field->window();
    setParent(window); // above all else in it, and never a window with keys of its own
    resize(std::min(measures().completionPopup, window->width()), sizeHint().height());
    QPoint at = window->mapFromGlobal(globalPosition) + QPoint(0, m_theme.theme().sizes.grid);
    at.setX(std::clamp(at.x(), 0, std::max(0, window->width() - width())));
    move(at);
}

void FilterPopup::step(int by)
{
    const int count = m_list->topLevelItemCount();
    if (count == 0)
        return;
    m_wasStepped = true;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->setCurrentItem(m_list->topLevelItem((row + by + count) % count));
}

std::optional<store::FilterCompletion> FilterPopup::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || static_cast<std::size_t>(row) >= m_completions.size())
        return std::nullopt;
    return m_completions[static_cast<std::size_t>(row)];
}

} // namespace gui
