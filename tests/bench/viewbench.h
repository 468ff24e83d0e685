#pragma once

#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

/// The packet view as the window has it, on the offscreen platform, and a clock over what it does.
class ViewBench : public QObject
{
public:
    explicit ViewBench(const store::PacketStore &store);

    gui::PacketView &view() { return m_view; }
    gui::PacketTable &table() { return *m_view.table(); }
    const store::RowIndex &index() const { return m_view.index(); }

    /// Rows that a screen holds.
    int page();
    /// Rows on the screen when it was painted last.
    int painted() const { return m_painted; }
    quint64 paints() const { return m_paints; }

    /// Lets the window work until something holds; false where it does not within a minute.
    bool run(const std::function<bool()> &until);
    /// Does something, and lets the window work until it has painted what came of it: milliseconds.
    double frame(const std::function<void()> &change);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    gui::ThemeManager m_theme{gui::ThemeManager::Choice::Light};
    gui::Icons m_icons;
    gui::PacketView m_view;
    int m_painted = 0;
    quint64 m_paints = 0;
};

double msSince(const QElapsedTimer &since);
