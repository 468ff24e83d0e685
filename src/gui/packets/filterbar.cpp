#include "gui/packets/filterbar.h"

#include "gui/packets/filterfield.h"
#include "gui/packets/filterpopup.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "models/savedfilters.h"
#include "protocol/displayname.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace gui {

namespace {

constexpr int delayMs = 150;
constexpr qsizetype shownBytes = 80;

/// A filter as the text of a menu entry.
QString entryText(const QString &text)
{
    return protocol::displayName(text.toUtf8(), shownBytes).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterBar::FilterBar(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_frame(new FilterFrame(theme, icons, this))
    , m_recentMenu(new QMenu(this))
    , m_savedMenu(new QMenu(this))
    , m_recent(addMenu(icons, u"history", tr("Recent"), m_recentMenu))
    , m_saved(addMenu(icons, u"star", tr("Saved"), m_savedMenu))
    , m_clear(new QPushButton(icons.icon(u"close"), tr("Clear"), this))
{
    const Sizes &sizes = theme.theme().sizes;
    setFixedHeight(sizes.filterBar);
    field()->setHint(tr("feed == \"PRICES\" and size > 1kB, or a word of topic or payload"));
    m_clear->setFixedHeight(sizes.filterField);
    m_clear->setToolTip(tr("Clear the filter (Esc)"));
    m_clear->setEnabled(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, 0);
    row->setSpacing(sizes.buttonGap);
    row->addWidget(m_frame, 1);
    for (QToolButton *button : {m_recent, m_saved}) {
        button->setFixedHeight(sizes.filterField);
        button->hide();
        row->addWidget(button);
    }
    row->addWidget(m_clear);
    setFocusProxy(field());

    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterBar::apply);
    connect(field(), &QPlainTextEdit::textChanged, this, &FilterBar::edited);
    connect(field(), &FilterField::returnPressed, this, [this] {
        apply();
        if (m_filters && m_frame->verdict() == FilterFrame::Verdict::Valid)
            m_filters->use(text());
    });
    connect(field(), &FilterField::escapePressed, this, &FilterBar::clear);
    connect(field(), &FilterField::textCut, this, [this] {
        m_frame->setVerdict(
            FilterFrame::Verdict::Invalid,
            tr("A filter has at most %1 characters: the end is missing").arg(FilterField::longestText));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        field()->setFocus();
    });
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FilterBar::fillRecent);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
}

QToolButton *FilterBar::addMenu(const Icons &icons, QStringView icon, const QString &text, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setIcon(icons.icon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setAccessibleName(text);
    return button;
}

QString FilterBar::text() const
{
    return field()->text();
}

void FilterBar::setText(const QString &text)
{
    field()->setText(text);
    apply();
    if (m_filters && m_frame->verdict() == FilterFrame::Verdict::Valid)
        m_filters->use(this->text());
}

void FilterBar::narrow(store::FilterJoin join, const QString &term)
{
    setText(store::joinedFilter(m_filter.text(), join, term));
}

void FilterBar::clear()
{
    setText(QString());
}

void FilterBar::edited()
{
    m_clear->setEnabled(!text().isEmpty());
    judge();
    m_delay.start();
}

/// Says whether the text is a filter, and takes it where it is another than the one in force. True where it
/// is one.
bool FilterBar::judge()
{
    const auto parsed = store::Filter::parse(text(), store::FilterContext::current());
    if (const auto *error = std::get_if<store::FilterError>(&parsed)) {
        const bool isOpen = error->position >= text().size();
        m_frame->setVerdict(FilterFrame::Verdict::Invalid,
                            isOpen ? tr("Incomplete: the last valid filter stays on") : error->message,
                            tr("%1\nThe last valid filter stays on").arg(error->message));
        field()->setErrorPlace(error->position, error->length);
        return false;
    }
    field()->setErrorPlace(0, 0);
    const bool isEmpty = std::get<store::Filter>(parsed).isEmpty();
    m_frame->setVerdict(isEmpty ? FilterFrame::Verdict::Empty : FilterFrame::Verdict::Valid,
                        isEmpty ? QString() : tr("Valid"));
    return true;
}

void FilterBar::apply()
{
    m_delay.stop();
    if (!judge())
        return;
    const auto parsed = store::Filter::parse(text(), store::FilterContext::current());
    const auto *filter = std::get_if<store::Filter>(&parsed);
    if (!filter || filter->text() == m_filter.text())
        return; // the same text: `-5m` keeps its meaning until another filter was in force
    m_filter = *filter;
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::setOutcome(const QString &outcome, const QString &toolTip)
{
    m_frame->setOutcome(outcome, toolTip);
}

QString FilterBar::outcome() const
{
    return m_frame->outcome();
}

void FilterBar::setValueSource(store::FilterValueSource source)
{
    field()->popup()->setValueSource(std::move(source));
}

void FilterBar::setSavedFilters(models::SavedFilters &filters)
{
    m_filters = &filters;
    m_recent->show();
    m_saved->show();
}

void FilterBar::setCompact(bool compact)
{
    for (QToolButton *button : {m_recent, m_saved})
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void FilterBar::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &recent : m_filters->recent())
        m_recentMenu->addAction(entryText(recent), this, [this, recent] { setText(recent); });
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No filter was used yet"))->setEnabled(false);
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    QAction *save = m_savedMenu->addAction(tr("Save this filter…"), this, &FilterBar::askForName);
    save->setEnabled(!m_filter.isEmpty());
    QMenu *remove = m_savedMenu->addMenu(tr("Remove"));
    remove->setEnabled(!m_filters->saved().isEmpty());
    m_savedMenu->addSeparator();
    for (const models::SavedFilters::Named &each : m_filters->saved()) {
        QAction *action =
            m_savedMenu->addAction(entryText(each.name), this, [this, text = each.text] { setText(text); });
        action->setToolTip(entryText(each.text));
        remove->addAction(entryText(each.name), m_filters,
                          [filters = m_filters, name = each.name] { filters->remove(name); });
    }
    m_savedMenu->setToolTipsVisible(true);
}

void FilterBar::askForName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_filter.text().left(shownBytes));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, text = m_filter.text()](const QString &name) {
                if (!m_filters->save(name, text)) {
                    m_frame->setVerdict(FilterFrame::Verdict::Invalid,
                                        tr("Not saved: a filter needs a name, and there are at most %1")
                                            .arg(models::SavedFilters::mostSaved));
                }
            });
    dialog->open();
}

} // namespace gui
