#include "gui/authorization/answertext.h"
#include "gui/authorization/inboxpage.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptynote.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "models/authorizationtable.h"
#include "ui_inboxpage.h"

#include <QScrollBar>

#include <memory>

// The table of an InboxPage: how it looks, and that its rows stay where they are.

namespace gui {

using authorization::Request;
using models::AuthorizationTable;

void InboxPage::setUpTable()
{
    auto *delegate = new PanelDelegate(m_parts.theme, m_parts.icons, this);
    delegate->setContent(AuthorizationTable::StateColumn, PanelDelegate::Content::Symbol);
    delegate->setContent(AuthorizationTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setContent(AuthorizationTable::TopicColumn, PanelDelegate::Content::FeedTopic);
    delegate->setColumnLook(AuthorizationTable::AgeColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(AuthorizationTable::AskedColumn, {.rightAligned = true});
    delegate->setColumnLook(AuthorizationTable::ClientColumn, {.fixed = true});
    delegate->setGlyphs(AuthorizationTable::StateColumn,
                        [this](const QModelIndex &index) -> std::optional<StateGlyph> {
                            const Request *request = m_table.request(index);
                            if (!request)
                                return std::nullopt;
                            if (m_table.isIgnored(*request))
                                return StateGlyph::Subscribed;
                            // Who waits long is seen by the shape too.
                            const std::chrono::seconds age(index.data(AuthorizationTable::AgeRole).toInt());
                            return request->state == authorization::RequestState::Pending &&
                                           age >= AuthorizationTable::longWait
                                       ? StateGlyph::Alert
                                       : glyphOf(*request);
                        });
    QTableView *const view = m_ui->requests;
    view->setItemDelegate(delegate);
    // Before the view hears of it: the view would choose the row next to one that goes, and the card would
    // turn to another request under the pointer.
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const QModelIndex current = m_ui->requests->currentIndex();
                if (current.row() >= first && current.row() <= last)
                    m_ui->requests->selectionModel()->clear();
            });
    view->setModel(&m_table);
    goToRowsByKeys(*view);
    QHeaderView *header = view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AuthorizationTable::TopicColumn, QHeaderView::Stretch);
    const int visual = header->visualIndex(AuthorizationTable::ClientColumn);
    header->moveSection(visual, header->visualIndex(AuthorizationTable::TopicColumn));
    fitColumn(*view, AuthorizationTable::StateColumn, 0);
    fitColumn(*view, AuthorizationTable::AgeColumn, 6);
    fitColumn(*view, AuthorizationTable::SubscriberColumn, 17);
    fitColumn(*view, AuthorizationTable::AskedColumn, 6);
    fitColumn(*view, AuthorizationTable::ClientColumn, 10);
    fitColumn(*view, AuthorizationTable::HasColumn, 8);
    fitColumn(*view, AuthorizationTable::RuleColumn, 18);
    view->setAccessibleName(tr("Authorization requests"));
    new EmptyNote(tr("Connect as an authorizer, and requests for feeds that need authorization appear here."),
                  *view, m_parts.theme);
    keepRowsInPlace();
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPage::chosenChanged);
}

void InboxPage::keepRowsInPlace()
{
    // Rows come in below; where old ones go, those in sight stay where they are.
    QScrollBar *bar = m_ui->requests->verticalScrollBar();
    auto target = std::make_shared<int>(-1);
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [bar, target](const QModelIndex &, int first, int last) {
                *target = bar->value() > first ? std::max(first, bar->value() - (last - first + 1)) : -1;
            });
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, [bar, target] {
        if (*target >= 0)
            bar->setValue(*target);
    });
    connect(&m_table, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_table.desk().counters().notShown != m_notShown)
            updateNotShown();
    });
}

} // namespace gui
