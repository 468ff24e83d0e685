#include "gui/subscriptions/notifydialog.h"

#include "gui/subscriptions/knownfeeds.h"
#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "protocol/displayname.h"
#include "ui_notifydialog.h"

namespace gui {

NotifyDialog::NotifyDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NotifyDialog>())
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->notify, ButtonLook::Primary);
    setTextColor(*m_ui->hint, theme.theme().muted);
    m_ui->hint->setFont(Theme::hintFont());
    m_ui->noteIcon->setPixmap(icons.icon(u"info", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    connect(m_ui->feed, &QComboBox::editTextChanged, this, &NotifyDialog::validate);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->notify, &QPushButton::clicked, this, &QDialog::accept);
    validate();
}

NotifyDialog::~NotifyDialog() = default;

void NotifyDialog::setKnownFeeds(const QList<QByteArray> &feeds)
{
    offerFeeds(*m_ui->feed, feeds);
}

void NotifyDialog::setNotifiedFeeds(const QList<QByteArray> &feeds)
{
    m_notified = feeds;
    validate();
}

void NotifyDialog::setFeed(const QByteArray &feed)
{
    if (protocol::isPlainName(feed))
        m_ui->feed->setEditText(QString::fromUtf8(feed));
}

QByteArray NotifyDialog::feed() const
{
    return m_ui->feed->currentText().toUtf8();
}

void NotifyDialog::validate()
{
    const QByteArray name = feed();
    QString note;
    if (name.isEmpty())
        note = tr("Type the name of a feed.");
    else if (m_notified.contains(name))
        note = tr("Notifications are on for this feed already.");
    m_ui->notify->setEnabled(note.isEmpty());
    m_ui->note->setText(note);
    m_ui->noteIcon->setVisible(!note.isEmpty());
}

} // namespace gui
