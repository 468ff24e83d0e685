#include "gui/subscriptions/notificationspanel.h"

#include "gui/subscriptions/notifydialog.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "models/nametext.h"
#include "models/notificationlog.h"
#include "models/sessioncontrol.h"
#include "models/subscriptiontree.h"
#include "ui_notificationspanel.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>

namespace gui {

using models::NotificationLog;

NotificationsPanel::NotificationsPanel(NotificationLog &log, models::SubscriptionTree &tree,
                                       models::SessionControl &control, const ThemeManager &theme,
                                       const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_tree(tree)
    , m_control(control)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::NotificationsPanel>())
{
    m_ui->setupUi(this);
    m_ui->emptyLayout->addWidget(
        new EmptyState(theme, m_icons, QStringLiteral("notify"), tr("No notifications"),
                       tr("Ask for notification on a feed to see who subscribes to what."), this));
    m_ui->notify->setIcon(m_icons.icon(u"notify"));
    m_ui->clear->setIcon(m_icons.icon(u"clear"));
    m_ui->clear->setToolTip(tr("Clear the list"));
    setUpTable();
    connect(m_ui->notify, &QPushButton::clicked, this, &NotificationsPanel::openNotifyDialog);
    connect(m_ui->clear, &QToolButton::clicked, &m_log, &NotificationLog::clear);
    connect(&m_log, &NotificationLog::countsChanged, this, &NotificationsPanel::updateTexts);
    connect(&m_tree, &models::SubscriptionTree::countsChanged, this, &NotificationsPanel::updateTexts);
    connect(&theme, &ThemeManager::changed, this, &NotificationsPanel::recolor);
    recolor();
    updateTexts();
}

NotificationsPanel::~NotificationsPanel() = default;

void NotificationsPanel::setUpTable()
{
    auto *delegate = new PanelDelegate(m_theme, m_icons, this);
    delegate->setContent(NotificationLog::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setContent(NotificationLog::TopicColumn, PanelDelegate::Content::FeedTopic);
    delegate->setColumnLook(NotificationLog::SignColumn, {.fixed = true});
    delegate->setColumnLook(NotificationLog::TimeColumn, {.fixed = true});
    m_ui->log->setItemDelegate(delegate);
    m_ui->log->setModel(&m_log);
    goToRowsByKeys(*m_ui->log);
    fitColumn(*m_ui->log, NotificationLog::SignColumn, 0);
    fitColumn(*m_ui->log, NotificationLog::TimeColumn, 9);
    fitColumn(*m_ui->log, NotificationLog::SubscriberColumn, 19);
    m_ui->log->setAccessibleName(tr("Notifications"));
    m_ui->log->viewport()->installEventFilter(this);
    connect(&m_log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { holdRows(last - first + 1); });
}

void NotificationsPanel::holdRows(int inserted)
{
    QScrollBar *bar = m_ui->log->verticalScrollBar();
    const bool isUnderPointer = m_ui->log->viewport()->underMouse();
    if (bar->value() == 0 && !isUnderPointer)
        return;
    m_heldByPointer = m_heldByPointer || bar->value() == 0;
    const int value = bar->value() + inserted;
    bar->setMaximum(std::max(bar->maximum(), value));
    bar->setValue(value);
}

bool NotificationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress)
        m_heldByPointer = false; // from here on it is where the person wants it
    if (event->type() == QEvent::Leave && std::exchange(m_heldByPointer, false))
        m_ui->log->scrollToTop();
    return QWidget::eventFilter(watched, event);
}

void NotificationsPanel::openNotifyDialog()
{
    if (m_dialog)
        return;
    auto *dialog = new NotifyDialog(m_theme, m_icons, this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKnownFeeds(m_tree.feeds());
    dialog->setNotifiedFeeds(m_tree.notifiedFeeds());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_control.requestNotifications(dialog->feed()); });
    dialog->open();
}

void NotificationsPanel::updateTexts()
{
    const QList<QByteArray> feeds = m_tree.notifiedFeeds();
    QStringList names;
    for (const QByteArray &feed : feeds.mid(0, 20))
        names.append(models::shownName(feed, 64));
    if (feeds.size() > names.size())
        names.append(QString(QChar(0x2026)));
    const QString list = names.join(QLatin1String(", "));
    m_ui->feeds->setText(feeds.isEmpty() ? tr("no feeds")
                         : feeds.size() == 1
                             ? tr("1 feed: %1").arg(list)
                             : tr("%1 feeds: %2").arg(QLocale().toString(feeds.size()), list));
    m_ui->feeds->setToolTip(models::plainToolTip(m_ui->feeds->text()));

    const QLocale locale;
    const QString counts =
        tr("%1 adds, %2 removes").arg(locale.toString(m_log.adds()), locale.toString(m_log.removes()));
    m_ui->counts->setText(
        m_log.evicted() == 0 ? counts : tr("%1, %2 not kept").arg(counts, locale.toString(m_log.evicted())));
    const QString live = locale.toString(m_tree.subscriberCount());
    m_ui->live->setText(m_tree.notKept() == 0
                            ? tr("%1 live").arg(live)
                            : tr("%1 live, %2 more not kept").arg(live, locale.toString(m_tree.notKept())));

    const bool isEmpty = feeds.isEmpty() && m_log.rowCount() == 0;
    m_ui->emptyPage->setVisible(isEmpty);
    m_ui->log->setVisible(!isEmpty);
}

void NotificationsPanel::recolor()
{
    for (QLabel *label : {m_ui->feeds, m_ui->counts, m_ui->live})
        setTextColor(*label, m_theme.theme().muted);
}

} // namespace gui
