#pragma once

#include "profiles/profile.h"

#include <QJsonObject>

#include <variant>

namespace profiles {

/// All of a profile. A profile has no secrets, so the JSON has none.
QJsonObject toJson(const Profile &profile);

/// The profile, or one English line that says what can't be understood. Strict (JsonFields). Says nothing of
/// whether one could connect with it: ProfileCheck does. Without an `id` it gets one made from its name.
[[nodiscard]] std::variant<Profile, QString> profileFromJson(const QJsonObject &object);

} // namespace profiles
