#include "gui/authorization/dryrundialog.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/taskbar.h"
#include "protocol/displayname.h"
#include "ui_dryrundialog.h"

#include <QLocale>

namespace gui {

using models::DryRunTable;

DryRunDialog::DryRunDialog(models::DryRunInput input, const ThemeManager &theme, const Icons &icons,
                           QWidget *parent)
    : QDialog(parent)
    , m_input(std::move(input))
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::DryRunDialog>())
    , m_task(new TaskBar(theme, icons))
    , m_table(new DryRunTable(this))
{
    m_ui->setupUi(this);
    m_ui->taskPlace->addWidget(m_task);
    setTextColor(*m_ui->hint, theme.theme().muted);
    setUpTable();
    connect(m_ui->onlyOtherwise, &QCheckBox::toggled, m_table, &DryRunTable::setOnlyOtherwise);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_task, &TaskBar::cancelRequested, this, &QDialog::reject);
    m_task->begin(tr("Reading the audit"));
    m_task->setProgress(0, 0);
    m_work.run(
        [input = m_input](const std::atomic<bool> &stop) -> std::shared_ptr<models::DryRunResult> {
            return std::make_shared<models::DryRunResult>(models::runDry(input, stop));
        },
        [this](const std::shared_ptr<models::DryRunResult> &result) { take(result); });
}

DryRunDialog::~DryRunDialog() = default;

void DryRunDialog::setUpTable()
{
    auto *delegate = new PanelDelegate(m_theme, m_icons, this);
    delegate->setContent(DryRunTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setContent(DryRunTable::TopicColumn, PanelDelegate::Content::FeedTopic);
    delegate->setColumnLook(DryRunTable::TimeColumn, {.fixed = true});
    m_ui->rows->setItemDelegate(delegate);
    m_ui->rows->setModel(m_table);
    fitColumn(*m_ui->rows, DryRunTable::TimeColumn, 21);
    fitColumn(*m_ui->rows, DryRunTable::SubscriberColumn, 18);
    fitColumn(*m_ui->rows, DryRunTable::TopicColumn, 21);
    fitColumn(*m_ui->rows, DryRunTable::AnsweredColumn, 16);
    m_ui->rows->setAccessibleName(tr("What the rules would have answered"));
}

void DryRunDialog::take(const std::shared_ptr<models::DryRunResult> &result)
{
    m_table->setResult(result, m_input.presets);
    const DryRunTable::Counts &counts = m_table->counts();
    const QLocale locale;
    m_ui->summary->setText(tr("Of %1 that wait and %2 of the audit the rules would grant %3, refuse %4 and "
                              "leave %5 to a person. "
                              "Answered otherwise than the rules would have: %6.")
                               .arg(locale.toString(counts.waiting), locale.toString(counts.answered),
                                    locale.toString(counts.grants), locale.toString(counts.refusals),
                                    locale.toString(counts.left), locale.toString(counts.otherwise)));
    if (result->error.isEmpty())
        m_task->hide();
    else
        m_task->end(
            TaskBar::Ending::Warning,
            tr("Not all of the audit can be read: %1").arg(protocol::displayName(result->error.toUtf8())));
}

} // namespace gui
