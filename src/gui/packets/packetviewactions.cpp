// The part of PacketView that answers its actions: copy, go to, find, marks, gaps, filters from cells.
#include "gui/packets/filterbar.h"
#include "gui/packets/holdbar.h"
#include "gui/packets/inputstrip.h"
#include "gui/packets/packetactions.h"
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packetcopier.h"
#include "gui/packets/packetfinder.h"
#include "gui/packets/packetmenu.h"
#include "gui/packets/packetnavigator.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "gui/packets/timeline.h"
#include "models/cellfilter.h"
#include "protocol/displayname.h"

#include <QInputDialog>
#include <QLocale>

namespace gui {

void PacketView::connectActions()
{
    connect(m_navigator, &PacketNavigator::arrived, this, [this](const QString &notice) {
        tell(notice);
        m_goToStrip->setOutcome(notice, true);
        if (notice.isEmpty() && m_goToStrip->isVisible())
            m_goToStrip->close();
    });
    connect(m_goToStrip, &InputStrip::closed, m_navigator, &PacketNavigator::stay);
    connect(m_table, &PacketTable::currentRowChanged, m_navigator, &PacketNavigator::stay);
    connect(m_table, &PacketTable::followingChanged, m_navigator, &PacketNavigator::stay);
    connect(m_actions, &PacketActions::copyRequested, m_copier, &PacketCopier::copy);
    connect(m_copier, &PacketCopier::copied, this, &PacketView::tell);
    connect(m_actions, &PacketActions::gapRequested, this,
            [this](bool backwards) { tell(m_navigator->goToGap(backwards)); });
    connect(m_actions, &PacketActions::markRequested, this,
            [this](bool backwards) { tell(m_navigator->goToMark(backwards)); });
    connect(m_table, &PacketTable::marksChanged, this, &PacketView::updateBars);
    connect(m_table->columns(), &PacketColumns::jsonColumnRequested, this, &PacketView::askForJsonColumn);
    connect(m_menu, &PacketMenu::filterRequested, m_filterBar, &FilterBar::setText);
    connect(m_menu, &PacketMenu::narrowRequested, m_filterBar, &FilterBar::narrow);
    connect(m_timeline, &Timeline::jumpRequested, this,
            [this](quint64 row) { tell(m_navigator->goToRow(row)); });
    connect(m_timeline, &Timeline::rangeRequested, this, [this](qint64 from, qint64 to) {
        m_filterBar->narrow(store::FilterJoin::And, models::timeRangeFilter(from, to));
    });
    connect(m_actions, &PacketActions::goToRequested, this, [this] { openStrip(m_goToStrip, m_findStrip); });
    connect(m_actions, &PacketActions::findRequested, this, [this] { openStrip(m_findStrip, m_goToStrip); });
    connect(m_goToStrip, &InputStrip::entered, this, [this](const QString &text) {
        const QString trouble = m_navigator->goTo(text);
        m_goToStrip->setOutcome(trouble, true);
        if (trouble.isEmpty())
            m_goToStrip->close();
    });
    for (InputStrip *strip : {m_findStrip, m_goToStrip})
        connect(strip, &InputStrip::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void PacketView::connectFinder()
{
    connect(m_actions, &PacketActions::findStepRequested, this, &PacketView::findNext);
    connect(m_findStrip, &InputStrip::entered, this,
            [this](const QString &, bool backwards) { findNext(backwards); });
    connect(m_findStrip, &InputStrip::closed, m_finder, &PacketFinder::cancel);
    connect(m_findStrip, &InputStrip::textEdited, this, [this](const QString &text) {
        m_finder->cancel();
        const auto parsed = store::Filter::parse(text, store::FilterContext::current());
        const auto *error = std::get_if<store::FilterError>(&parsed);
        m_findStrip->setOutcome(error ? error->message : QString(), true);
    });
    const auto undecidedText = [](quint64 undecided) {
        return undecided == 0 ? QString() : tr("%1 undecided").arg(QLocale().toString(undecided));
    };
    connect(m_finder, &PacketFinder::progressed, this, [this](int percent) {
        m_findStrip->setOutcome(tr("Searching…") + QStringLiteral(" %1 %").arg(percent));
    });
    connect(m_finder, &PacketFinder::found, this, [this, undecidedText](quint64 row, quint64 undecided) {
        m_table->setCurrentRow(row);
        m_findStrip->setOutcome(undecidedText(undecided), undecided > 0);
    });
    connect(m_finder, &PacketFinder::notFound, this, [this, undecidedText](quint64 undecided) {
        const QString text =
            m_isFindingBack ? tr("Nothing found before this row") : tr("Nothing found behind this row");
        m_findStrip->setOutcome(
            undecided == 0 ? text : QStringLiteral("%1; %2").arg(text, undecidedText(undecided)), true);
        tell(text);
    });
}

void PacketView::findNext(bool backwards)
{
    const auto parsed = store::Filter::parse(m_findStrip->text(), store::FilterContext::current());
    const auto *filter = std::get_if<store::Filter>(&parsed);
    if (!filter) {
        m_findStrip->setOutcome(std::get<store::FilterError>(parsed).message, true);
        return;
    }
    if (filter->isEmpty()) {
        openStrip(m_findStrip, m_goToStrip);
        return;
    }
    m_isFindingBack = backwards;
    m_finder->start(*filter, m_navigator->start(backwards), backwards);
}

void PacketView::openStrip(InputStrip *strip, InputStrip *other)
{
    other->hide();
    strip->setOutcome({});
    strip->open();
}

void PacketView::askForJsonColumn()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a column"));
    dialog->setLabelText(tr("Path of the value in the payload, such as bid or book.levels[0].price"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto parsed = decode::JsonPath::parse(text.trimmed());
        const auto *path = std::get_if<decode::JsonPath>(&parsed);
        if (!path || !m_table->columns()->addJsonColumn(path->text()))
            tell(tr("No column: %1 is no JSON path, or there are too many columns")
                     .arg(protocol::displayName(text.toUtf8(), 64)));
    });
    dialog->open();
}

void PacketView::tell(const QString &notice)
{
    m_holdBar->setNotice(notice);
}

} // namespace gui
