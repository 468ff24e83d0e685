#include "gui/packets/holdbar.h"

#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace gui {

namespace {
constexpr int noticeMs = 10'000;
} // namespace

HoldBar::HoldBar(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_glyph(new QLabel(this))
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_marks(new QLabel(this))
    , m_button(new QPushButton(this))
{
    const Sizes &sizes = m_theme.theme().sizes;
    setFixedHeight(sizes.holdBar);
    m_title->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setMinimumWidth(1); // gives way where space is short
    m_marks->setTextFormat(Qt::PlainText);
    m_marks->hide();
    m_button->setFixedHeight(sizes.holdBar - sizes.grid);
    m_button->setFocusPolicy(Qt::NoFocus); // the table keeps the keys, End among them
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, 0);
    row->setSpacing(sizes.panelPadding);
    row->addWidget(m_glyph);
    row->addWidget(m_title);
    row->addWidget(m_detail, 1);
    row->addWidget(m_marks);
    row->addWidget(m_button);

    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(noticeMs);
    connect(&m_noticeTime, &QTimer::timeout, this, [this] { setNotice({}); });
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_state == State::Paused ? Q_EMIT resumeRequested() : Q_EMIT followRequested(); });
    connect(&m_theme, &ThemeManager::changed, this, &HoldBar::dress);
    dress();
}

QString HoldBar::title() const
{
    return m_title->text();
}

QString HoldBar::detail() const
{
    return m_text;
}

QString HoldBar::marks() const
{
    return m_marks->text();
}

void HoldBar::setNotice(const QString &notice)
{
    m_notice = notice;
    if (notice.isEmpty())
        m_noticeTime.stop();
    else
        m_noticeTime.start();
    showDetail();
}

void HoldBar::setMarks(std::size_t marks, quint64 gone)
{
    const QLocale locale;
    QString text =
        marks == 1 ? tr("1 mark") : tr("%1 marks").arg(locale.toString(static_cast<quint64>(marks)));
    if (gone > 0)
        text = tr("%1, %2 more have left the memory budget").arg(text, locale.toString(gone));
    if (text == m_marks->text())
        return;
    m_marks->setText(text);
    m_marks->setVisible(marks > 0 || gone > 0);
}

void HoldBar::showDetail()
{
    const QString &text = m_notice.isEmpty() ? m_text : m_notice;
    if (text != m_detail->text())
        m_detail->setText(text);
}

void HoldBar::show(State state, const QString &detail)
{
    m_text = detail;
    showDetail();
    if (state != m_state) {
        m_state = state;
        dress();
    }
}

void HoldBar::dress()
{
    const bool following = m_state == State::Following;
    const bool paused = m_state == State::Paused;
    const Theme &theme = m_theme.theme();
    switch (m_state) {
    case State::Following:
        m_title->setText(tr("Following the newest"));
        break;
    case State::HeldAtRow:
        m_title->setText(tr("View held at the selected row"));
        break;
    case State::Held:
        m_title->setText(tr("View held"));
        break;
    case State::Paused:
        m_title->setText(tr("Paused"));
        break;
    }
    m_glyph->setPixmap(m_icons.pixmap(following ? u"follow" : u"pause", theme.sizes.titleIcon,
                                      devicePixelRatioF(), following ? theme.muted : theme.accent));
    QFont font = Theme::uiFont();
    font.setBold(!following);
    m_title->setFont(font);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_detail->setPalette(muted);
    m_marks->setPalette(muted);
    m_title->setPalette(following ? muted : palette());
    m_button->setVisible(!following);
    m_button->setIcon(m_icons.icon(paused ? u"play" : u"follow"));
    m_button->setText(paused ? tr("Resume") : tr("Follow newest"));
    Style::setKeys(m_button, paused ? QKeySequence(Qt::CTRL | Qt::Key_P) : QKeySequence(Qt::Key_End));
    m_button->setToolTip(paused ? tr("Show what has come meanwhile (Ctrl+P)")
                                : tr("Let go of the selected row and show the newest (End)"));
    update();
}

void HoldBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().head);
    painter.setPen(m_theme.theme().border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace gui
