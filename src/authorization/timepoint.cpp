#include "authorization/timepoint.h"

namespace authorization {

TimePoint TimePoint::now()
{
    using namespace std::chrono;
    return {steady_clock::now().time_since_epoch(),
            duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}

} // namespace authorization
