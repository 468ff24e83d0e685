#include "gui/packets/filterframe.h"

#include "gui/packets/filterfield.h"
#include "gui/theme/icons.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/stylepainting.h"
#include "gui/theme/thememanager.h"
#include "models/nametext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace gui {

FilterFrame::FilterFrame(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_field(new FilterField(theme, this))
    , m_icon(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_glyph(new QLabel(this))
    , m_text(new QLabel(this))
{
    const Sizes &sizes = theme.theme().sizes;
    setFixedHeight(sizes.filterField);
    setFocusProxy(m_field);
    for (QLabel *label : {m_outcome, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, 0);
    row->setSpacing(sizes.grid);
    row->addWidget(m_icon);
    row->addWidget(m_field, 1);
    row->addWidget(m_outcome);
    row->addSpacing(sizes.grid);
    row->addWidget(m_glyph);
    row->addWidget(m_text);
    connect(&theme, &ThemeManager::changed, this, &FilterFrame::dress);
    connect(m_field, &FilterField::focusChanged, this, qOverload<>(&QWidget::update));
    dress();
}

void FilterFrame::setVerdict(Verdict verdict, const QString &text, const QString &toolTip)
{
    m_verdict = verdict;
    m_text->setText(text);
    m_text->setToolTip(models::plainToolTip(toolTip));
    m_glyph->setToolTip(m_text->toolTip());
    dress();
}

QString FilterFrame::verdictText() const
{
    return m_text->text();
}

void FilterFrame::setOutcome(const QString &outcome, const QString &toolTip)
{
    if (outcome != m_outcome->text())
        m_outcome->setText(outcome);
    m_outcome->setToolTip(models::plainToolTip(toolTip));
}

QString FilterFrame::outcome() const
{
    return m_outcome->text();
}

void FilterFrame::dress()
{
    const Theme &theme = m_theme.theme();
    const int size = theme.sizes.titleIcon;
    m_icon->setPixmap(m_icons.pixmap(u"filter", size, devicePixelRatioF(), theme.accent));
    setTextColor(*m_outcome, theme.muted);
    m_glyph->setVisible(m_verdict != Verdict::Empty);
    m_text->setVisible(m_verdict != Verdict::Empty);
    const bool isValid = m_verdict == Verdict::Valid;
    const QColor color = isValid ? theme.ok : theme.warn;
    m_glyph->setPixmap(m_icons.pixmap(isValid ? u"check" : u"warning", size, devicePixelRatioF(), color));
    setTextColor(*m_text, color);
    update();
}

void FilterFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyle::State state = QStyle::State_Enabled;
    if (m_field->hasFocus())
        state |= QStyle::State_HasFocus;
    const FieldLook look = m_verdict == Verdict::Invalid ? FieldLook::Warn : FieldLook::Normal;
    paintField(painter, m_theme.theme(), rect(), state, look);
}

void FilterFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_text->setMaximumWidth(width() / 2); // what is typed has the other half
    m_outcome->setMaximumWidth(width() / 4);
}

void FilterFrame::mousePressEvent(QMouseEvent *event)
{
    m_field->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace gui
