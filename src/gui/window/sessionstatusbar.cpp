#include "gui/window/sessionstatusbar.h"

#include "gui/theme/icons.h"
#include "gui/theme/stateglyph.h"
#include "gui/theme/thememanager.h"
#include "gui/window/figurepopup.h"
#include "gui/window/memorygauge.h"
#include "gui/window/statuscounter.h"
#include "models/nametext.h"
#include "models/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace gui {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SessionStatusBar::SessionStatusBar(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_glyph(plainLabel(this))
    , m_state(plainLabel(this))
    , m_who(plainLabel(this))
    , m_heartbeat(plainLabel(this))
    , m_dropGlyph(plainLabel(this))
    , m_gauge(new MemoryGauge(theme, this))
    , m_memory(plainLabel(this))
{
    setSizeGripEnabled(false);
    setFixedHeight(theme.theme().sizes.statusBar);
    QFont bold = font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_who->setProperty("muted", true);
    m_heartbeat->setFont(Theme::uiFont());
    m_glyph->setAccessibleName(tr("Connection"));
    m_memory->setFont(Theme::fixedFont());

    QHBoxLayout *left = addRow(Side::Left);
    left->addWidget(m_glyph);
    left->addWidget(m_state);
    left->addWidget(m_who);
    left->addWidget(separator());
    left->addWidget(m_heartbeat);
    m_rate = addCounter(left, Figure::Rate);
    left->addStretch(1);

    QHBoxLayout *right = addRow(Side::Right);
    m_capture = new StatusCounter(tr("Capture narrowed"), tr("Capture narrowed"), theme, this);
    m_capture->setObjectName(QStringLiteral("capture"));
    m_capture->setColor(&Theme::warn);
    m_capture->hide();
    connect(m_capture, &QAbstractButton::clicked, this, &SessionStatusBar::captureRequested);
    right->addWidget(m_capture);
    m_received = addCounter(right, Figure::Received);
    right->addWidget(separator());
    m_shown = addCounter(right, Figure::Shown);
    right->addWidget(separator());
    m_filtered = addCounter(right, Figure::Filtered);
    right->addWidget(separator());
    m_evicted = addCounter(right, Figure::Evicted);
    m_dropGlyph->setVisible(false);
    right->addWidget(m_dropGlyph);
    m_dropped = addCounter(right, Figure::Dropped);
    right->addWidget(separator());
    right->addWidget(m_gauge);
    right->addWidget(m_memory);
    m_gauge->setObjectName(QStringLiteral("memory"));
    m_gauge->setToolTip(models::plainToolTip(FigureText::of(Figure::Memory, {}).text));
    connect(m_gauge, &QAbstractButton::clicked, this, [this] { explain(Figure::Memory, *m_gauge); });
    m_heartbeat->hide();
    setFigures({});
    setState({}, {}, {});
    connect(&theme, &ThemeManager::changed, this, [this] {
        setState(m_shownState, m_target, m_who->text());
        setAlert(m_isAlert);
    });
}

QHBoxLayout *SessionStatusBar::addRow(Side side)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    const int padding = m_theme.theme().sizes.panelPadding;
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(padding);
    if (side == Side::Left)
        addWidget(row, 1);
    else
        addPermanentWidget(row);
    return layout;
}

QWidget *SessionStatusBar::separator()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

StatusCounter *SessionStatusBar::addCounter(QHBoxLayout *row, Figure figure)
{
    const FigureText text = FigureText::of(figure, {});
    // A rate has its units for a name.
    auto *counter =
        new StatusCounter(figure == Figure::Rate ? QString() : text.title, text.title, m_theme, this);
    counter->setObjectName(QStringLiteral("figure%1").arg(static_cast<int>(figure)));
    counter->setToolTip(models::plainToolTip(text.text));
    connect(counter, &QAbstractButton::clicked, this, [this, figure, counter] { explain(figure, *counter); });
    row->addWidget(counter);
    return counter;
}

void SessionStatusBar::explain(Figure figure, const QWidget &anchor)
{
    m_popup = new FigurePopup(figure, m_theme, this);
    connect(m_popup, &FigurePopup::budgetChosen, this, &SessionStatusBar::budgetChosen);
    m_popup->setFigures(m_figures);
    m_popup->popUp(anchor);
}

void SessionStatusBar::setState(const client::ConnectionState &state, const QString &target,
                                const QString &who)
{
    m_shownState = state;
    m_target = target;
    const int size = m_theme.theme().sizes.statusGlyph;
    m_glyph->setPixmap(m_icons.glyph(glyphOf(state.phase), size, devicePixelRatioF()));
    m_state->setText(phaseText(state));
    const QString toolTip = phaseToolTip(state, target);
    m_glyph->setToolTip(models::plainToolTip(toolTip));
    m_state->setToolTip(models::plainToolTip(toolTip));
    m_state->setAccessibleDescription(toolTip);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
}

void SessionStatusBar::setHeartbeatAge(int seconds)
{
    m_heartbeat->setVisible(seconds >= 0);
    if (seconds >= 0)
        m_heartbeat->setText(tr("Heartbeat %1 s").arg(QLocale().toString(seconds)));
}

void SessionStatusBar::setFigures(const SessionFigures &figures)
{
    const QLocale locale;
    m_figures = figures;
    m_received->setValue(locale.toString(figures.received));
    m_shown->setValue(locale.toString(figures.shown));
    m_filtered->setValue(locale.toString(figures.filtered));
    m_evicted->setValue(locale.toString(figures.evicted));
    m_evicted->setVisible(figures.evicted > 0);
    m_dropped->setValue(locale.toString(figures.dropped));
    if ((figures.dropped > 0) != m_isAlert)
        setAlert(figures.dropped > 0);
    if (m_popup)
        m_popup->setFigures(figures);
    m_gauge->setValues(figures.memoryUsed, figures.memoryBudget);
    constexpr qint64 mega = 1024 * 1024;
    m_memory->setText(
        tr("%1 / %2 MB", "memory used and its budget")
            .arg(locale.toString(figures.memoryUsed / mega), locale.toString(figures.memoryBudget / mega)));
    m_rate->setValue(tr("%1 msg/s  %2 MB/s")
                         .arg(locale.toString(figures.messagesPerSecond, 'f', 0),
                              models::megabytesText(figures.bytesPerSecond)));
}

void SessionStatusBar::setAlert(bool alert)
{
    m_isAlert = alert;
    m_dropGlyph->setVisible(alert);
    m_dropGlyph->setPixmap(
        m_icons.glyph(StateGlyph::Alert, m_theme.theme().sizes.statusGlyph, devicePixelRatioF()));
    m_dropped->setColor(alert ? &Theme::bad : nullptr);
}

void SessionStatusBar::setCapture(const QString &filter)
{
    m_capture->setVisible(!filter.isEmpty());
    const QString text = tr("Only messages that match are stored: %1").arg(filter);
    m_capture->setToolTip(models::plainToolTip(text));
    m_capture->setAccessibleDescription(text);
}

void SessionStatusBar::setCompact(bool compact)
{
    m_rate->setVisible(!compact);
    m_memory->setVisible(!compact);
}

FigurePopup *SessionStatusBar::popup() const
{
    return m_popup;
}

QString SessionStatusBar::stateText() const
{
    return m_state->text();
}

} // namespace gui
