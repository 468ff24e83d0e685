#pragma once

#include "protocol/framewalker.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

class QIODevice;

namespace cli {

/// Now, such as `2026-01-31T12:00:00.123Z`.
QString utcNow();

/// Fields with tabs between them and a line end. None of them can hold a raw tab: they are escaped.
QByteArray humanLine(const QStringList &fields);

/// `user@host`, escaped; `-` where both are empty.
QString whoText(QByteArrayView user, QByteArrayView host);

/// A message of type 8 or 9 for a person: time, feed, topic, publisher, content, then its packets, all
/// escaped. Long payloads and long lists are cut, which the line says; JSON has all of them.
QByteArray dataLine(QByteArrayView frame, const protocol::FrameLayout &layout, protocol::Dialect dialect,
                    const QString &time);

/// A message that a distributor sends as a JSON line. False where the device fails.
[[nodiscard]] bool writeJson(QIODevice &device, const protocol::Message &message, protocol::Dialect dialect,
                             const QString &time);

} // namespace cli
