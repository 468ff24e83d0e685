#include "gui/authorization/authorizationoverviewwindow.h"

#include "gui/authorization/answertext.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "models/authorizationoverview.h"
#include "ui_authorizationoverviewwindow.h"

#include <QHeaderView>
#include <QLocale>

namespace gui {

using models::AuthorizationOverview;

namespace {

constexpr std::chrono::milliseconds sweepInterval{500};

} // namespace

AuthorizationOverviewWindow::AuthorizationOverviewWindow(AuthorizationOverview &overview,
                                                         const ThemeManager &theme, const Icons &icons,
                                                         QWidget *parent)
    : QDialog(parent)
    , m_overview(overview)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::AuthorizationOverviewWindow>())
{
    m_ui->setupUi(this);
    setUpTable();
    connect(m_ui->goTo, &QPushButton::clicked, this, [this] { goTo(m_ui->requests->currentIndex()); });
    connect(&m_overview, &AuthorizationOverview::openCountChanged, this,
            &AuthorizationOverviewWindow::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_overview, signal, this, &AuthorizationOverviewWindow::refresh);
    connect(&m_sweep, &QTimer::timeout, this, &AuthorizationOverviewWindow::sweep);
    m_sweep.start(sweepInterval);
    const auto recolor = [this] {
        for (QLabel *label : {m_ui->hint, m_ui->empty})
            setTextColor(*label, m_theme.theme().muted);
    };
    connect(&theme, &ThemeManager::changed, this, recolor);
    recolor();
    refresh();
}

AuthorizationOverviewWindow::~AuthorizationOverviewWindow() = default;

void AuthorizationOverviewWindow::setUpTable()
{
    auto *delegate = new PanelDelegate(m_theme, m_icons, this);
    delegate->setContent(AuthorizationOverview::StateColumn, PanelDelegate::Content::Symbol);
    delegate->setGlyphs(AuthorizationOverview::StateColumn, [this](const QModelIndex &index) {
        const models::AuthorizationTable *table = m_overview.session(index);
        const authorization::Request *request =
            table ? table->request(table->indexOf(m_overview.request(index))) : nullptr;
        return request ? glyphOf(*request) : StateGlyph::Ended;
    });
    // What is left of a request that is gone is its text, without the bytes of its names.
    const auto nameContent = [this](PanelDelegate::Content content) {
        return [this, content](const QModelIndex &index) {
            return m_overview.session(index) ? content : PanelDelegate::Content::Text;
        };
    };
    delegate->setContent(AuthorizationOverview::SubscriberColumn,
                         nameContent(PanelDelegate::Content::UserAtHost));
    delegate->setContent(AuthorizationOverview::TopicColumn, nameContent(PanelDelegate::Content::FeedTopic));
    delegate->setColumnLook(AuthorizationOverview::AgeColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(AuthorizationOverview::AskedColumn, {.rightAligned = true});
    m_ui->requests->setItemDelegate(delegate);
    m_ui->requests->setModel(&m_overview);
    goToRowsByKeys(*m_ui->requests);
    m_ui->requests->setAccessibleName(windowTitle());
    QHeaderView *header = m_ui->requests->horizontalHeader();
    fitColumn(*header, AuthorizationOverview::SessionColumn, 21);
    fitColumn(*header, AuthorizationOverview::EnvironmentColumn, 10);
    fitColumn(*header, AuthorizationOverview::StateColumn, 0);
    fitColumn(*header, AuthorizationOverview::AgeColumn, 7);
    header->setSectionResizeMode(AuthorizationOverview::SubscriberColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AuthorizationOverview::TopicColumn, QHeaderView::Stretch);
    fitColumn(*header, AuthorizationOverview::AskedColumn, 11);
    connect(m_ui->requests, &QTableView::activated, this, &AuthorizationOverviewWindow::goTo);
    connect(m_ui->requests->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AuthorizationOverviewWindow::refresh);
}

void AuthorizationOverviewWindow::goTo(const QModelIndex &index)
{
    if (const models::AuthorizationTable *session = m_overview.session(index))
        Q_EMIT goToRequested(session, m_overview.request(index));
}

void AuthorizationOverviewWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_ui->requests->selectionModel()->hasSelection())
        m_ui->requests->selectRow(0);
}

void AuthorizationOverviewWindow::sweep()
{
    if (!isVisible() || !m_ui->requests->viewport()->underMouse())
        m_overview.sweep();
}

void AuthorizationOverviewWindow::refresh()
{
    const int open = m_overview.openCount();
    m_ui->count->setText(open == 1 ? tr("1 request waits")
                                   : tr("%1 requests wait").arg(QLocale().toString(open)));
    m_ui->pages->setCurrentWidget(m_overview.rowCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
    // The current row alone is not seen.
    m_ui->goTo->setEnabled(m_ui->requests->selectionModel()->hasSelection() &&
                           m_overview.session(m_ui->requests->currentIndex()) != nullptr);
}

} // namespace gui
