#pragma once

#include "authorization/auditlog.h"
#include "deskhelp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace audithelp {

inline authorization::Decision decision(quint64 id, const QByteArray &topic = "VOD.L")
{
    using namespace deskhelp;
    authorization::Decision made;
    made.id = DecisionId{id};
    made.request = RequestId{id + 100};
    made.connection = 3;
    made.at = {std::chrono::nanoseconds(9'007'199'254'740'993), // not to be had in a double
               std::chrono::milliseconds(1'700'000'000'123)};
    made.asked = ask(7, "PRICES", topic);
    made.response = {made.asked.client, made.asked.feed, made.asked.topic, true, {1, 2}};
    made.signature = signature();
    return made;
}

inline authorization::Outcome outcome(quint64 id, bool isSent, const QString &whyNot = {})
{
    return {authorization::DecisionId{id}, deskhelp::at(5), isSent, whyNot};
}

/// The whole lines of an audit file.
inline QList<QByteArray> lines(const QByteArray &file)
{
    QList<QByteArray> all = file.split('\n');
    all.removeLast(); // what is behind the last line end
    return all;
}

inline QJsonObject object(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// What is in a file.
inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be read");
}

inline QByteArray hashOf(const QByteArray &line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
}

/// The same decision in a month of 2026.
inline authorization::Decision decisionIn(int month, quint64 id)
{
    authorization::Decision made = decision(id);
    made.at.utc = std::chrono::milliseconds(
        QDateTime(QDate(2026, month, 3), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    return made;
}

/// The number of the first line (from 0) whose `prev` is not the SHA-256 of the line before, or -1. A line
/// that is no JSON object is only allowed where a repair entry with its hash follows.
inline qsizetype firstBrokenLink(const QByteArray &file, QByteArray hash = QByteArray(64, '0'))
{
    const QList<QByteArray> all = lines(file);
    if (!file.isEmpty() && !file.endsWith('\n'))
        return all.size();
    bool isTorn = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject entry = object(all[i]);
        const bool isRepair = entry.value(QStringLiteral("event")) == QLatin1String("repair");
        if (isTorn && !(isRepair && entry.value(QStringLiteral("torn")) == QString::fromLatin1(hash)))
            return i;
        isTorn = entry.isEmpty();
        if (!isTorn && entry.value(QStringLiteral("prev")) != QString::fromLatin1(hash))
            return i;
        hash = QCryptographicHash::hash(all[i], QCryptographicHash::Sha256).toHex();
    }
    return isTorn ? all.size() : -1;
}

} // namespace audithelp
