#include "gui/subscriptions/subscribedialog.h"

#include "gui/subscriptions/knownfeeds.h"
#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "protocol/displayname.h"
#include "ui_subscribedialog.h"

#include <QLineEdit>

namespace gui {

SubscribeDialog::SubscribeDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SubscribeDialog>())
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->subscribe, ButtonLook::Primary);
    setTextColor(*m_ui->hint, theme.theme().muted);
    m_ui->hint->setFont(Theme::hintFont());
    m_ui->noteIcon->setPixmap(icons.icon(u"info", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    connect(m_ui->feed, &QComboBox::editTextChanged, this, &SubscribeDialog::validate);
    connect(m_ui->topics, &QPlainTextEdit::textChanged, this, &SubscribeDialog::validate);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->subscribe, &QPushButton::clicked, this, &QDialog::accept);
    validate();
}

SubscribeDialog::~SubscribeDialog() = default;

void SubscribeDialog::setKnownFeeds(const QList<QByteArray> &feeds)
{
    offerFeeds(*m_ui->feed, feeds);
}

void SubscribeDialog::setWish(const SubscribeWish &wish)
{
    // Only what can be typed is put into the fields: anything else would be sent as other bytes.
    if (protocol::isPlainName(wish.feed))
        m_ui->feed->setEditText(QString::fromUtf8(wish.feed));
    QStringList lines;
    for (const QByteArray &topic : wish.topics) {
        if (protocol::isPlainName(topic))
            lines.append(QString::fromUtf8(topic));
    }
    m_ui->topics->setPlainText(lines.join(QLatin1Char('\n')));
    m_ui->needsAuthorization->setChecked(wish.needsAuthorization);
    m_ui->alsoNotify->setChecked(wish.alsoNotify);
    if (!wish.feed.isEmpty())
        m_ui->topics->setFocus();
}

SubscribeWish SubscribeDialog::wish() const
{
    SubscribeWish wish;
    wish.feed = m_ui->feed->currentText().toUtf8();
    QSet<QByteArray> seen;
    const QStringList lines = m_ui->topics->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QByteArray topic = line.toUtf8();
        if (!seen.contains(topic)) {
            seen.insert(topic);
            wish.topics.append(topic);
        }
    }
    wish.needsAuthorization = m_ui->needsAuthorization->isChecked();
    wish.alsoNotify = m_ui->alsoNotify->isChecked();
    return wish;
}

void SubscribeDialog::validate()
{
    const SubscribeWish now = wish();
    QString note;
    const auto hasEdgeSpace = [](const QByteArray &name) {
        return name != name.trimmed();
    };
    if (now.feed.isEmpty())
        note = tr("Type the name of a feed.");
    else if (now.topics.isEmpty())
        note = tr("Type at least one topic.");
    const bool isComplete = note.isEmpty();
    if (isComplete &&
        (hasEdgeSpace(now.feed) || std::any_of(now.topics.begin(), now.topics.end(), hasEdgeSpace)))
        note = tr("A name begins or ends with a space: it is sent exactly so.");
    m_ui->subscribe->setEnabled(isComplete);
    m_ui->note->setText(note);
    m_ui->noteIcon->setVisible(!note.isEmpty());
}

} // namespace gui
