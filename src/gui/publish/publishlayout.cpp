#include "gui/publish/audiencepane.h"
#include "gui/publish/framepane.h"
#include "gui/publish/publishpanel.h"
#include "gui/publish/templatespane.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "ui_publishpanel.h"

#include <QResizeEvent>

// Where the parts of a PublishPanel stand: beside each other where there is room, else as tabs.

namespace gui {

namespace {

constexpr int leastTabs = 130;
constexpr int leastPackets = 3; ///< rows in sight

} // namespace

void PublishPanel::setUpPanes()
{
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setInterval(std::chrono::milliseconds(150));
    connect(&m_frameTimer, &QTimer::timeout, this, &PublishPanel::showFrame);
    connect(m_ui->lists, &QTabWidget::currentChanged, this, &PublishPanel::showFrame);
    const auto dress = [this](QToolButton *button, QStringView icon, auto act) {
        button->setIcon(m_icons.icon(icon));
        button->setToolTip(button->text());
        connect(button, &QToolButton::clicked, this, act);
    };
    dress(m_ui->saveTemplate, u"save", [this] { m_templates->saveAs(); });
    dress(m_ui->fromMessage, u"import", [this] { Q_EMIT messageRequested(); });
    dress(m_ui->pasteHex, u"duplicate", [this] { pasteHex(); });
    m_ui->saveTemplate->setEnabled(false);
    m_ui->lists->setMinimumHeight(leastTabs);
    const Sizes &sizes = m_theme.theme().sizes;
    m_ui->packets->setMinimumHeight(sizes.header + leastPackets * sizes.row);
    m_ui->historyTitle->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, sizes.grid);
    m_ui->values->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, 0);
    m_ui->lists->setAccessibleName(tr("Audience, frame, history and templates"));
    setShape(Shape::Narrow);
}

void PublishPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    setShape(width >= measures().publishWide     ? Shape::Wide
             : width >= measures().publishMedium ? Shape::Medium
                                                 : Shape::Narrow);
}

void PublishPanel::setShape(Shape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    const bool isNarrow = shape == Shape::Narrow;
    m_ui->columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    // What sends is in sight, however little room there is.
    if (isNarrow)
        m_ui->panelColumn->addWidget(m_ui->foot);
    else
        m_ui->sideColumn->insertWidget(0, m_ui->foot);
    for (QToolButton *button : {m_ui->saveTemplate, m_ui->fromMessage, m_ui->pasteHex})
        button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    arrangePanes();
    showValues();
    if (!isNarrow)
        return;
    // At once: a dock that comes to the front is narrow from then on, and what has the keys is to be in
    // sight.
    m_ui->foot->show();
    const QList<QLayout *> layouts = findChildren<QLayout *>();
    for (QLayout *layout : layouts)
        layout->activate();
}

void PublishPanel::arrangePanes()
{
    const bool isWide = m_shape == Shape::Wide;
    m_audience->setTitleVisible(isWide);
    m_frame->setTitleVisible(isWide);
    m_templates->setTitleVisible(isWide);
    m_ui->historyTitle->setVisible(isWide);
    m_ui->lists->setVisible(!isWide);
    m_ui->stack->setVisible(isWide);
    m_ui->templatesBox->setVisible(isWide);
    if (isWide) {
        m_ui->templatesColumn->addWidget(m_templates);
        for (QWidget *pane : {static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_frame),
                              static_cast<QWidget *>(m_ui->historyBox)}) {
            m_ui->stack->addWidget(pane);
            pane->show();
        }
        m_templates->show();
        m_ui->stack->setSizes({150, 120, 300});
        m_ui->columns->setSizes({200, 640, 560});
        m_ui->splitter->setSizes({160, 400});
        recolor(); // what is shown for the first time has lost its font
        return;
    }
    const QWidget *front = m_ui->lists->currentWidget();
    m_ui->lists->addTab(m_audience, tr("Who will see it"));
    m_ui->lists->addTab(m_ui->historyBox, tr("Sent"));
    m_ui->lists->addTab(m_frame, tr("Frame"));
    m_ui->lists->addTab(m_templates, tr("Templates"));
    m_ui->lists->setCurrentIndex(std::max(0, m_ui->lists->indexOf(const_cast<QWidget *>(front))));
    if (m_shape == Shape::Medium) {
        m_ui->columns->setSizes({0, 440, 360});
        m_ui->splitter->setSizes({140, 220});
    } else {
        m_ui->columns->setSizes({0, 450, 150});
        m_ui->splitter->setSizes({140, 200});
    }
}

} // namespace gui
