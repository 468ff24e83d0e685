#pragma once

#include "gui/packets/timelinebuckets.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace gui {

class ThemeManager;

/// The strip above the packet table: how many messages came when, over all that the store holds; in the
/// accent those in the view, red where messages were dropped, and where the current row stands. A click jumps
/// there, a drag asks for that stretch of time. GUI thread.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    Timeline(const store::PacketStore &store, const store::RowIndex &index, const store::MarkerIndex &markers,
             ThemeManager &theme, QWidget *parent = nullptr);

    /// Takes what is new, at most twice a second; from the view's timer.
    void refresh();
    void refreshNow();
    void setCurrentRow(std::optional<quint64> row);

    const TimelineBuckets &buckets() const { return m_buckets; }
    QString rangeText() const; ///< "Last 5 min"
    QString peakText() const;  ///< "peak 121 k/s"
    QRect bucketRect(int bucket) const;

Q_SIGNALS:
    void jumpRequested(quint64 row);
    /// UTC, nanoseconds since 1970.
    void rangeRequested(qint64 fromNs, qint64 toNs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    int bucketAt(int x) const; ///< clamped; -1 where there is none
    QString toolTipAt(int x) const;

    ThemeManager &m_theme;
    TimelineBuckets m_buckets;
    QElapsedTimer m_sinceUpdate;
    std::optional<quint64> m_current;
    int m_pressed = -1; ///< x in pixels
    int m_dragged = -1;
};

} // namespace gui
