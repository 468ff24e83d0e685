#pragma once

#include "models/publishtemplate.h"

namespace models {

/// Messages to try a bus and its subscribers with: the edge cases, and one for each sort of variable. They
/// have no address: whoever takes one keeps what is typed.
QList<std::pair<QString, PublishTemplate>> templateExamples(); ///< name and message, in the user's language

/// Puts them into the folder "Examples"; what is in their places stays as it is. Empty, or one line that says
/// why nothing was added.
[[nodiscard]] QString addExamples(TemplateBook &book);

} // namespace models
