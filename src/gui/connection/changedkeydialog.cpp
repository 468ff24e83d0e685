#include "gui/connection/changedkeydialog.h"

#include "gui/connection/certificatetext.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/warningbox.h"
#include "protocol/displayname.h"
#include "ui_changedkeydialog.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace gui {

namespace {

constexpr qsizetype typedDigits = 8;
constexpr int groupsInALine = 4;

} // namespace

ChangedKeyDialog::ChangedKeyDialog(const ThemeManager &theme, const Icons &icons, const QString &target,
                                   const client::TlsSettings &tls,
                                   const QList<client::PeerCertificate> &chain, QWidget *parent)
    : QDialog(parent)
    , m_pin(chain.first().pin)
    , m_ui(std::make_unique<Ui::ChangedKeyDialog>())
{
    m_ui->setupUi(this);
    const Theme &colors = theme.theme();
    dressWarningBox(*m_ui->warning, *m_ui->icon, colors, icons);
    m_ui->what->setText(
        tr("%1 shows another key than the one that is pinned. It may be a new key of its operator's, "
           "or somebody in between. Nothing of the login was sent.")
            .arg(protocol::displayName(target.toUtf8())));
    for (QLabel *title : {m_ui->oldTitle, m_ui->newTitle, m_ui->saysTitle})
        setTextColor(*title, colors.muted);
    for (QLabel *key : {m_ui->oldKey, m_ui->newKey})
        key->setFont(Theme::fixedFont());
    m_ui->oldKey->setText(CertificateText::fingerprint(tls.pin, groupsInALine));
    m_ui->newKey->setText(CertificateText::fingerprint(m_pin, groupsInALine));
    m_ui->certificate->setPlainText(CertificateText::ofChain(chain, QDateTime::currentDateTimeUtc()));
    m_ui->certificate->setAccessibleName(m_ui->saysTitle->text());
    m_ui->vouching->setText(
        tls.pinOnly ? tr("Only the pin is checked here: no CA vouches for the new key, and its host name "
                         "is not looked at.")
                    : tr("CA and host name are checked too, when it is connected again."));
    setTextColor(*m_ui->vouching, tls.pinOnly ? colors.bad : colors.muted);
    m_ui->typed->setAccessibleName(m_ui->question->text());
    m_ui->typed->setAcceptDrops(false);
    m_ui->typed->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->typed->installEventFilter(this);
    m_ui->replace->setEnabled(false);
    connect(m_ui->typed, &QLineEdit::textChanged, this, [this] { m_ui->replace->setEnabled(isTyped()); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->replace, &QPushButton::clicked, this, &ChangedKeyDialog::accept);
    m_ui->cancel->setFocus();
}

ChangedKeyDialog::~ChangedKeyDialog() = default;

bool ChangedKeyDialog::isTyped() const
{
    const QString digits = QString::fromLatin1(m_pin.toHex()).right(typedDigits);
    return digits.size() == typedDigits &&
           m_ui->typed->text().remove(QLatin1Char(' ')).compare(digits, Qt::CaseInsensitive) == 0;
}

void ChangedKeyDialog::accept()
{
    if (isTyped())
        QDialog::accept();
}

bool ChangedKeyDialog::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
            return true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton) // pastes what is selected
            return true;
        break;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gui
