#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What the fuzz targets share. A target is LLVMFuzzerTestOneInput() in a file of its own: libFuzzer calls it
/// with bytes that it makes up, replay.cpp with those of tests/data/corpus.
namespace fuzz {

/// What has to hold whatever the bytes are. Ends the program where it does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The bytes of one input, taken from the front. Behind their end there are zeros.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {}

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    std::uint8_t byte()
    {
        return isAtEnd() ? std::uint8_t{0} : static_cast<std::uint8_t>(m_bytes.at(m_at++));
    }
    /// 0 up to, not including, `limit`, which is 65536 at most.
    int below(int limit)
    {
        const int number = limit > 256 ? byte() * 256 + byte() : byte();
        return number % limit;
    }
    QByteArray take(qsizetype size)
    {
        const QByteArray taken = m_bytes.mid(m_at, size);
        m_at += taken.size();
        return taken;
    }
    /// Up to 255 bytes, the first of which says how many.
    QByteArray text() { return take(byte()); }
    QByteArray rest() { return take(m_bytes.size() - m_at); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
/// Made known to libFuzzer where a target has it: called once, before anything else.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
