#include "gui/publish/audiencepane.h"
#include "gui/publish/framepane.h"
#include "gui/publish/publishpanel.h"
#include "gui/publish/templatespane.h"
#include "models/nametext.h"
#include "models/packetdrafts.h"
#include "models/publishtemplate.h"
#include "models/sessioncontrol.h"
#include "models/subscriptiontree.h"
#include "protocol/packetcursor.h"
#include "store/pinnedrow.h"
#include "ui_publishpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

// What a PublishPanel is filled with, from a template, a message or the clipboard; and what it says of it:
// the next values, who will see it, the frame.

namespace gui {

using models::PacketDraft;
using models::PublishTemplate;

void PublishPanel::setAudience(const models::SubscriptionTree &tree, const models::DeskControl &desk,
                               const models::GrantTable &grants, const models::Presets &presets)
{
    m_tree = &tree;
    m_audience->setSources(tree, desk, grants, presets);
    connect(m_audience, &AudiencePane::notifyRequested, &m_control,
            [this](const QByteArray &feed) { m_control.requestNotifications(feed); });
}

void PublishPanel::setTemplates(models::Templates &templates)
{
    m_templates->setTemplates(templates, [this] { return asTemplate(); });
    connect(m_templates, &TemplatesPane::chosen, this, &PublishPanel::use);
    m_ui->saveTemplate->setEnabled(true);
}

QStringList PublishPanel::subscribersOf(const QByteArray &feed, const QByteArray &topic) const
{
    QStringList names;
    const QModelIndex index = m_tree ? m_tree->topicIndex(feed, topic) : QModelIndex();
    for (int row = 0; index.isValid() && row < m_tree->rowCount(index); ++row)
        names.append(m_tree->index(row, 0, index).data().toString());
    return names;
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

PublishTemplate PublishPanel::asTemplate() const
{
    PublishTemplate now;
    now.feed = m_ui->feed->text();
    now.topic = m_ui->topic->text();
    now.isUnicast = m_ui->unicast->isChecked();
    now.client = m_ui->client->text();
    now.contentType = m_ui->contentType->currentText();
    now.isImage = m_ui->image->isChecked();
    now.packets = m_drafts->all();
    now.everyMs = m_ui->every->value();
    now.times = m_ui->times->value();
    return now;
}

void PublishPanel::use(const PublishTemplate &wish)
{
    (wish.isUnicast ? m_ui->unicast : m_ui->multicast)->setChecked(true);
    m_ui->client->setText(wish.client);
    if (!wish.feed.isEmpty() || !wish.topic.isEmpty()) { // else it fits any
        m_ui->feed->setText(wish.feed);
        m_ui->topic->setText(wish.topic);
    }
    m_ui->contentType->setEditText(wish.contentType);
    (wish.isImage ? m_ui->image : m_ui->delta)->setChecked(true);
    if (!m_ui->every->isEnabled())
        return m_drafts->setAll(wish.packets); // a repeat goes on in its rhythm
    m_ui->every->setValue(wish.everyMs);
    m_ui->times->setValue(wish.times);
    m_drafts->setAll(wish.packets);
    choose(0);
}

void PublishPanel::edit(const store::PinnedRow &row)
{
    if (row.isNull() || row.packets().isEmpty()) {
        m_ui->result->setText(tr("Choose a message in the packets first."));
        return;
    }
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

void PublishPanel::pasteHex()
{
    PacketDraft draft = m_drafts->draft(currentRow());
    draft.source = PacketDraft::Source::Hex;
    draft.hex = QGuiApplication::clipboard()->text();
    if (currentRow() < 0) {
        m_drafts->add(draft);
        choose(m_drafts->rowCount() - 1);
    } else {
        m_drafts->setDraft(currentRow(), draft);
        showDraft();
    }
}

void PublishPanel::showValues()
{
    QStringList parts;
    QMap<int, QString> hints;
    const QString text = m_ui->text->toPlainText();
    for (const models::TemplateText::Used &used : m_drafts->values(currentRow())) {
        parts.append(used.variable + QStringLiteral(" → ") + used.value);
        QString &hint =
            hints[static_cast<int>(QStringView(text).first(used.position).count(QLatin1Char('\n')))];
        hint += (hint.isEmpty() ? QString() : QStringLiteral(", ")) + used.value;
    }
    m_ui->text->setHints(hints);
    m_ui->values->setText(parts.join(QStringLiteral("   ")));
    m_ui->values->setVisible(!parts.isEmpty() && m_shape == Shape::Narrow);
    m_ui->text->setAccessibleDescription(m_ui->values->text());
}

void PublishPanel::showAudience()
{
    m_audience->setMessage({m_ui->feed->text().toUtf8(), m_ui->topic->text().toUtf8(),
                            m_ui->unicast->isChecked(), m_ui->unicast->isChecked() ? client() : std::nullopt,
                            m_drafts->entitlementSets()});
}

void PublishPanel::showFrame()
{
    if (!m_frame->isVisible())
        return;
    if (m_drafts->payloadBytes() > FramePane::longest) {
        m_frame->setNothing(tr("%1 B: too long to be shown while it is written")
                                .arg(QLocale().toString(m_drafts->payloadBytes())));
        return;
    }
    for (int row = 0; row < m_drafts->rowCount(); ++row) {
        if (const QString problem = m_drafts->problem(row); !problem.isEmpty())
            return m_frame->setNothing(tr("Packet %1: %2").arg(QLocale().toString(row + 1), problem));
    }
    auto packets = m_drafts->packets();
    if (const auto *error = std::get_if<QString>(&packets))
        m_frame->setNothing(*error);
    else
        m_frame->setMessage(message(std::move(std::get<std::vector<protocol::DataPacket>>(packets))),
                            m_control.settings().dialect);
}

} // namespace gui
