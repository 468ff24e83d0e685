#include "gui/connection/connectiontestpanel.h"

#include "gui/connection/certificatetext.h"
#include "gui/connection/connectiontesttext.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "models/nametext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using client::TestStep;
using Status = TestStep::Status;

namespace {

constexpr int chainLines = 7;

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText); // not that of the base it stands on
    return label;
}

} // namespace

ConnectionTestPanel::ConnectionTestPanel(const ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_environment(client::Environment::system())
    , m_title(plainLabel())
    , m_close(new QToolButton)
    , m_found(plainLabel())
    , m_showChain(new QPushButton(tr("Certificates")))
    , m_pin(new QPushButton(tr("Pin this key")))
    , m_chain(new QPlainTextEdit)
{
    const Sizes &sizes = theme.theme().sizes;
    setObjectName(QStringLiteral("testPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.grid);
    line->addWidget(m_title);
    line->addSpacing(sizes.panelPadding);
    constexpr std::size_t stepCount = static_cast<std::size_t>(TestStep::Kind::Identity) + 1;
    for (std::size_t index = 0; index < stepCount; ++index) {
        const StepLabels labels{plainLabel(), plainLabel(), plainLabel()};
        labels.text->setObjectName(QStringLiteral("testStep%1").arg(index));
        for (QLabel *label : {labels.arrow, labels.icon, labels.text})
            line->addWidget(label);
        m_steps.push_back(labels);
    }
    line->addStretch(1);
    m_close->setObjectName(QStringLiteral("closeTest"));
    m_close->setAutoRaise(true);
    m_close->setIcon(m_icons.icon(u"close", &Theme::muted));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    line->addWidget(m_close);

    m_found->setObjectName(QStringLiteral("testFound"));
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_showChain->setObjectName(QStringLiteral("showChain"));
    m_showChain->setCheckable(true);
    m_showChain->setAutoDefault(false);
    m_pin->setObjectName(QStringLiteral("pinKey"));
    m_pin->setAutoDefault(false);
    m_pin->setToolTip(
        tr("Takes the key that the distributor showed as the profile's pin. Compare it first with "
           "what its operator says: nothing else vouches for it."));
    auto *below = new QHBoxLayout;
    below->setSpacing(sizes.buttonGap);
    below->addWidget(m_found, 1);
    below->addWidget(m_showChain, 0, Qt::AlignTop);
    below->addWidget(m_pin, 0, Qt::AlignTop);

    m_chain->setObjectName(QStringLiteral("chain"));
    m_chain->setReadOnly(true);
    m_chain->setAccessibleName(tr("Certificates that the distributor showed"));
    m_chain->setFont(Theme::fixedFont());
    m_chain->setFixedHeight(QFontMetrics(m_chain->font()).lineSpacing() * chainLines);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.formPadding, sizes.panelPadding, sizes.formPadding, sizes.panelPadding);
    column->setSpacing(sizes.grid);
    column->addLayout(line);
    column->addLayout(below);
    column->addWidget(m_chain);

    connect(m_close, &QToolButton::clicked, this, &ConnectionTestPanel::clear);
    connect(m_showChain, &QPushButton::toggled, m_chain, &QWidget::setVisible);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        if (m_test && !m_test->chain().isEmpty())
            Q_EMIT pinChosen(m_test->chain().first().pin);
    });
    connect(&theme, &ThemeManager::changed, this, &ConnectionTestPanel::recolor);
    clear();
}

ConnectionTestPanel::~ConnectionTestPanel()
{
    leave();
}

void ConnectionTestPanel::leave()
{
    if (m_test)
        std::exchange(m_test, nullptr)->leave();
}

void ConnectionTestPanel::start(const client::ConnectionSettings &settings, const QByteArray &feed)
{
    leave();
    m_isOutdated = false;
    m_showChain->setChecked(false);
    m_test = new client::ConnectionTest(settings, feed, m_environment, this);
    connect(m_test, &client::ConnectionTest::changed, this, &ConnectionTestPanel::refresh);
    connect(m_test, &client::ConnectionTest::finished, this, [this] {
        if (!m_test->chain().isEmpty() && m_test->error().kind != client::ConnectionError::Kind::None)
            m_showChain->setChecked(true); // it is what the trouble is with, more often than not
        refresh();
        Q_EMIT runningChanged();
    });
    m_test->start();
    refresh();
    setVisible(true);
    Q_EMIT runningChanged();
}

void ConnectionTestPanel::stop()
{
    if (m_test)
        m_test->stop();
}

bool ConnectionTestPanel::isRunning() const
{
    return m_test && m_test->isRunning();
}

