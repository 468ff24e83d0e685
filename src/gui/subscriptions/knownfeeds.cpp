#include "gui/subscriptions/knownfeeds.h"

#include "protocol/displayname.h"

#include <QComboBox>

namespace gui {

namespace {

constexpr int most = 1'000;

} // namespace

void offerFeeds(QComboBox &field, const QList<QByteArray> &feeds)
{
    const QString typed = field.currentText();
    field.clear();
    for (const QByteArray &feed : feeds) {
        if (!feed.isEmpty() && protocol::isPlainName(feed) && field.count() < most)
            field.addItem(QString::fromUtf8(feed));
    }
    field.setEditText(typed);
}

} // namespace gui
