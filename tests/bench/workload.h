#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a load program sends: frames of type 8 in dialect 4, the same block over and over.
struct Workload
{
    int topics = 1000; ///< sent in turn
    qsizetype frameBytes = 133;
    int packets = 1;
    quint64 messages = 10'000'000;

    /// A number of whole rounds over the topics, some MiB in all where frames are small.
    QByteArray block() const;
    int framesInBlock() const;
    quint64 bytes() const { return messages * static_cast<quint64>(frameBytes); }
    static QByteArray feed() { return QByteArrayLiteral("BENCH"); }
    static QByteArray topic(int number);

    QStringList toArguments() const;
    /// The inverse, from a command line: `TOPICS FRAME-BYTES PACKETS MESSAGES`.
    static Workload fromArguments(const QStringList &arguments);
};
