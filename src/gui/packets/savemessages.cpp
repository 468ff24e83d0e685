#include "gui/packets/savemessages.h"

#include "gui/packets/filterbar.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "gui/packets/rowcollector.h"
#include "gui/packets/savedialog.h"
#include "gui/theme/icons.h"
#include "gui/widgets/taskbar.h"
#include "protocol/displayname.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace gui {

namespace {

constexpr std::chrono::milliseconds progressInterval{100};

QString shownName(const QString &file)
{
    return protocol::displayName(QFile::encodeName(QFileInfo(file).fileName()));
}

} // namespace

SaveMessages::SaveMessages(QWidget *page, PacketView &packets, const store::PacketStore &store, TaskBar &bar,
                           const ThemeManager &theme, const Icons &icons)
    : m_page(page)
    , m_packets(packets)
    , m_store(store)
    , m_bar(bar)
    , m_theme(theme)
    , m_icons(icons)
    , m_action(new QAction(icons.icon(u"save"), tr("Save messages…"), page))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_E);
    m_action->setToolTip(tr("Save shown or selected messages to a file (Ctrl+E)"));
    page->addAction(m_action);
    connect(m_action, &QAction::triggered, this, &SaveMessages::ask);
    connect(&bar, &TaskBar::cancelRequested, this, &SaveMessages::cancel);
    connect(&packets, &PacketView::countersChanged, this, &SaveMessages::updateAction);
    connect(packets.filterBar(), &FilterBar::filterChanged, this, [this] {
        if (!m_collector)
            return; // the rows are known already
        m_collector.reset();
        m_bar.end(TaskBar::Ending::Warning,
                  tr("The filter was changed before its rows were gathered; nothing was saved."));
        updateAction();
    });
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_job)
            m_bar.setProgress(m_job->done(), m_job->total());
    });
    updateAction();
}

SaveMessages::~SaveMessages() = default;

void SaveMessages::updateAction()
{
    m_action->setEnabled(!isBusy() && m_packets.index().size() > 0);
}

std::vector<store::RowSpan> SaveMessages::selected() const
{
    std::vector<store::RowSpan> ranges;
    for (const PacketSelection::Range &range : m_packets.table()->selection().ranges())
        ranges.push_back({range.first, range.last});
    return ranges;
}

qint64 SaveMessages::selectedRows() const
{
    qint64 rows = 0;
    const store::RowIndex &index = m_packets.index();
    for (const store::RowSpan &range : selected())
        rows += index.lowerBound(range.last + 1) - index.lowerBound(range.first);
    return rows;
}

void SaveMessages::ask()
{
    auto *dialog = new SaveDialog(m_theme, m_icons, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCounts(m_packets.index().size(), selectedRows());
    dialog->setFolder(QFileInfo(m_folder).isDir() ? m_folder : QDir::homePath());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { save(dialog->file(), dialog->format(), dialog->onlySelected()); });
    dialog->open();
}

void SaveMessages::save(const QString &file, store::SaveFormat format, bool onlySelected)
{
    if (isBusy())
        return;
    m_file = file;
    m_folder = QFileInfo(file).path();
    m_format = format;
    const store::RowIndex &index = m_packets.index();
    const qint64 size = index.size();
    std::vector<store::RowSpan> ranges;
    if (onlySelected)
        ranges = selected();
    else if (size > 0)
        ranges.push_back({index.rowAt(0), index.rowAt(size - 1)}); // what comes from now on is not part of it
    m_collector = std::make_unique<RowCollector>(index, std::move(ranges));
    connect(m_collector.get(), &RowCollector::collected, this, &SaveMessages::run, Qt::QueuedConnection);
    m_bar.begin(tr("Saving %1").arg(shownName(m_file)));
    m_collector->start();
    updateAction();
}

void SaveMessages::run()
{
    if (!m_collector)
        return;
    m_job =
        std::make_unique<store::SaveJob>(m_store, store::SaveRequest{m_file, m_format, m_collector->spans()});
    m_collector.reset();
    connect(m_job.get(), &store::SaveJob::finished, this, &SaveMessages::finish, Qt::QueuedConnection);
    m_job->start();
    m_progress.start(progressInterval);
}

void SaveMessages::cancel()
{
    if (m_job)
        m_job->cancel();
    else if (std::exchange(m_collector, nullptr))
        finish({store::SaveOutcome::Kind::Cancelled, {}, 0, 0, 0});
}

void SaveMessages::finish(const store::SaveOutcome &outcome)
{
    using Kind = store::SaveOutcome::Kind;
    m_job.reset();
    m_progress.stop();
    updateAction();
    const QLocale locale;
    const QString name = shownName(m_file);
    switch (outcome.kind) {
    case Kind::Cancelled:
        m_bar.end(TaskBar::Ending::Warning, tr("Saving was cancelled; %1 was not written.").arg(name));
        return;
    case Kind::MixedDialects:
        m_bar.end(
            TaskBar::Ending::Bad,
            tr("Not saved: some of these messages carry a content type and some do not, and a file of raw "
               "frames cannot tell them apart. Save JSON lines, or filter for one sort."));
        return;
    case Kind::Failed:
        m_bar.end(TaskBar::Ending::Bad,
                  tr("%1 could not be saved: %2. Nothing was written.").arg(name, outcome.error));
        return;
    case Kind::Saved:
        break;
    }
    QStringList sentences{outcome.written == 1
                              ? tr("Saved 1 message to %1.").arg(name)
                              : tr("Saved %1 messages to %2.").arg(locale.toString(outcome.written), name)};
    if (outcome.evicted > 0)
        sentences.append(tr("Rows that had left the memory budget before their turn came: %1.")
                             .arg(locale.toString(outcome.evicted)));
    if (outcome.markers > 0)
        sentences.append(tr("Rows left out because they tell of gaps and connections: %1.")
                             .arg(locale.toString(outcome.markers)));
    m_bar.end(outcome.evicted > 0 ? TaskBar::Ending::Warning : TaskBar::Ending::Good,
              sentences.join(QLatin1Char(' ')));
}

} // namespace gui
