#include "gui/logpanel.h"

#include "gui/labelcolor.h"
#include "gui/paneldelegate.h"
#include "gui/thememanager.h"
#include "models/eventlog.h"
#include "ui_logpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>

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
    , m_ui(std::make_unique<Ui::LogPanel>())
{
    m_ui->setupUi(this);
    setUpTable(theme, icons);
    m_ui->copy->setIcon(icons.icon(u"copy"));
    m_ui->copy->setToolTip(tr("Copy the chosen line, or all"));
    m_ui->clear->setIcon(icons.icon(u"clear"));
    m_ui->clear->setToolTip(tr("Clear the log"));
    connect(m_ui->copy, &QToolButton::clicked, this, &LogPanel::copySelected);
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
    m_ui->log->setModel(&m_log);
    m_ui->log->setColumnWidth(EventLog::SeverityColumn, 30);
    m_ui->log->setColumnWidth(EventLog::TimeColumn, 80);
    m_ui->log->setAccessibleName(tr("Log"));
    QScrollBar *bar = m_ui->log->verticalScrollBar();
    connect(&m_log, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, bar] { m_follows = bar->value() == bar->maximum(); });
    connect(&m_log, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows)
            m_ui->log->scrollToBottom();
        updateCounts();
    });
    connect(&m_log, &QAbstractItemModel::modelReset, this, &LogPanel::updateCounts);
}

void LogPanel::copySelected() const
{
    const QModelIndexList chosen = m_ui->log->selectionModel()->selectedRows();
    QStringList lines;
    const auto add = [this, &lines](int row) {
        const auto text = [this, row](EventLog::Column column) {
            return m_log.index(row, column).data().toString();
        };
        lines.append(QStringList{text(EventLog::TimeColumn), text(EventLog::SeverityColumn),
                                 text(EventLog::TextColumn)}
                         .join(QLatin1Char('\t')));
    };
    if (!chosen.isEmpty()) {
        add(chosen.first().row());
    } else {
        for (int row = 0; row < m_log.rowCount(); ++row)
            add(row);
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogPanel::updateCounts()
{
    const QLocale locale;
    const QString lines =
        m_log.rowCount() == 1 ? tr("1 line") : tr("%1 lines").arg(locale.toString(m_log.rowCount()));
    m_ui->counts->setText(m_log.evicted() == 0
                              ? lines
                              : tr("%1, %2 older ones dropped").arg(lines, locale.toString(m_log.evicted())));
}

} // namespace gui