void ConnectionTestPanel::clear()
{
    const bool wasRunning = isRunning();
    leave();
    m_showChain->setChecked(false);
    setVisible(false);
    if (wasRunning)
        Q_EMIT runningChanged();
}

void ConnectionTestPanel::say(const QString &text)
{
    clear();
    m_title->setText(tr("Not tested"));
    for (const StepLabels &labels : m_steps) {
        for (QLabel *label : {labels.arrow, labels.icon, labels.text})
            label->setVisible(false);
    }
    m_found->setText(text);
    m_showChain->setVisible(false);
    m_pin->setVisible(false);
    m_chain->setVisible(false);
    setVisible(true);
    recolor();
}

void ConnectionTestPanel::setOutdated(bool outdated)
{
    if (!m_test || m_isOutdated == outdated)
        return;
    m_isOutdated = outdated;
    refresh();
}

void ConnectionTestPanel::setMayPin(bool mayPin)
{
    m_mayPin = mayPin;
    if (m_test)
        refresh();
}

void ConnectionTestPanel::refresh()
{
    if (!m_test)
        return;
    m_title->setText(isRunning()    ? tr("Testing")
                     : m_isOutdated ? tr("Last test, of other settings")
                                    : tr("Last test"));
    const QList<TestStep> &steps = m_test->steps();
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const bool isThere = qsizetype(index) < steps.size();
        m_steps[index].arrow->setVisible(isThere && index > 0);
        m_steps[index].icon->setVisible(isThere);
        m_steps[index].text->setVisible(isThere);
        if (isThere)
            show(steps.at(qsizetype(index)), m_steps[index]);
    }
    const QString found = ConnectionTestText::inFull(steps);
    m_found->setText(found.isEmpty() ? QStringLiteral("…") : found);
    const bool hasChain = !m_test->chain().isEmpty();
    m_showChain->setVisible(hasChain);
    m_pin->setVisible(hasChain && m_mayPin && !m_test->chain().first().pin.isEmpty());
    const QString chain = CertificateText::ofChain(m_test->chain(), QDateTime::currentDateTimeUtc());
    if (m_chain->toPlainText() != chain)
        m_chain->setPlainText(chain);
    m_chain->setVisible(hasChain && m_showChain->isChecked());
    recolor();
}

void ConnectionTestPanel::show(const TestStep &step, const StepLabels &labels)
{
    labels.text->setText(ConnectionTestText::inAWord(step));
    labels.icon->setPixmap(picture(step.status));
    setTextColor(*labels.text, color(step.status));
    const QString full = step.meaning.isEmpty() ? step.text : step.text + QLatin1Char('\n') + step.meaning;
    labels.text->setToolTip(models::plainToolTip(full));
    labels.text->setAccessibleName(labels.text->text());
}

QColor ConnectionTestPanel::color(Status status) const
{
    const Theme &theme = m_theme.theme();
    switch (status) {
    case Status::Passed:
    case Status::Running:
        return theme.text;
    case Status::Unproved:
        return theme.warn;
    case Status::Failed:
        return theme.bad;
    case Status::Waiting:
    case Status::Skipped:
        break;
    }
    return theme.muted;
}

QPixmap ConnectionTestPanel::picture(Status status) const
{
    const Theme &theme = m_theme.theme();
    const int size = theme.sizes.titleIcon;
    const qreal ratio = devicePixelRatioF();
    switch (status) {
    case Status::Passed:
        return m_icons.pixmap(u"check", size, ratio, theme.ok);
    case Status::Running:
        return m_icons.glyph(StateGlyph::Connecting, size, ratio);
    case Status::Unproved:
        return m_icons.glyph(StateGlyph::Unconfirmed, size, ratio);
    case Status::Failed:
        return m_icons.pixmap(u"close", size, ratio, theme.bad);
    case Status::Waiting:
        return m_icons.glyph(StateGlyph::Subscribed, size, ratio);
    case Status::Skipped:
        break;
    }
    return m_icons.glyph(StateGlyph::Ended, size, ratio);
}

void ConnectionTestPanel::recolor()
{
    const Theme &theme = m_theme.theme();
    for (const StepLabels &labels : m_steps)
        labels.arrow->setPixmap(
            m_icons.pixmap(u"chevron-right", theme.sizes.titleIcon, devicePixelRatioF(), theme.muted));
    setTextColor(*m_found, theme.muted);
    if (!m_test)
        return;
    for (qsizetype index = 0; index < m_test->steps().size(); ++index)
        show(m_test->steps().at(index), m_steps[std::size_t(index)]);
}

} // namespace gui
