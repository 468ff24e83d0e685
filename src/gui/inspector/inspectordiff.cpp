#include "gui/inspector/inspectordiff.h"

#include "gui/inspector/diffdelegate.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/givingbar.h"
#include "gui/widgets/notebar.h"
#include "models/difftable.h"
#include "models/nametext.h"
#include "models/packettext.h"
#include "protocol/packetcursor.h"
#include "store/previousrow.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

using Kind = decode::DiffRow::Kind;

enum Against { PreviousMessage, PinnedMessage };

QString titleOf(const store::PinnedRow &row)
{
    return row.isNull() ? QString()
                        : QStringLiteral("#%1   %2")
                              .arg(models::rowNumberText(row.number()), models::receivedText(row.utcNs()));
}

/// A packet's bytes; nullopt where the message has no such packet.
std::optional<decode::SharedBytes> packetOf(const store::PinnedRow &row, quint32 number)
{
    protocol::PacketCursor cursor(row.packets());
    protocol::PacketView packet;
    for (quint32 i = 0; i <= number; ++i) {
        if (!cursor.next(packet))
            return std::nullopt;
    }
    return decode::SharedBytes{packet.data, std::make_shared<const store::PinnedRow>(row)};
}

models::ComparedAs comparedAs(decode::PayloadKind kind)
{
    switch (kind) {
    case decode::PayloadKind::Json:
        return models::ComparedAs::Values;
    case decode::PayloadKind::Binary:
        return models::ComparedAs::Bytes;
    default:
        return models::ComparedAs::Text;
    }
}

} // namespace

