#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace gui {

/// Offers feeds in a field where one can also be typed; what is typed stays. At most a thousand, and only
/// names that can be typed: any other would be sent as other bytes.
void offerFeeds(QComboBox &field, const QList<QByteArray> &feeds);

} // namespace gui
