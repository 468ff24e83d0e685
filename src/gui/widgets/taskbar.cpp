#include "gui/widgets/taskbar.h"

#include "gui/theme/icons.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace gui {

namespace {

constexpr int steps = 1000;

} // namespace

TaskBar::TaskBar(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("taskBar"));
    setAutoFillBackground(true);
    const Sizes &sizes = theme.theme().sizes;
    m_icon->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_progress->setRange(0, steps);
    m_progress->setFixedWidth(measures().taskProgress);
    m_progress->setFixedHeight(sizes.chip / 2);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, sizes.grid);
    row->setSpacing(sizes.panelPadding);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            Q_EMIT cancelRequested();
        else
            hide();
    });
    connect(&theme, &ThemeManager::changed, this, &TaskBar::dress);
    hide();
}

void TaskBar::begin(const QString &text)
{
    m_isBusy = true;
    m_ending = Ending::Good;
    m_text->setText(text);
    m_button->setText(tr("Cancel"));
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_progress->show();
    dress();
    show();
}

void TaskBar::setProgress(quint64 done, quint64 total)
{
    if (!m_isBusy)
        return;
    m_progress->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(double(std::min(done, total)) / double(total) * steps));
}

void TaskBar::end(Ending ending, const QString &text)
{
    m_isBusy = false;
    m_ending = ending;
    m_text->setText(text);
    m_progress->hide();
    m_button->setText(tr("Close"));
    dress();
    show();
}

QString TaskBar::text() const
{
    return m_text->text();
}

void TaskBar::dress()
{
    const Theme &theme = m_theme.theme();
    const QColor ground = m_isBusy                      ? theme.head
                          : m_ending == Ending::Good    ? theme.okTint
                          : m_ending == Ending::Warning ? theme.warnTint
                                                        : theme.badTint;
    const QColor ink = m_isBusy                      ? theme.accent
                       : m_ending == Ending::Good    ? theme.ok
                       : m_ending == Ending::Warning ? theme.warn
                                                     : theme.bad;
    QPalette colours;
    colours.setColor(QPalette::Window, ground);
    setPalette(colours);
    const QStringView icon = m_isBusy ? u"clock" : m_ending == Ending::Good ? u"check" : u"warning";
    m_icon->setPixmap(m_icons.pixmap(icon, theme.sizes.icon, devicePixelRatioF(), ink));
}

} // namespace gui
