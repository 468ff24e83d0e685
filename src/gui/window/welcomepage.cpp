#include "gui/window/welcomepage.h"

#include "gui/theme/iconengine.h"
#include "gui/theme/measures.h"
#include "gui/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr qsizetype mostRecent = 4;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
{
    auto *column = new QWidget;
    column->setMaximumWidth(measures().firstRunColumn);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measures().firstRunGap);
    rows->addWidget(makeTitle());
    rows->addWidget(makeButtons());
    rows->addWidget(makeRecent());
    rows->addWidget(makeNote());

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);

    recolor();
    connect(&theme, &ThemeManager::changed, this, &WelcomePage::recolor);
}

QWidget *WelcomePage::makeTitle()
{
    auto *block = new QWidget;
    auto *layout = new QHBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures().firstRunGap);
    m_drawing = new QLabel;
    m_drawing->setFixedSize(measures().firstRunDrawing, measures().firstRunDrawing);
    layout->addWidget(m_drawing);

    auto *words = new QVBoxLayout;
    words->setSpacing(m_theme.theme().sizes.grid);
    m_title = plainLabel(tr("Watch a message bus"));
    m_title->setFont(Theme::titleFont(15));
    m_subtitle = plainLabel(
        tr("Connect to a distributor, subscribe to a feed and topic, and see every packet as it comes."));
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    layout->addLayout(words, 1);
    return block;
}

QWidget *WelcomePage::makeButtons()
{
    auto *block = new QWidget;
    auto *layout = new QHBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.theme().sizes.buttonGap);

    m_newConnection = new QPushButton(m_icons.icon(u"connect", &Theme::onAccent), tr("New connection…"));
    setFocusProxy(m_newConnection);
    m_newConnection->setObjectName(QStringLiteral("newConnection"));
    m_newConnection->setToolTip(tr("Connect to a distributor"));
    Style::setLook(m_newConnection, ButtonLook::Primary);
    Style::setKeys(m_newConnection, QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_newConnection, &QPushButton::clicked, this, &WelcomePage::newConnectionRequested);

    auto *demo = new QPushButton(m_icons.icon(u"demo"), tr("Try the demo distributor"));
    demo->setObjectName(QStringLiteral("demo"));
    demo->setToolTip(tr("Start a distributor with lively feeds on this computer"));
    Style::setKeys(demo, QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);

    for (QPushButton *button : {m_newConnection, demo}) {
        button->setMinimumHeight(m_theme.theme().sizes.firstRunButton);
        button->setMinimumWidth(measures().firstRunButtonWidth);
        layout->addWidget(button);
    }
    auto *open = new QPushButton(m_icons.icon(u"folder"), tr("Open saved messages…"));
    open->setObjectName(QStringLiteral("openSaved"));
    open->setToolTip(tr("Show messages from a file, without a connection"));
    open->setFlat(true);
    Style::setKeys(open, QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    layout->addStretch();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(m_theme.theme().sizes.buttonGap);
    auto *both = new QWidget;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(block);
    rows->addWidget(open, 0, Qt::AlignLeft);
    both->setLayout(rows);
    return both;
}

QWidget *WelcomePage::makeRecent()
{
    m_recent = new QWidget;
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(m_theme.theme().sizes.grid);
    m_recent->hide();
    return m_recent;
}

void WelcomePage::setRecentConnections(const QList<RecentConnection> &recent)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->deleteLater(); // it may be its click that brought us here
        delete item;
    }
    m_recent->setVisible(!recent.isEmpty());
    if (recent.isEmpty())
        return;
    QLabel *title = plainLabel(tr("Recent connections"));
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    title->setFont(bold);
    m_recentRows->addWidget(title);
    for (const RecentConnection &each : recent.first(std::min(recent.size(), mostRecent))) {
        QString text = recentConnectionText(each);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        auto *button = new QPushButton(m_icons.icon(u"history"), text);
        button->setObjectName(QStringLiteral("recent"));
        button->setToolTip(tr("Connect as before"));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT recentRequested(id); });
        m_recentRows->addWidget(button, 0, Qt::AlignLeft);
    }
}

QWidget *WelcomePage::makeNote()
{
    m_note = new QWidget;
    auto *layout = new QHBoxLayout(m_note);
    const int padding = m_theme.theme().sizes.formPadding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(m_theme.theme().sizes.buttonGap);
    m_noteIcon = new QLabel;
    layout->addWidget(m_noteIcon, 0, Qt::AlignTop);
    layout->addWidget(
        plainLabel(tr("A distributor cannot list its feeds, and there are no wildcards. Have the name of "
                      "one feed and one topic at hand. The demo publishes on %1, all on this computer.")
                       .arg(QStringLiteral("PRICES / VOD.L"))),
        1);
    return m_note;
}

void WelcomePage::recolor()
{
    const Theme &theme = m_theme.theme();
    m_drawing->setPixmap(IconEngine::render(QStringLiteral(":/first-run.svg"), theme.accent,
                                            measures().firstRunDrawing, devicePixelRatioF()));
    m_noteIcon->setPixmap(m_icons.pixmap(u"info", theme.sizes.icon, devicePixelRatioF(), theme.accent));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_subtitle->setPalette(muted);
    update();
}

void WelcomePage::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    const QRect note(m_note->mapTo(this, QPoint(0, 0)), m_note->size());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.alternate);
    painter.drawRoundedRect(QRectF(note).adjusted(0.5, 0.5, -0.5, -0.5), theme.sizes.radius,
                            theme.sizes.radius);
}

} // namespace gui
