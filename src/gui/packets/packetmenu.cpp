#include "gui/packets/packetmenu.h"

#include "gui/packets/packetactions.h"
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packettable.h"
#include "protocol/displayname.h"
#include "store/filtertext.h"

#include <QAction>
#include <QMenu>

namespace gui {

namespace {

constexpr qsizetype shownBytes = 80;

/// A term as the text of a menu entry: one line, plain, not too long. Its own escapes stay as they are typed.
QString shownTerm(const QString &term)
{
    const QByteArray bytes = term.toUtf8();
    QString text;
    for (const protocol::NameSegment &segment : protocol::nameSegments(bytes, shownBytes))
        text += segment.text;
    if (bytes.size() > shownBytes)
        text += QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PacketMenu::PacketMenu(PacketTable &table, PacketActions &actions, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_actions(actions)
{
    connect(&table, &PacketTable::menuRequested, this, &PacketMenu::open);
}

void PacketMenu::open(const QPoint &globalPosition, quint64 row, int section)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, row, section);
    menu->popup(globalPosition);
}

void PacketMenu::fill(QMenu &menu, quint64 row, int section)
{
    const store::PinnedRow pinned = m_table.pinned(row);
    QStringList terms;
    for (const int each : section < 0 ? m_table.columns()->shownSections() : QList<int>{section}) {
        if (const QString term = m_table.cells().filterTerm(pinned, each); !term.isEmpty())
            terms += term;
    }
    if (!terms.isEmpty()) {
        addFilters(menu, terms, section < 0);
        menu.addSeparator();
    }
    menu.addActions({m_actions.copyText, m_actions.copyJson, m_actions.copyHex});
    menu.addSeparator();
    menu.addActions({m_actions.toggleMark, m_actions.goTo, m_actions.find, m_actions.whoSees});
    menu.addSeparator();
    QAction *follow = menu.addAction(tr("Follow newest"));
    connect(follow, &QAction::triggered, &m_table, &PacketTable::followNewest);
}

void PacketMenu::addFilters(QMenu &menu, const QStringList &terms, bool asSubmenus)
{
    struct Choice
    {
        QString text;
        std::optional<store::FilterJoin> join;
    };
    const Choice choices[] = {
        {tr("Filter for"), std::nullopt},
        {tr("And"), store::FilterJoin::And},
        {tr("And not"), store::FilterJoin::AndNot},
    };
    for (const Choice &choice : choices) {
        QMenu *submenu = asSubmenus ? menu.addMenu(choice.text) : nullptr;
        for (const QString &term : terms) {
            QAction *action =
                submenu ? submenu->addAction(shownTerm(term))
                        : menu.addAction(QStringLiteral("%1  %2").arg(choice.text, shownTerm(term)));
            connect(action, &QAction::triggered, this, [this, term, join = choice.join] {
                join ? Q_EMIT narrowRequested(*join, term) : Q_EMIT filterRequested(term);
            });
        }
    }
}

} // namespace gui
