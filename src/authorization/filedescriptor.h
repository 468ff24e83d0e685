#pragma once

#include <QByteArray>

#include <utility>

namespace authorization {

/// Owns a descriptor of the system.
class FileDescriptor
{
public:
    explicit FileDescriptor(int number = -1)
        : m_number(number)
    {}
    ~FileDescriptor() { reset(); }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        reset(std::exchange(other.m_number, -1));
        return *this;
    }

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    void reset(int number = -1);

private:
    int m_number;
};

// The system calls that more than one class here makes. Errors are errno values, 0 is success.

/// All of `bytes` at `offset`, or where the file ends if it was opened to append.
[[nodiscard]] int writeAllAt(const FileDescriptor &file, const QByteArray &bytes, qint64 offset);
/// Makes what a folder says of its files durable. Not every file system can: that is no error.
[[nodiscard]] int syncFolder(const QByteArray &folder);

} // namespace authorization
