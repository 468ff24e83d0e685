#pragma once

#include "models/plotseries.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace gui {

class ThemeManager;
struct Theme;

/// One line of a plot: `look` (0 to plotLooks - 1) gives its colour, its dashes and the shape of its marks.
struct PlotLine
{
    int look = 0;
    QString name; ///< plain text
    std::shared_ptr<const models::PlotSeries> series;
};
inline constexpr int plotLooks = 6;

QColor plotColor(const Theme &theme, int look);
QPen plotPen(const Theme &theme, int look);
/// The mark of a look, centred; each look has another shape.
void paintPlotMark(QPainter &painter, const Theme &theme, int look, const QPointF &centre);

/// Lines over time, as steps: a value holds until the next one. Where a pixel has more values than one it
/// shows the lowest and the highest of them; where messages are missing the line is broken and the gap is
/// hatched.
///
/// The wheel, + and - zoom, a drag chooses a stretch, Shift+Left and Shift+Right move it, Home or a double
/// click shows all, End goes on with the newest. Left and Right step a cursor through the values of the
/// current line, which are read out; Up and Down choose the line. GUI thread.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(ThemeManager &theme, QWidget *parent = nullptr);

    /// `hint` is shown while there is nothing to draw.
    void setLines(std::vector<PlotLine> lines, const QString &hint = {});
    const std::vector<PlotLine> &lines() const { return m_lines; }
    /// Values have come to the lines.
    void refresh();
    void setCurrentLine(int line);
    int currentLine() const { return m_current; }

    struct Range
    {
        qint64 fromNs = 0;
        qint64 toNs = 0;
        qint64 span() const { return toNs - fromNs; }
        friend bool operator==(const Range &, const Range &) = default;
    };
    /// What is seen; nothing where there is no value yet.
    std::optional<Range> range() const;
    bool isZoomed() const { return m_zoom.has_value(); }
    QString cursorText() const; ///< what the cursor stands on, for every line; empty without one
    QRect plotArea() const;

public Q_SLOTS:
    void showAll();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void currentLineChanged(int line);
    void rangeChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Scale;
    std::optional<Range> whole() const;
    qint64 timeAt(qreal x) const;
    void zoom(double times, qint64 aroundNs);
    void setZoom(const Range &range);
    void pan(double part);
    void step(int by);
    void setCursorTime(std::optional<qint64> ns);
    void describe();
    QString summary() const;
    void paintAxes(QPainter &painter, const Scale &scale) const;
    void paintLine(QPainter &painter, const PlotLine &line, const Scale &scale) const;
    void paintCursor(QPainter &painter, const Scale &scale) const;
    Scale scaleOf(const Range &range) const;

    ThemeManager &m_theme;
    std::vector<PlotLine> m_lines;
    QString m_hint;
    int m_current = 0;
    std::optional<Range> m_zoom; ///< nothing: all there is
    bool m_follows = false;      ///< the zoomed stretch ends at the newest value and goes with it
    std::optional<qint64> m_cursor;
    std::optional<int> m_pressed; ///< x
    std::optional<int> m_dragged;
};

} // namespace gui
