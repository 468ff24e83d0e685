// Loaded into a program with LD_PRELOAD: what it appends to a regular file reaches the file with fdatasync()
// and not before, in two halves with a moment between. A program that is killed then loses what a machine
// loses whose power fails, and may leave half a line.

#include <mutex>
#include <string>
#include <unordered_map>

#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::mutex &guard()
{
    static std::mutex mutex;
    return mutex;
}

std::unordered_map<int, std::string> &pending()
{
    static std::unordered_map<int, std::string> map;
    return map;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool isAppended(int fd)
{
    struct stat status = {};
    return (::fcntl(fd, F_GETFL) & O_APPEND) != 0 && ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

void writeOut(int fd, const char *bytes, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    while (size > 0) {
        const ssize_t count = real(fd, bytes, size);
        if (count <= 0)
            return;
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
}

} // namespace

extern "C" ssize_t write(int fd, const void *bytes, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    if (!isAppended(fd))
        return real(fd, bytes, size);
    const std::lock_guard lock(guard());
    pending()[fd].append(static_cast<const char *>(bytes), size);
    return static_cast<ssize_t>(size);
}

extern "C" int fdatasync(int fd)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    {
        const std::lock_guard lock(guard());
        const std::string bytes = std::move(pending()[fd]);
        pending().erase(fd);
        writeOut(fd, bytes.data(), bytes.size() / 2);
        const timespec moment{0, 200'000};
        ::nanosleep(&moment, nullptr);
        writeOut(fd, bytes.data() + bytes.size() / 2, bytes.size() - bytes.size() / 2);
    }
    return real(fd);
}
