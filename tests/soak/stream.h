#pragma once

#include <QByteArray>

#include <vector>

/// What the sender sends: data on its topics in turn, each with its running number, and from time to time a
/// heartbeat, a notification or an authorization request as a busy distributor has them. Dialect 6.
class Stream
{
public:
    Stream(int topics, qsizetype frameBytes);

    static QByteArray feed() { return QByteArrayLiteral("SOAK"); }
    static QByteArray topic(int number) { return 'T' + QByteArray::number(number); }

    /// Appends one data frame.
    void data(QByteArray &out);
    /// Appends what comes once a second beside the data: a heartbeat, subscriptions that come and go,
    /// requests.
    void everySecond(QByteArray &out);

private:
    std::vector<QByteArray> m_frames;
    quint64 m_number = 0;
    quint32 m_change = 0;
};
