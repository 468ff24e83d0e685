#include "gui/connection/logpanel.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptynote.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "models/eventlogfilter.h"
#include "ui_logpanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace gui {

using models::EventLog;

namespace {

std::optional<StateGlyph> glyphOfRow(const QModelIndex &index)
{
    switch (static_cast<EventLog::Severity>(index.data(models::StateRole).toInt())) {
    case EventLog::Severity::Good:
        return StateGlyph::Confirmed;
    case EventLog::Severity::Warning:
        return StateGlyph::Unconfirmed;
    case EventLog::Severity::Error:
        return StateGlyph::Alert;
    case EventLog::Severity::Info:
        break;
    }
    return std::nullopt;
}

} // namespace

LogPanel::LogPanel(EventLog &log, const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_shown(new models::EventLogFilter(log, this))
    , m_ui(std::make_unique<Ui::LogPanel>())
{
    m_ui->setupUi(this);
    setUpTable(theme, icons);
    m_ui->copy->setIcon(icons.icon(u"copy"));
    m_ui->copy->setToolTip(tr("Copy the chosen lines, or all that are shown"));
    m_ui->save->setIcon(icons.icon(u"save"));
    m_ui->save->setToolTip(tr("Save the lines that are shown"));
    m_ui->folder->setIcon(icons.icon(u"folder"));
    m_ui->folder->setToolTip(tr("Open the folder of the log file"));
    m_ui->folder->hide();
    m_ui->clear->setIcon(icons.icon(u"clear"));
    m_ui->clear->setToolTip(tr("Clear the log"));
    connect(m_ui->copy, &QToolButton::clicked, this, &LogPanel::copySelected);
    connect(m_ui->save, &QToolButton::clicked, this, &LogPanel::askWhere);
    connect(m_ui->folder, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_ui->least, &QComboBox::currentIndexChanged, this, &LogPanel::chooseLeast);
    connect(m_ui->clear, &QToolButton::clicked, &m_log, &EventLog::clear);
    const auto recolor = [this, &theme] {
        setTextColor(*m_ui->counts, theme.theme().muted);
    };
    connect(&theme, &ThemeManager::changed, this, recolor);
    recolor();
    updateCounts();
}

LogPanel::~LogPanel() = default;

void LogPanel::setUpTable(const ThemeManager &theme, const Icons &icons)
{
    auto *delegate = new PanelDelegate(theme, icons, this);
    delegate->setContent(EventLog::SeverityColumn, PanelDelegate::Content::Symbol);
    delegate->setGlyphs(EventLog::SeverityColumn, glyphOfRow);
    delegate->setIcons(EventLog::SeverityColumn, [](const QModelIndex &) { return QStringView(u"info"); });
    delegate->setColumnLook(EventLog::TimeColumn, {.fixed = true});
    m_ui->log->setItemDelegate(delegate);
    m_ui->log->setModel(m_shown);
    goToRowsByKeys(*m_ui->log);
    fitColumn(*m_ui->log, EventLog::SeverityColumn, 0);
    fitColumn(*m_ui->log, EventLog::TimeColumn, 9);
    m_ui->log->setAccessibleName(tr("Log"));
    new EmptyNote(tr("Connect, and the states and errors of this session appear here as they happen."),
                  *m_ui->log, theme);
    QScrollBar *bar = m_ui->log->verticalScrollBar();
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, bar] { m_follows = bar->value() == bar->maximum(); });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows)
            m_ui->log->scrollToBottom();
    });
    connect(&m_log, &QAbstractItemModel::rowsInserted, this, &LogPanel::updateCounts);
    connect(&m_log, &QAbstractItemModel::modelReset, this, &LogPanel::updateCounts);
}

void LogPanel::setFolder(const QString &folder)
{
    m_folder = folder;
    m_ui->folder->setVisible(!folder.isEmpty());
}

void LogPanel::chooseLeast(int choice)
{
    constexpr EventLog::Severity choices[] = {EventLog::Severity::Info, EventLog::Severity::Warning,
                                              EventLog::Severity::Error};
    m_shown->setLeast(choices[std::clamp(choice, 0, 2)]);
    m_ui->log->scrollToBottom();
    updateCounts();
}

QByteArray LogPanel::linesOf(const QList<int> &rows) const
{
    QStringList lines;
    for (const int row : rows)
        lines.append(m_shown->line(row));
    return lines.join(QLatin1Char('\n')).toUtf8();
}

void LogPanel::copySelected() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_ui->log->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        rows.resize(m_shown->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(linesOf(rows)));
}

void LogPanel::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Texts (*.log *.txt)"));
    dialog->setDefaultSuffix(QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString why = saveTo(path); !why.isEmpty())
            m_log.add(EventLog::Severity::Error, why);
    });
    dialog->open();
}

QString LogPanel::saveTo(const QString &path) const
{
    QList<int> rows(m_shown->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(linesOf(rows) + '\n');
        if (file.commit())
            return {};
    }
    return tr("The log was not saved: %1").arg(file.errorString());
}

void LogPanel::updateCounts()
{
    const QLocale locale;
    const int shown = m_shown->rowCount();
    QString lines =
        m_log.rowCount() == 1 ? tr("1 line") : tr("%1 lines").arg(locale.toString(m_log.rowCount()));
    if (shown != m_log.rowCount())
        lines = tr("%1 of %2", "so many lines of all").arg(locale.toString(shown), lines);
    m_ui->counts->setText(m_log.evicted() == 0
                              ? lines
                              : tr("%1, %2 older ones dropped").arg(lines, locale.toString(m_log.evicted())));
}

} // namespace gui
