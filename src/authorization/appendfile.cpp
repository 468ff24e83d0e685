#include "authorization/appendfile.h"

namespace authorization {

AppendFile::~AppendFile() = default;

} // namespace authorization
