#pragma once

namespace app {

/// Has what malloc has no use for given back to the system soon: a buffer of a mebibyte or more at once, and
/// the heap's free end. Left alone, glibc puts larger and larger buffers into the heap, and a window that is
/// left open keeps the room of the largest it ever needed for a moment. To be called first of all; does
/// nothing with another C library.
void giveMemoryBack();

} // namespace app
