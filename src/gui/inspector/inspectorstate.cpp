#include "gui/inspector/inspectorstate.h"

#include "gui/inspector/inspectorjson.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/notebar.h"
#include "models/packettext.h"
#include "store/packetstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace gui {

InspectorState::InspectorState(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_background(new Background(this))
    , m_summary(new QLabel(this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
    , m_note(new NoteBar(theme, this))
    , m_tree(new InspectorJson(theme, this))
{
    const Sizes &sizes = theme.theme().sizes;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, sizes.grid);
    bar->setSpacing(sizes.buttonGap);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_note);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_refresh, &QPushButton::clicked, this, &InspectorState::refresh);
    connect(m_tree, &InspectorJson::filterRequested, this, &InspectorState::filterRequested);
    connect(m_tree, &InspectorJson::plotRequested, this, &InspectorState::plotRequested);
}

void InspectorState::setTopic(const QByteArray &feed, const QByteArray &topic, const PayloadReading &reading)
{
    m_feed = feed;
    m_topic = topic;
    m_reading = reading;
    refresh();
}

bool InspectorState::isBusy() const
{
    return m_background->isBusy() || m_tree->isReading();
}

QString InspectorState::summary() const
{
    return m_summary->text();
}

QString InspectorState::noteText() const
{
    return m_note->text();
}

void InspectorState::refresh()
{
    m_background->cancel();
    m_tree->setPayload({}, decode::ValueFormat::Json);
    m_note->setNote({});
    m_summary->clear();
    if (!m_store || (m_feed.isEmpty() && m_topic.isEmpty()))
        return;
    m_summary->setText(tr("Putting the state together…"));
    m_background->run(
        [store = m_store, feed = m_feed, topic = m_topic,
         reading = m_reading](const std::atomic<bool> &stop) {
            return currentState(store->lastState(feed, topic), reading, stop);
        },
        [this](const CurrentState &state) { show(state); });
}

void InspectorState::show(const CurrentState &state)
{
    const QLocale locale;
    const QString deltas = locale.toString(state.deltas);
    QStringList notes;
    if (!state.isKnown)
        m_summary->setText(tr("Nothing is known of this topic."));
    else if (state.hasImage && state.isWhole)
        m_summary->setText(
            tr("Latest message: %1, received %2")
                .arg(models::rowNumberText(state.imageRow), models::receivedText(state.lastUtcNs)));
    else if (state.hasImage)
        m_summary->setText(
            tr("Image %1, deltas since: %2, until %3")
                .arg(models::rowNumberText(state.imageRow), deltas, models::receivedText(state.lastUtcNs)));
    else
        m_summary->setText(
            tr("No image, deltas: %1, until %2").arg(deltas, models::receivedText(state.lastUtcNs)));
    if (state.isStale)
        notes += tr("The last message says stale or refused: what is shown is old.");
    if (state.imageLost)
        notes += tr("The image had to leave the memory budget.");
    if (state.missing > 0)
        notes +=
            tr("Messages that are not in the store and not merged: %1.").arg(locale.toString(state.missing));
    if (state.notMerged > 0)
        notes += tr("Packets that are no objects and not merged: %1.").arg(locale.toString(state.notMerged));
    m_note->setNote(notes.join(QLatin1Char(' ')));
    m_tree->setPayload(decode::SharedBytes::of(state.json), decode::ValueFormat::Json);
}

} // namespace gui
