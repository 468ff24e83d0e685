#include "gui/window/troublebar.h"

#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

namespace {

constexpr std::chrono::seconds silenceWorthALine{5};

} // namespace

TroubleBar::TroubleBar(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_tryNow(new QPushButton(tr("Try now"), this))
    , m_keys(new QPushButton(tr("Compare the keys…"), this))
    , m_dialects{new QPushButton(this), new QPushButton(this)}
{
    setObjectName(QStringLiteral("troubleBar"));
    setAutoFillBackground(true);
    const Sizes &sizes = theme.theme().sizes;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, sizes.grid);
    row->setSpacing(sizes.panelPadding);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_tryNow);
    m_keys->setObjectName(QStringLiteral("compareKeys"));
    row->addWidget(m_keys);
    connect(m_keys, &QPushButton::clicked, this, &TroubleBar::keysRequested);
    for (std::size_t index = 0; index < m_dialects.size(); ++index) {
        QPushButton *button = m_dialects[index];
        button->setObjectName(QStringLiteral("useDialect%1").arg(index));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, index] { Q_EMIT dialectRequested(m_proposals.at(qsizetype(index))); });
    }
    connect(m_tryNow, &QPushButton::clicked, this, &TroubleBar::tryNowRequested);
    connect(&theme, &ThemeManager::changed, this, &TroubleBar::dress);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceWorthALine);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        say(tr("%1: connected, but nothing has come yet. A refused login looks the same, and so does a quiet "
               "bus: check "
               "user, password and dialect, or wait.")
                .arg(m_target),
            false);
    });
    hide();
}

void TroubleBar::setState(const client::ConnectionState &state, const QString &target)
{
    using client::Phase;
    m_target = target;
    m_silence.stop();
    m_tryNow->setVisible(state.phase == Phase::Reconnecting);
    offer(state);
    switch (state.phase) {
    case Phase::Unconfirmed:
        say({}, false);
        m_silence.start();
        break;
    case Phase::NotAnswering:
        say(tr("%1: the heartbeats have stopped. The connection is up, but the distributor is silent: it may "
               "be stopped "
               "or overloaded.")
                .arg(target),
            true);
        break;
    case Phase::Reconnecting:
    case Phase::Connecting:
    case Phase::Securing:
    case Phase::Closed:
        say(state.error.whatToTry.isEmpty()
                ? state.error.what
                : tr("%1. %2.", "what happened, what to try").arg(state.error.what, state.error.whatToTry),
            state.phase == Phase::Closed);
        break;
    case Phase::NotConnected:
    case Phase::Confirmed:
        say({}, false);
        break;
    }
}

/// What can be done about it with a button.
void TroubleBar::offer(const client::ConnectionState &state)
{
    using Kind = client::ConnectionError::Kind;
    const bool isOver = state.phase == client::Phase::Closed;
    m_keys->setVisible(isOver && state.error.kind == Kind::TlsWrongPin && !state.error.chain.isEmpty());
    m_proposals =
        isOver && state.error.kind == Kind::WrongDialect ? state.error.dialects : QList<protocol::Dialect>();
    for (std::size_t index = 0; index < m_dialects.size(); ++index) {
        const bool isOffered = qsizetype(index) < m_proposals.size();
        m_dialects[index]->setVisible(isOffered);
        if (isOffered)
            m_dialects[index]->setText(
                tr("Connect with dialect %1").arg(protocol::dialectNumber(m_proposals.at(qsizetype(index)))));
    }
}

QString TroubleBar::text() const
{
    return m_text->text();
}

void TroubleBar::say(const QString &text, bool isBad)
{
    m_isBad = isBad;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    dress();
}

void TroubleBar::dress()
{
    const Theme &theme = m_theme.theme();
    QPalette colours;
    colours.setColor(QPalette::Window, m_isBad ? theme.badTint : theme.warnTint);
    setPalette(colours);
    m_icon->setPixmap(
        m_icons.pixmap(u"warning", theme.sizes.icon, devicePixelRatioF(), m_isBad ? theme.bad : theme.warn));
}

} // namespace gui
