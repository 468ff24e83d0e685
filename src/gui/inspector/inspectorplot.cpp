#include "gui/inspector/inspectorplot.h"

#include "decode/jsonwriter.h"
#include "decode/readvalues.h"
#include "gui/inspector/plotview.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/givingbar.h"
#include "gui/widgets/notebar.h"
#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace gui {

namespace {

constexpr std::chrono::milliseconds pollInterval{250};

} // namespace

InspectorPlot::InspectorPlot(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_background(new Background(this))
    , m_fields(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_pause(new QToolButton(this))
    , m_bar(new GivingBar(theme.theme(), icons, this))
    , m_all(m_bar->offer(tr("Show all"),
                         tr("Show all of the time (Home). Zoom with the wheel, + and −, or a drag")))
    , m_save(m_bar->offer(tr("Save CSV…"), tr("Save all lines of the plot to a file")))
    , m_remove(m_bar->offer(tr("Remove"), tr("Remove the chosen line")))
    , m_note(new NoteBar(theme, this))
    , m_view(new PlotView(theme, this))
    , m_legend(new QListWidget(this))
{
    build();
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &InspectorPlot::poll);
    connect(&theme, &ThemeManager::changed, this, &InspectorPlot::dress);
    showLines();
}

void InspectorPlot::setStore(const store::PacketStore *store)
{
    clear();
    m_store = store;
}

void InspectorPlot::setPayload(const QByteArray &feed, const QByteArray &topic, const PayloadReading &reading,
                               const decode::SharedBytes &bytes)
{
    m_feed = feed;
    m_topic = topic;
    m_reading = reading;
    m_payload = bytes;
    offerFields();
}

bool InspectorPlot::addField(const QString &path)
{
    m_problem.clear();
    if (m_feed.isEmpty() && m_topic.isEmpty()) {
        m_problem = tr("Select a message of the topic first.");
    } else if (const auto parsed = decode::JsonPath::parse(path.trimmed());
               const auto *found = std::get_if<decode::JsonPath>(&parsed)) {
        return addField(PlotField{m_feed, m_topic, *found, m_reading});
    } else {
        m_problem = tr("Write a field such as json.price or json.levels[0].size.");
    }
    updateNote();
    return false;
}

bool InspectorPlot::addField(const PlotField &field)
{
    m_problem.clear();
    const auto same =
        std::ranges::find_if(m_lines, [&](const Line &l) { return l.sampler->field() == field; });
    if (same != m_lines.end()) {
        m_view->setCurrentLine(static_cast<int>(same - m_lines.begin()));
        updateNote();
        return true;
    }
    if (!m_store || m_lines.size() == mostLines) {
        m_problem = tr("A plot has at most %1 lines.").arg(QLocale().toString(static_cast<int>(mostLines)));
        updateNote();
        return false;
    }
    int look = 0;
    while (std::ranges::any_of(m_lines, [look](const Line &line) { return line.look == look; }))
        ++look;
    m_lines.push_back(
        {look, std::make_shared<FieldSampler>(*m_store, field), std::make_shared<models::PlotSeries>()});
    showLines();
    m_view->setCurrentLine(static_cast<int>(m_lines.size()) - 1);
    m_timer.start();
    poll();
    return true;
}

void InspectorPlot::removeCurrent()
{
    if (m_lines.empty())
        return;
    m_lines.erase(m_lines.begin() + m_view->currentLine());
    m_problem.clear();
    showLines();
}

void InspectorPlot::clear()
{
    m_background->cancel();
    m_lines.clear();
    m_problem.clear();
    showLines();
}

bool InspectorPlot::isBusy() const
{
    return m_background->isBusy();
}

bool InspectorPlot::isPaused() const
{
    return m_pause->isChecked();
}

const models::PlotSeries &InspectorPlot::series(qsizetype line) const
{
    return *m_lines[static_cast<std::size_t>(line)].series;
}

QString InspectorPlot::noteText() const
{
    return m_note->text();
}

/// One reading at a time, so that none is thrown away with the values that it took from its sampler.
void InspectorPlot::poll()
{
    if (m_lines.empty())
        m_timer.stop();
    if (m_lines.empty() || m_background->isBusy())
        return;
    std::vector<std::shared_ptr<FieldSampler>> samplers;
    for (const Line &line : m_lines)
        samplers.push_back(line.sampler);
    m_background->run(
        [samplers = std::move(samplers)](const std::atomic<bool> &stop) {
            std::vector<Reading> readings;
            for (const auto &sampler : samplers)
                readings.push_back({sampler, sampler->read(stop)});
            return readings;
        },
        [this](std::vector<Reading> readings) { take(std::move(readings)); });
}

void InspectorPlot::take(std::vector<Reading> readings)
{
    bool isAll = true;
    bool isNew = false;
    for (const Reading &reading : readings) {
        const auto line =
            std::ranges::find_if(m_lines, [&](const Line &l) { return l.sampler == reading.sampler; });
        if (line == m_lines.end())
            continue; // removed meanwhile
        line->messages += reading.samples.messages;
        line->withoutValue += reading.samples.withoutValue;
        isAll = isAll && reading.samples.isAll;
        isNew = isNew || reading.samples.messages > 0;
        for (const models::PlotSample &sample : reading.samples.samples) {
            if (sample.utcNs == 0 || !line->series->add(sample))
                ++line->leftOut;
            else if (isPaused())
                ++m_since;
        }
    }
    if (isNew) {
        if (!isPaused())
            m_view->refresh();
        updateLegend();
        updateNote();
    }
    if (!isAll || readings.size() < m_lines.size())
        poll();
}

void InspectorPlot::setPaused(bool)
{
    m_since = 0;
    showLines();
}

/// The view gets the lines themselves, or, while it is paused, copies that nothing is added to.
void InspectorPlot::showLines()
{
    std::vector<PlotLine> lines;
    for (const Line &line : m_lines) {
        std::shared_ptr<const models::PlotSeries> series = line.series;
        if (isPaused())
            series = std::make_shared<const models::PlotSeries>(*line.series);
        lines.push_back({line.look, nameOf(line), std::move(series)});
    }
    const bool any = !lines.empty();
    m_view->setLines(
        std::move(lines),
        any ? tr("No message with this number yet.")
            : tr("Choose a number above, or “Plot this number” in the tree, to see it over time."));
    m_legend->setVisible(any);
    m_pause->setEnabled(any);
    for (QAction *action : {m_all, m_save, m_remove})
        action->setEnabled(any);
    updateLegend();
    updateNote();
}

QString InspectorPlot::nameOf(const Line &line) const
{
    const PlotField &field = line.sampler->field();
    return models::shownName(field.topic) + QLatin1Char(' ') +
           protocol::displayName(field.path.text().mid(5).toUtf8(), 256); // without "json."
}

void InspectorPlot::updateNote()
{
    QStringList notes;
    if (!m_problem.isEmpty())
        notes += m_problem;
    const QLocale locale;
    if (isPaused())
        notes += tr("Paused. Values since: %1.").arg(locale.toString(m_since));
    for (const Line &line : m_lines) {
        if (line.leftOut > 0)
            notes += tr("%1: values left out, since their time is unknown or goes back: %2.")
                         .arg(nameOf(line), locale.toString(line.leftOut));
        if (line.messages > 0 && line.withoutValue == line.messages)
            notes +=
                tr("%1: no number in any of %2 messages.").arg(nameOf(line), locale.toString(line.messages));
    }
    m_note->setNote(notes.join(QLatin1Char('\n')));
}

/// The numbers of the payload that is looked at, as far as a person would scroll.
void InspectorPlot::offerFields()
{
    constexpr int mostFields = 200;
    constexpr qsizetype mostBytes = 64 * 1024;
    const QString typed = m_fields->currentText();
    const QSignalBlocker blocker(m_fields);
    m_fields->clear();
    if (!m_payload.view.isEmpty() && m_payload.view.size() <= mostBytes &&
        m_reading.kind == decode::PayloadKind::Json) {
        const decode::ValueTree tree = decode::readValues(m_reading.format, m_payload);
        for (std::uint32_t i = 0; i < tree.nodes.size() && m_fields->count() < mostFields; ++i) {
            if (tree.nodes[i].type == decode::ValueType::Number && i > 0)
                m_fields->addItem(decode::jsonPath(tree, i).text());
        }
    }
    if (!typed.isEmpty() && (m_fields->count() == 0 || m_fields->findText(typed) >= 0))
        m_fields->setCurrentText(typed);
}

} // namespace gui
