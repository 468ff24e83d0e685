#pragma once

#include "profiles/environment.h"

#include <QString>
#include <QUuid>

namespace gui {

/// A profile that was connected with lately.
struct RecentConnection
{
    QUuid id;
    QString name; ///< as the user gave it
    profiles::Environment environment = profiles::Environment::None;
};

/// The name as it is shown, with its environment.
QString recentConnectionText(const RecentConnection &recent);

} // namespace gui
