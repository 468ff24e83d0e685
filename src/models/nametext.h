#pragma once

#include <QByteArrayView>
#include <QString>

namespace models {

/// A name from the bus as one line of plain text: protocol::displayName(), or `\(empty)`, which no name can
/// look like since displayName() doubles each backslash.
QString shownName(QByteArrayView name, qsizetype maxBytes = 256);

/// `user @ host`, both as shownName().
QString shownUserAtHost(QByteArrayView user, QByteArrayView host);

/// `feed / topic`, both as shownName().
QString shownFeedTopic(QByteArrayView feed, QByteArrayView topic);

/// A tool tip that Qt can't take for rich text, whatever stands in it.
QString plainToolTip(const QString &text);

} // namespace models
