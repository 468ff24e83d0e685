#pragma once

#include <cstdint>

namespace profiles {

/// What a distributor is used for: a mistake on the one costs more than on the other. Decides the colour that
/// frames the window.
enum class Environment : std::uint8_t { None, Local, Test, Production };

} // namespace profiles
