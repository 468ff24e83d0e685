#pragma once

#include <QByteArray>
#include <QString>

namespace gui {

/// Makes the built-in resources (`:/theme.json`, `:/icons/…`) known; a static library's are not by
/// themselves.
void useResources();

/// The bytes of a built-in resource; empty where there is none.
QByteArray readResource(const QString &path);

} // namespace gui
