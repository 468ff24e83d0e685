#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace gui {

/// The figures at the right end of a session's status bar, all of one moment. Received = shown + filtered +
/// evicted + dropped.
struct SessionFigures
{
    quint64 received = 0;
    quint64 shown = 0;
    quint64 filtered = 0;
    quint64 evicted = 0;
    quint64 dropped = 0;
    // Of those filtered:
    quint64 untested = 0;        ///< not tested yet
    quint64 undecided = 0;       ///< the filter gave up on them
    quint64 paused = 0;          ///< came while the view is paused
    quint64 cleared = 0;         ///< taken out of the view by the user
    quint64 captureFiltered = 0; ///< kept out of the store
    quint64 bytesReceived = 0;   ///< on the wire
    qint64 memoryUsed = 0;       ///< bytes
    qint64 memoryBudget = 0;     ///< bytes
    double messagesPerSecond = 0;
    double bytesPerSecond = 0;
    friend bool operator==(const SessionFigures &, const SessionFigures &) = default;
};

enum class Figure { Received, Shown, Filtered, Evicted, Dropped, Rate, Memory };

/// What a figure means, in plain words, and what it is made of.
struct FigureText
{
    struct Row
    {
        QString name;
        QString value;
    };
    QString title;
    QString text;
    QList<Row> rows;

    static FigureText of(Figure figure, const SessionFigures &figures);

private:
    Q_DECLARE_TR_FUNCTIONS(gui::FigureText)
};

} // namespace gui