InspectorDiff::InspectorDiff(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_background(new Background(this))
    , m_model(new models::DiffTable(this))
    , m_against(new QComboBox(this))
    , m_pin(new QPushButton(tr("Pin"), this))
    , m_bar(new GivingBar(theme.theme(), icons, this))
    , m_hideEqual(m_bar->offer(tr("Hide equal lines")))
    , m_summary(new QLabel(this))
    , m_note(new NoteBar(theme, this))
    , m_table(new QTableView(this))
{
    build();
    connect(m_pin, &QPushButton::clicked, this, &InspectorDiff::pin);
    connect(m_against, &QComboBox::activated, this, &InspectorDiff::compare);
    connect(m_hideEqual, &QAction::toggled, m_model, &models::DiffTable::setEqualHidden);
    connect(&theme, &ThemeManager::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void InspectorDiff::build()
{
    const Sizes &sizes = m_theme.theme().sizes;
    m_against->addItem(tr("Previous on this topic"));
    m_against->addItem(tr("Pinned message"));
    m_against->setAccessibleName(tr("Compare with"));
    updatePinned();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(Theme::fixedFont());
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // What to compare with gives way where the panel is narrow.
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(19);
    m_against->setMinimumWidth(m_against->minimumSizeHint().width() / 2);
    m_hideEqual->setCheckable(true);
    m_pin->setToolTip(models::plainToolTip(tr("Compare other messages with this one")));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DiffDelegate(m_theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Differences"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(sizes.header);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(models::DiffTable::NumberColumn, QHeaderView::Fixed);
    header->resizeSection(models::DiffTable::NumberColumn, sizes.filterBar);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(sizes.row);
    m_table->verticalHeader()->setDefaultSectionSize(sizes.row);

    m_bar->add(m_against);
    m_bar->add(m_pin);
    m_bar->add(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void InspectorDiff::setPacket(const store::PinnedRow &row, quint32 packet, const PayloadReading &reading)
{
    m_row = row;
    m_packet = packet;
    m_reading = reading;
    m_pin->setEnabled(!row.isNull());
    compare();
}

void InspectorDiff::pin()
{
    m_pinned = m_row;
    updatePinned();
    m_against->setCurrentIndex(PinnedMessage);
    compare();
}

void InspectorDiff::updatePinned()
{
    m_against->setItemText(PinnedMessage,
                           m_pinned.isNull()
                               ? tr("Pinned message")
                               : tr("Pinned message %1").arg(models::rowNumberText(m_pinned.number())));
}

bool InspectorDiff::isBusy() const
{
    return m_background->isBusy();
}

QString InspectorDiff::noteText() const
{
    return m_note->text();
}

QString InspectorDiff::summary() const
{
    return m_summary->text();
}

void InspectorDiff::compare()
{
    m_background->cancel();
    m_model->setComparison(nullptr);
    m_model->setTitles({}, {});
    m_summary->clear();
    m_note->setNote({});
    if (m_row.isNull())
        return;
    const bool pinned = m_against->currentIndex() == PinnedMessage;
    if (pinned && m_pinned.isNull())
        return m_note->setNote(tr("No message is pinned yet."));
    const auto current = packetOf(m_row, m_packet);
    if (!current)
        return;
    m_note->setNote(tr("Comparing…"));
    m_background->run(
        [row = m_row, other = pinned ? m_pinned : store::PinnedRow(), store = m_store, packet = m_packet,
         bytes = *current, reading = m_reading](const std::atomic<bool> &stop) {
            Outcome outcome;
            outcome.other = other.isNull() && store ? store::previousOnTopic(*store, row, stop) : other;
            if (outcome.other.isNull())
                return outcome;
            const auto before = packetOf(outcome.other, packet);
            outcome.hasPacket = before.has_value();
            const auto left =
                PayloadDecoder::unwrapAll(before.value_or(decode::SharedBytes()), reading.wrappings, stop);
            const auto right = PayloadDecoder::unwrapAll(bytes, reading.wrappings, stop);
            outcome.isUnwrapped = (!left.error || !before) && !right.error;
            outcome.comparison = std::make_shared<models::PayloadComparison>(models::comparePayloads(
                left.bytes, right.bytes, comparedAs(reading.kind), reading.format, reading.encoding, stop));
            return outcome;
        },
        [this](const Outcome &outcome) { show(outcome); });
}

QString InspectorDiff::noteOf(const Outcome &outcome) const
{
    QStringList notes;
    const QLocale locale;
    if (outcome.other.isNull())
        return tr("No earlier message of this topic is in the store.");
    if (!outcome.hasPacket)
        notes += tr("The other message has no packet %1.").arg(locale.toString(m_packet + 1));
    if (!outcome.isUnwrapped)
        notes += tr("Not all of both payloads could be unwrapped.");
    const models::PayloadComparison &comparison = *outcome.comparison;
    if (outcome.hasPacket && comparedAs(m_reading.kind) == models::ComparedAs::Values &&
        comparison.as != models::ComparedAs::Values)
        notes += comparison.as == models::ComparedAs::Text ? tr("Not both are valid JSON: compared as text.")
                                                           : tr("Not both are valid: compared as bytes.");
    if (comparison.isCut)
        notes += tr("Only the first %1 bytes or %2 lines are compared.")
                     .arg(locale.toString(models::PayloadComparison::maxBytes),
                          locale.toString(static_cast<qulonglong>(models::PayloadComparison::maxLines)));
    if (comparison.diff.isCoarse)
        notes += tr("Too much differs to be lined up exactly.");
    return notes.join(QLatin1Char(' '));
}

void InspectorDiff::show(const Outcome &outcome)
{
    m_note->setNote(noteOf(outcome));
    if (!outcome.comparison)
        return;
    const QLocale locale;
    const models::PayloadComparison &comparison = *outcome.comparison;
    m_summary->setText(QStringLiteral("~ %1   + %2   %3 %4")
                           .arg(locale.toString(comparison.count(Kind::Changed)),
                                locale.toString(comparison.count(Kind::Added)), QString(QChar(0x2212)),
                                locale.toString(comparison.count(Kind::Removed))));
    m_model->setTitles(titleOf(outcome.other), titleOf(m_row));
    m_model->setComparison(outcome.comparison);
}

} // namespace gui
