#include "gui/labelcolor.h"
#include "gui/publishpanel.h"
#include "gui/thememanager.h"
#include "models/nametext.h"
#include "models/packetdrafts.h"
#include "models/repeatsender.h"
#include "models/roles.h"
#include "models/sessioncontrol.h"
#include "models/subscriptiontree.h"
#include "protocol/packetcursor.h"
#include "store/pinnedrow.h"
#include "ui_publishpanel.h"

#include <QAction>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

// What a PublishPanel does again and again, whom it tells of, and what it asks first.

namespace gui {

using models::SubscriptionTree;

namespace {

constexpr int mostNamed = 5; ///< subscribers that are told by name

} // namespace

void PublishPanel::setUpRepeat()
{
    m_sinceStart.start();
    m_repeat = new models::RepeatSender([this] { return sendOne(); },
                                        [this] { return m_sinceStart.elapsed(); }, this);
    m_stop = new QAction(m_icons.icon(u"stop"), tr("Stop repeating"), this);
    m_stop->setShortcut(Qt::Key_Escape);
    m_stop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stop->setEnabled(false);
    addAction(m_stop);
    connect(m_stop, &QAction::triggered, m_repeat, &models::RepeatSender::stop);
    connect(m_ui->repeat, &QPushButton::clicked, this, &PublishPanel::startOrStop);
    connect(m_repeat, &models::RepeatSender::progressed, this, &PublishPanel::showProgress);
    showProgress();
}

void PublishPanel::startOrStop()
{
    if (m_repeat->isRunning()) {
        m_repeat->stop();
        return;
    }
    m_wantsRepeat = true;
    send();
}

void PublishPanel::showProgress()
{
    const bool isRunning = m_repeat->isRunning();
    m_stop->setEnabled(isRunning);
    m_ui->repeat->setText(isRunning ? tr("Stop") : tr("Repeat"));
    m_ui->repeat->setIcon(m_icons.icon(isRunning ? u"stop" : u"repeat"));
    m_ui->every->setEnabled(!isRunning);
    m_ui->times->setEnabled(!isRunning);
    m_ui->progress->setVisible(isRunning);
    m_ui->progress->setMaximum(std::max(m_repeat->times(), 1));
    m_ui->progress->setValue(m_repeat->sent());
    const QLocale locale;
    m_ui->progress->setFormat(tr("%1 / %2, %3 s left")
                                  .arg(locale.toString(m_repeat->sent()), locale.toString(m_repeat->times()),
                                       locale.toString((m_repeat->leftMs() + 999) / 1000)));
    updateState();
}

bool PublishPanel::asksFirst()
{
    if (m_environment != profiles::Environment::Production || m_isAllowed)
        return false;
    const QString target = m_control.settings().target();
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Publish"),
        tr("%1 is in production. What is published reaches real subscribers, and can't be taken back.\n\n"
           "This is asked once for each session.")
            .arg(target),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("production"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go = box->addButton(tr("Publish on %1").arg(target), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, asked = m_control.settings()] {
        if (box->clickedButton() != go || !(m_control.settings() == asked)) {
            m_wantsRepeat = false;
            return;
        }
        m_isAllowed = true;
        send();
    });
    box->open();
    return true;
}

void PublishPanel::setEnvironment(profiles::Environment environment)
{
    if (environment != m_environment)
        m_isAllowed = false;
    m_environment = environment;
    updateState();
}

void PublishPanel::setSubscriptions(const SubscriptionTree &tree)
{
    m_tree = &tree;
    connect(&tree, &SubscriptionTree::countsChanged, this, &PublishPanel::updateState);
    updateState();
}

QStringList PublishPanel::subscribersOf(const QByteArray &feed, const QByteArray &topic) const
{
    QStringList names;
    const QModelIndex index = m_tree ? m_tree->topicIndex(feed, topic) : QModelIndex();
    for (int row = 0; index.isValid() && row < m_tree->rowCount(index); ++row)
        names.append(m_tree->index(row, 0, index).data().toString());
    return names;
}

QString PublishPanel::audienceText() const
{
    if (!m_tree || m_ui->feed->text().isEmpty() || m_ui->topic->text().isEmpty())
        return {};
    const QByteArray feed = m_ui->feed->text().toUtf8();
    if (m_ui->unicast->isChecked())
        return tr("Goes to this one client, if it is connected.");
    if (!m_tree->feedIndex(feed).data(SubscriptionTree::IsNotifiedRole).toBool())
        return tr("Who will see it is not known: ask for notifications on this feed.");
    QStringList names = subscribersOf(feed, m_ui->topic->text().toUtf8());
    const qsizetype count = names.size();
    if (count == 0)
        return tr("Nobody subscribes to it now.");
    names = names.first(std::min<qsizetype>(count, mostNamed));
    if (count > mostNamed)
        names.append(tr("%1 more").arg(QLocale().toString(count - mostNamed)));
    return tr("Subscribers, as far as their entitlements go: %1").arg(names.join(QStringLiteral(", ")));
}

QString PublishPanel::valuesText() const
{
    QStringList parts;
    for (const models::TemplateText::Used &used : m_drafts->values(currentRow()))
        parts.append(used.variable + QStringLiteral(" → ") + used.value);
    return parts.join(QStringLiteral("   "));
}

QStringList PublishPanel::topicsLeftStale() const
{
    QStringList lines;
    for (const auto &[feed, topic] : m_published) {
        const QStringList names = subscribersOf(feed, topic);
        const QString shown = models::shownFeedTopic(feed, topic);
        lines.append(
            names.isEmpty()
                ? shown
                : tr("%1, for %2", "topic, subscribers").arg(shown, names.join(QStringLiteral(", "))));
    }
    return lines;
}

void PublishPanel::edit(const store::PinnedRow &row)
{
    if (row.isNull() || row.packets().isEmpty())
        return;
    setAddress(row.feed().toByteArray(), row.topic().toByteArray());
    if (protocol::hasContentType(m_control.settings().dialect) && !row.content().isEmpty())
        m_ui->contentType->setEditText(models::shownName(row.content()));
    std::vector<models::PacketDraft> drafts;
    protocol::PacketCursor cursor(row.packets());
    protocol::PacketView packet;
    constexpr std::size_t mostPackets = 1000;
    while (drafts.size() < mostPackets && cursor.next(packet))
        drafts.push_back(models::PacketDrafts::draftOf(packet.entitlements(), packet.data.toByteArray()));
    m_drafts->setAll(drafts);
    choose(0);
}

} // namespace gui
