#pragma once

#include "gui/theme/theme.h"
#include "protocol/messages.h"

#include <QByteArrayView>
#include <QString>

namespace gui {

/// A name from the bus for a label with rich text: plain parts escaped for HTML, and what must not be shown
/// as itself as `U+XXXX` or `\xNN` in the theme's colour for bad. Nothing in the name can become markup.
QString nameHtml(QByteArrayView name, const Theme &theme, qsizetype maxBytes = 256);

/// The bytes in hex, those that are not printable ASCII in the theme's colour for bad.
QString bytesHtml(QByteArrayView name, const Theme &theme, qsizetype maxBytes = 48);

/// `mary at desk-11 asks for PRICES / VOD.L`, user and address in bold.
QString requestHtml(const protocol::AuthorizationRequest &request, const Theme &theme);

/// `mary at desk-11`, the user in bold.
QString subscriberHtml(const protocol::AuthorizationRequest &who, const Theme &theme);
/// `PRICES / VOD.L`, in bold.
QString topicHtml(const protocol::AuthorizationRequest &who, const Theme &theme);

/// Which names of a request hide something, in one or two plain sentences; empty where none does.
QString hiddenNamesText(const protocol::AuthorizationRequest &request);
/// The bytes of those names, for a label with rich text.
QString hiddenNamesBytesHtml(const protocol::AuthorizationRequest &request, const Theme &theme);

} // namespace gui
