#pragma once

#include "gui/packets/viewcounters.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace gui {

/// The figures at the right end of a session's status bar, all of one moment.
struct SessionFigures : ViewCounters
{
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
