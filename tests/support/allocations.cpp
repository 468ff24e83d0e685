#include "support/allocations.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define MBM_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define MBM_SANITIZED
#endif
#endif

namespace {

std::atomic<qint64> now{0};
std::atomic<qint64> most{0};

} // namespace

namespace allocations {

#ifdef MBM_SANITIZED
bool areCounted()
{
    return false;
}
#else
bool areCounted()
{
    return true;
}
#endif

qint64 held()
{
    return now;
}

qint64 peak()
{
    return most;
}

void startPeak()
{
    most = now.load();
}

} // namespace allocations

#ifndef MBM_SANITIZED

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void *block);

static void *noted(void *block, qint64 before = 0)
{
    const qint64 more = static_cast<qint64>(malloc_usable_size(block)) - before;
    const qint64 all = now.fetch_add(more) + more;
    for (qint64 known = most; known < all && !most.compare_exchange_weak(known, all);) {
    }
    return block;
}

void *malloc(std::size_t size)
{
    return noted(__libc_malloc(size));
}

void *calloc(std::size_t count, std::size_t size)
{
    return noted(__libc_calloc(count, size));
}

void *realloc(void *block, std::size_t size)
{
    const auto before = static_cast<qint64>(malloc_usable_size(block));
    void *const moved = __libc_realloc(block, size);
    if (!moved && size > 0)
        return nullptr; // the old one is still there
    return noted(moved, before);
}

void *memalign(std::size_t alignment, std::size_t size)
{
    return noted(__libc_memalign(alignment, size));
}

void *aligned_alloc(std::size_t alignment, std::size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size)
{
    *block = memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}

void free(void *block)
{
    now -= static_cast<qint64>(malloc_usable_size(block));
    __libc_free(block);
}

} // extern "C"

#endif
