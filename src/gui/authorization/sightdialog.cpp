#include "gui/authorization/sightdialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/namehtml.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/sightglyph.h"
#include "models/deskcontrol.h"
#include "models/presets.h"
#include "models/sessioncontrol.h"
#include "ui_sightdialog.h"

#include <QLocale>

namespace gui {

using models::SightTable;

SightDialog::SightDialog(const store::PinnedRow &row, bool isNotified, const DeskParts &parts,
                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SightDialog>())
    , m_table(new SightTable(this))
{
    m_ui->setupUi(this);
    const Theme &theme = parts.theme.theme();
    const QByteArray feed = row.feed().toByteArray();
    const QByteArray topic = row.topic().toByteArray();
    const models::PacketSetsOfRow packets = models::packetSetsOf(row);
    m_table->setMessage(feed, topic, packets.sets, parts.control.desk(), parts.presets.book());
    m_ui->subject->setText(QStringLiteral("<b>%1</b>")
                               .arg(nameHtml(feed, theme) + QLatin1String(" / ") + nameHtml(topic, theme)));
    const QLocale locale;
    using Verdict = SightTable::Verdict;
    m_ui->summary->setText(
        m_table->rowCount() == 0
            ? tr("No subscriber of this topic is known.")
            : tr("Of %1 known subscribers %2 see it, %3 in part, %4 do not, and of %5 it is not known.")
                  .arg(locale.toString(m_table->rowCount()), locale.toString(m_table->count(Verdict::Yes)),
                       locale.toString(m_table->count(Verdict::Some)),
                       locale.toString(m_table->count(Verdict::No)),
                       locale.toString(m_table->count(Verdict::Unknown))));
    m_ui->note->setText(notesOn(row, isNotified, packets));
    m_ui->noteIcon->setPixmap(parts.icons.icon(u"info", &Theme::warn).pixmap(theme.sizes.titleIcon));
    setTextColor(*m_ui->note, theme.muted);
    m_ui->notify->setVisible(!isNotified);
    setUpTable(parts);
    connect(m_ui->notify, &QPushButton::clicked, this, [this, feed, &control = parts.session] {
        control.requestNotifications(feed);
        m_ui->notify->setEnabled(false);
        m_ui->note->setText(tr("Asked. Open this once more when the notifications have come."));
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
}

SightDialog::~SightDialog() = default;

void SightDialog::setUpTable(const DeskParts &parts)
{
    auto *delegate = new PanelDelegate(parts.theme, parts.icons, this);
    delegate->setContent(SightTable::SubscriberColumn, PanelDelegate::Content::UserAtHost);
    delegate->setColumnLook(SightTable::ClientColumn, {.fixed = true});
    delegate->setGlyphs(SightTable::VerdictColumn, glyphOfSight);
    m_ui->subscribers->setItemDelegate(delegate);
    m_ui->subscribers->setModel(m_table);
    m_ui->subscribers->setColumnHidden(SightTable::PacketsColumn, true); // the reason says it
    fitColumn(*m_ui->subscribers, SightTable::VerdictColumn, 12);
    fitColumn(*m_ui->subscribers, SightTable::SubscriberColumn, 18);
    fitColumn(*m_ui->subscribers, SightTable::ClientColumn, 13);
    fitColumn(*m_ui->subscribers, SightTable::GrantColumn, 11);
    m_ui->subscribers->setAccessibleName(tr("Subscribers of this topic"));
}

QString SightDialog::notesOn(const store::PinnedRow &row, bool isNotified,
                             const models::PacketSetsOfRow &packets) const
{
    const QLocale locale;
    QStringList notes;
    if (!row.clientId().isEmpty())
        notes.append(tr("It was sent to the client %1 alone: nobody else gets it.")
                         .arg(protocol::ClientId::fromWire(row.clientId()).toText()));
    if (!packets.isWhole())
        notes.append(tr("Only its first %1 of %2 packets are looked at.")
                         .arg(locale.toString(static_cast<qulonglong>(packets.sets.size())),
                              locale.toString(packets.packets)));
    notes.append(isNotified
                     ? tr("Known are those that our answers or notifications tell of, as of now and not "
                          "of the moment when the message came.")
                     : tr("No notifications are asked for on this feed: subscribers that we did not "
                          "answer are not known, nor who has left."));
    return notes.join(QLatin1Char(' '));
}

} // namespace gui
