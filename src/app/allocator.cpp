#include "app/allocator.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

void giveMemoryBack()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, mebibyte); // setting it switches off that it grows by itself
    mallopt(M_TRIM_THRESHOLD, mebibyte);
#endif
}

} // namespace app
