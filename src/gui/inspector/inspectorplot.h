#pragma once

#include "gui/inspector/fieldsampler.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class Background;
class GivingBar;
class Icons;
class NoteBar;
class PlotView;
class ThemeManager;

/// Numbers of payloads over time: each line is one field of one topic, from the oldest message that the store
/// has, and goes on as messages come, whatever is selected. The store is read off the GUI thread some times a
/// second. Pause holds the picture only: what comes meanwhile is there afterwards. GUI thread.
class InspectorPlot : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 6;

    InspectorPlot(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    /// Where the messages are; it outlives the widget.
    void setStore(const store::PacketStore *store);
    /// The payload that is looked at, whose numbers are offered; without bytes none are.
    void setPayload(const QByteArray &feed, const QByteArray &topic, const PayloadReading &reading,
                    const decode::SharedBytes &bytes);
    /// Adds a line; where it is one already, it becomes the current one. False, and said, where there are too
    /// many.
    bool addField(const PlotField &field);
    bool addField(const QString &path); ///< of the payload that is looked at; what is wrong with it is said

    qsizetype lineCount() const { return static_cast<qsizetype>(m_lines.size()); }
    bool isBusy() const;
    bool isPaused() const;
    const models::PlotSeries &series(qsizetype line) const;
    PlotView *view() const { return m_view; }
    QListWidget *legend() const { return m_legend; }
    QComboBox *fields() const { return m_fields; }
    QToolButton *pauseButton() const { return m_pause; }
    QString noteText() const;
    /// All lines, as CSV, whole or not at all. Why not; empty where it was saved.
    QString saveTo(const QString &path) const;

public Q_SLOTS:
    void removeCurrent();
    void clear();

private:
    struct Line
    {
        int look = 0;
        std::shared_ptr<FieldSampler> sampler; ///< at work in the background where that is busy
        std::shared_ptr<models::PlotSeries> series;
        quint64 messages = 0;
        quint64 withoutValue = 0;
        quint64 leftOut = 0; ///< values that are older than the one before
    };
    struct Reading
    {
        std::shared_ptr<FieldSampler> sampler;
        FieldSamples samples;
    };

    void build();
    void dress();
    void poll();
    void take(std::vector<Reading> readings);
    void setPaused(bool paused);
    void showLines();
    void updateLegend();
    void updateNote();
    void offerFields();
    void askWhere();
    QString nameOf(const Line &line) const;

    ThemeManager &m_theme;
    const store::PacketStore *m_store = nullptr;
    Background *m_background;
    QTimer m_timer;
    std::vector<Line> m_lines;
    QByteArray m_feed;
    QByteArray m_topic;
    PayloadReading m_reading;
    decode::SharedBytes m_payload;
    quint64 m_since = 0; ///< values since the pause began
    QString m_problem;   ///< what the user asked for and can't have

    QComboBox *m_fields;
    QPushButton *m_add;
    QToolButton *m_pause;
    GivingBar *m_bar;
    QAction *m_all;
    QAction *m_save;
    QAction *m_remove;
    NoteBar *m_note;
    PlotView *m_view;
    QListWidget *m_legend;
};

} // namespace gui
