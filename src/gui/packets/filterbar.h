#pragma once

#include "gui/packets/filterframe.h"
#include "store/filter.h"
#include "store/filtercompletion.h"
#include "store/filtertext.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace models {
class SavedFilters;
}

namespace gui {

/// The bar above the packet table: one line of the filter language. It is applied a moment after the last
/// key, at once by Return; Esc and the Clear button empty it. A text that is no filter leaves the last good
/// one in force, and the right end of the field says what is wrong. GUI thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< applied at once
    /// The last good one.
    const store::Filter &filter() const { return m_filter; }
    /// Adds a term to the filter in force: "filter for this" and its like.
    void narrow(store::FilterJoin join, const QString &term);

    /// Shown at the right end of the field; empty hides it.
    void setOutcome(const QString &outcome, const QString &toolTip = {});
    QString outcome() const;
    FilterFrame::Verdict verdict() const { return m_frame->verdict(); }
    QString verdictText() const { return m_frame->verdictText(); }
    FilterField *field() const { return m_frame->field(); }

    /// Names for completion.
    void setValueSource(store::FilterValueSource source);
    /// Brings the menus Recent and Saved. `filters` must outlive the bar.
    void setSavedFilters(models::SavedFilters &filters);
    QMenu *recentMenu() const { return m_recentMenu; }
    QMenu *savedMenu() const { return m_savedMenu; }
    /// Short of space: the menus' buttons lose their text.
    void setCompact(bool compact);
    /// Milliseconds after the last key. 0: with each key.
    void setDelay(int ms) { m_delay.setInterval(ms); }

Q_SIGNALS:
    /// Another filter than before is in force.
    void filterChanged(const store::Filter &filter);

private:
    QToolButton *addMenu(const Icons &icons, QStringView icon, const QString &text, QMenu *menu);
    void edited();
    void apply();
    bool judge();
    void clear();
    void fillRecent();
    void fillSaved();
    void askForName();

    FilterFrame *m_frame;
    QMenu *m_recentMenu;
    QMenu *m_savedMenu;
    QToolButton *m_recent;
    QToolButton *m_saved;
    QPushButton *m_clear;
    QTimer m_delay;
    store::Filter m_filter;
    models::SavedFilters *m_filters = nullptr;
};

} // namespace gui
