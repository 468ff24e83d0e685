#include "protocol/secret.h"

#include <algorithm>

namespace protocol {

namespace {

/// Writes through a volatile pointer, which the optimizer may not leave out.
void overwrite(char *bytes, std::size_t size)
{
    for (volatile char *at = bytes; size > 0; --size)
        *at++ = 0;
}

} // namespace

/// Never copied, never grown: the bytes are in one place only.
struct Secret::Buffer
{
    explicit Buffer(const QByteArray &from)
        : size(static_cast<std::size_t>(from.size()))
        , bytes(std::make_unique<char[]>(size))
    {
        std::copy(from.cbegin(), from.cend(), bytes.get());
    }
    ~Buffer() { overwrite(bytes.get(), size); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    std::size_t size;
    std::unique_ptr<char[]> bytes;
};

Secret::Secret(QByteArray &&bytes)
{
    if (!bytes.isEmpty())
        m_buffer = std::make_shared<const Buffer>(bytes);
    wipe(bytes);
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArrayView Secret::view() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.get(), static_cast<qsizetype>(m_buffer->size))
                    : QByteArrayView();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isDetached()) {
        bytes.clear();
        return;
    }
    overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.resize(0);
}

} // namespace protocol
