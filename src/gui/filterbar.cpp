#include "gui/filterbar.h"

#include "gui/icons.h"
#include "gui/thememanager.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gui {

namespace {
constexpr int delayMs = 150;
constexpr int longestFilter = 4096;
} // namespace

FilterBar::FilterBar(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_outcome(new QLabel(m_field))
    , m_clear(new QPushButton(icons.icon(u"close"), tr("Clear"), this))
{
    const Sizes &sizes = theme.theme().sizes;
    setFixedHeight(sizes.filterBar);
    m_field->setFixedHeight(sizes.filterField);
    m_field->setFont(Theme::fixedFont());
    m_field->setMaxLength(longestFilter);
    m_field->setPlaceholderText(tr("Show messages whose feed, topic, user, host or data contains…"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->addAction(icons.icon(u"filter", &Theme::accent), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    m_outcome->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setFixedHeight(sizes.filterField);
    m_clear->setToolTip(tr("Clear the filter (Esc)"));
    m_clear->setEnabled(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, 0);
    row->setSpacing(sizes.buttonGap);
    row->addWidget(m_field, 1);
    row->addWidget(m_clear);
    setFocusProxy(m_field);

    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setEnabled(!text.isEmpty());
        m_delay.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setText(QString());
        m_field->setFocus();
    });
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    apply();
}

void FilterBar::apply()
{
    m_delay.stop();
    if (m_field->text() == m_applied)
        return;
    m_applied = m_field->text();
    Q_EMIT filterChanged(m_applied);
}

void FilterBar::setOutcome(const QString &outcome)
{
    if (outcome == m_outcome->text())
        return;
    m_outcome->setText(outcome);
    placeOutcome();
}

QString FilterBar::outcome() const
{
    return m_outcome->text();
}

void FilterBar::placeOutcome()
{
    m_outcome->adjustSize();
    const int width = m_outcome->text().isEmpty() ? 0 : m_outcome->width();
    const int margin = width > 0 ? 8 : 0;
    m_outcome->move(m_field->width() - width - margin, (m_field->height() - m_outcome->height()) / 2);
    m_field->setTextMargins(0, 0, width + margin, 0);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::Resize)
        placeOutcome();
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setText(QString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
