#include "client/client.h"
#include "gui/publish/publishpanel.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "models/nametext.h"
#include "models/packetdrafts.h"
#include "models/publishhistory.h"
#include "models/publishlock.h"
#include "models/repeatsender.h"
#include "models/sessioncontrol.h"
#include "ui_publishpanel.h"

#include <QAction>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

// What a PublishPanel checks before it sends, how it sends, and what it says afterwards.

namespace gui {

using models::PublishHistory;

QString PublishPanel::whyNot() const
{
    if (m_control.settings().monitorOnly)
        return tr("This session only monitors: it publishes nothing.");
    if (!m_control.connectionState().isUp())
        return tr("Not connected: nothing can be sent.");
    if (m_lock->isLocked())
        return tr("Locked: this is production.");
    if (m_ui->unicast->isChecked() && !client())
        return tr("A client id has 32 hex digits, as in 00112233-4455-6677-8899-aabbccddeeff.");
    if (m_ui->feed->text().isEmpty())
        return tr("Type the feed.");
    if (m_ui->topic->text().isEmpty())
        return tr("Type the topic.");
    for (int row = 0; row < m_drafts->rowCount(); ++row) {
        if (const QString problem = m_drafts->problem(row); !problem.isEmpty())
            return tr("Packet %1: %2").arg(QLocale().toString(row + 1), problem);
    }
    return {};
}

QString PublishPanel::oddity() const
{
    if (m_drafts->rowCount() == 0)
        return tr("No packets: subscribers take such a message for stale or refused.");
    for (int row = 0; row < m_drafts->rowCount(); ++row) {
        if (const QString odd = m_drafts->oddity(row); !odd.isEmpty())
            return tr("Packet %1: %2").arg(QLocale().toString(row + 1), odd);
    }
    return {};
}

void PublishPanel::updateState()
{
    if (!m_repeat)
        return; // not set up yet
    const int row = currentRow();
    const int rows = m_drafts->rowCount();
    const bool hasRow = row >= 0 && row < rows;
    m_ui->client->setEnabled(m_ui->unicast->isChecked());
    m_ui->clientLabel->setEnabled(m_ui->unicast->isChecked());
    m_ui->client->setPlaceholderText(m_ui->unicast->isChecked() ? tr("Client id") : tr("Every subscriber"));
    m_ui->duplicate->setEnabled(hasRow);
    m_ui->remove->setEnabled(hasRow);
    m_ui->up->setEnabled(hasRow && row > 0);
    m_ui->down->setEnabled(hasRow && row + 1 < rows);
    m_ui->editor->setEnabled(hasRow);
    m_ui->packetTitle->setText(hasRow ? tr("Packet %1").arg(QLocale().toString(row + 1)) : tr("No packet"));
    m_ui->packetsSum->setText(
        tr("%1, %2 B").arg(QLocale().toString(rows), QLocale().toString(m_drafts->payloadBytes())));

    const QString why = whyNot();
    const QString odd = oddity();
    const Theme &theme = m_theme.theme();
    const bool isFine = why.isEmpty() && odd.isEmpty();
    m_send->setEnabled(why.isEmpty());
    m_ui->send->setEnabled(why.isEmpty());
    m_ui->note->setText(!why.isEmpty() ? why : !odd.isEmpty() ? odd : tr("Can be sent"));
    m_ui->note->setToolTip(models::plainToolTip(m_ui->note->text()));
    m_ui->repeat->setEnabled(why.isEmpty() || m_repeat->isRunning());
    m_ui->send->setText(
        m_lock->isProduction()
            ? tr("Send to %1", "target").arg(fontMetrics().elidedText(m_lock->target(), Qt::ElideMiddle, 160))
            : tr("Send once"));
    showValues();
    showAudience();
    if (!m_frameTimer.isActive())
        m_frameTimer.start();
    setTextColor(*m_ui->note, isFine ? theme.ok : theme.warn);
    m_ui->noteIcon->setPixmap(m_icons.pixmap(isFine ? u"check" : u"warning", theme.sizes.titleIcon,
                                             devicePixelRatioF(), isFine ? theme.ok : theme.warn));
}

/// In a wrong dialect a message is malformed input (docs/protocol.md section 6).
void PublishPanel::askForDialect()
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Publish"),
        tr("Nothing that came has confirmed dialect %1 yet. If the distributor speaks another one, this "
           "message is "
           "malformed input: it may drop the connection, spin a thread, or (6.0) stop for every client.")
            .arg(protocol::dialectNumber(m_control.settings().dialect)),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsureDialect"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go =
        box->addButton(tr("Publish in dialect %1").arg(protocol::dialectNumber(m_control.settings().dialect)),
                       QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, asked = m_control.settings()] {
        if (box->clickedButton() != go || !(m_control.settings() == asked))
            return; // not for another connection than the one that was asked about
        m_control.vouchForDialect();
        send();
    });
    box->open();
}

void PublishPanel::send()
{
    followTarget();
    if (!whyNot().isEmpty())
        return;
    if (m_control.isDialectUnsure()) {
        askForDialect();
        return;
    }
    if (std::exchange(m_wantsRepeat, false))
        m_repeat->start(m_ui->times->value(), m_ui->every->value());
    else
        sendOne();
}

protocol::Message PublishPanel::message(std::vector<protocol::DataPacket> packets) const
{
    const QByteArray feed = m_ui->feed->text().toUtf8();
    const QByteArray topic = m_ui->topic->text().toUtf8();
    if (m_ui->unicast->isChecked())
        return protocol::UnicastData{client().value_or(protocol::ClientId()), feed, topic, content(),
                                     std::move(packets)};
    return protocol::MulticastData{feed, topic, content(), std::move(packets)};
}

/// Whether it went on its way.
bool PublishPanel::sendOne()
{
    if (!whyNot().isEmpty())
        return false;
    auto packets = m_drafts->packets();
    if (const auto *error = std::get_if<QString>(&packets)) {
        m_ui->result->setText(tr("Not sent. %1").arg(*error));
        return false;
    }
    PublishHistory::Entry entry{
        0, m_ui->feed->text().toUtf8(), m_ui->topic->text().toUtf8(), std::nullopt, m_drafts->rowCount(), 0};
    auto &list = std::get<std::vector<protocol::DataPacket>>(packets);
    for (const protocol::DataPacket &packet : list)
        entry.bytes += packet.data.size();
    const protocol::Message next = message(std::move(list));
    if (const auto *unicast = std::get_if<protocol::UnicastData>(&next)) {
        entry.to = unicast->client;
        entry.ticket = m_control.unicast(*unicast);
    } else {
        entry.ticket = m_control.publish(std::get<protocol::MulticastData>(next));
        m_published.insert({entry.feed, entry.topic});
    }
    m_ticket = entry.ticket;
    m_history.add(entry);
    m_ui->result->setText(tr("On its way to the connection…"));
    m_drafts->advance();
    updateState();
    return true;
}

void PublishPanel::finished(quint64 ticket, const client::SendResult &result)
{
    m_history.finish(ticket, result);
    if (ticket != m_ticket)
        return;
    m_ui->result->setText(
        result
            ? tr("Left this machine at %1. The bus never confirms a publish: nobody can know whether it was "
                 "accepted.")
                  .arg(models::timeOfDay(m_clock()))
            : tr("Not sent. %1").arg(result.text));
}

} // namespace gui
