#pragma once

#include "decode/jsonpath.h"
#include "gui/inspector/currentstate.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace store {
class PacketStore;
}

namespace gui {

class Background;
class InspectorJson;
class NoteBar;
class ThemeManager;

/// What is known of a topic by now: its latest image with the deltas since laid over it, as a tree. It is put
/// together off the GUI thread when the tab is turned to, and by Refresh; what is missing is said. GUI
/// thread.
class InspectorState : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorState(ThemeManager &theme, QWidget *parent = nullptr);

    /// Where the state is kept; it outlives the widget.
    void setStore(const store::PacketStore *store) { m_store = store; }
    /// An empty feed and topic: nothing.
    void setTopic(const QByteArray &feed, const QByteArray &topic, const PayloadReading &reading);
    bool isBusy() const;
    QString summary() const;
    QString noteText() const;
    InspectorJson *tree() const { return m_tree; }

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void filterRequested(const QString &expression);
    void plotRequested(const decode::JsonPath &path);

private:
    void show(const CurrentState &state);

    const store::PacketStore *m_store = nullptr;
    QByteArray m_feed;
    QByteArray m_topic;
    PayloadReading m_reading;
    Background *m_background;
    QLabel *m_summary;
    QPushButton *m_refresh;
    NoteBar *m_note;
    InspectorJson *m_tree;
};

} // namespace gui
