#include "gui/packets/inputstrip.h"

#include "gui/theme/icons.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace gui {

namespace {
constexpr int longestText = 4096;
} // namespace

InputStrip::InputStrip(Kind kind, ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(kind == Kind::Find ? tr("Find") : tr("Go to"), this))
    , m_field(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    const Sizes &sizes = theme.theme().sizes;
    setFixedHeight(sizes.toolBar - sizes.grid);
    m_label->setBuddy(m_field);
    m_field->setFixedHeight(sizes.control);
    m_field->setFont(Theme::fixedFont());
    m_field->setMaxLength(longestText);
    m_field->setMaximumWidth(measures().stripField);
    m_field->setAccessibleName(m_label->text());
    m_field->setPlaceholderText(kind == Kind::Find ? tr("Text, or a filter such as size > 1kB")
                                                   : tr("Row number, 12:30:00 or -5m"));
    m_field->installEventFilter(this);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setMinimumWidth(1); // gives way where space is short

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, 0);
    row->setSpacing(sizes.panelPadding);
    row->addWidget(m_label);
    row->addWidget(m_field, 2);
    if (kind == Kind::Find) {
        QToolButton *previous = addButton(icons, u"arrow-up", tr("Previous match (Shift+F3)"));
        connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT entered(text(), true); });
        row->addWidget(previous);
        QToolButton *next = addButton(icons, u"arrow-down", tr("Next match (F3)"));
        connect(next, &QToolButton::clicked, this, [this] { Q_EMIT entered(text(), false); });
        row->addWidget(next);
    }
    row->addWidget(m_outcome, 3);
    QToolButton *closeButton = addButton(icons, u"close", tr("Close (Esc)"));
    connect(closeButton, &QToolButton::clicked, this, &InputStrip::close);
    row->addWidget(closeButton);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &InputStrip::textEdited);
    connect(&theme, &ThemeManager::changed, this, [this] { setOutcome(QString()); });
    hide();
}

QToolButton *InputStrip::addButton(const Icons &icons, QStringView icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icons.icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QString InputStrip::text() const
{
    return m_field->text();
}

void InputStrip::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void InputStrip::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void InputStrip::setOutcome(const QString &text, bool isTrouble)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isTrouble ? m_theme.theme().warn : m_theme.theme().muted);
    m_outcome->setPalette(colors);
    m_outcome->setText(text);
}

QString InputStrip::outcome() const
{
    return m_outcome->text();
}

bool InputStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered(text(), key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InputStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().head);
    painter.setPen(m_theme.theme().border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace gui
