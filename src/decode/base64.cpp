#include "decode/base64.h"

#include <algorithm>

namespace decode {

namespace {

constexpr qsizetype smallest = 16;
constexpr qsizetype lookedAt = 1024;
constexpr qsizetype stopInterval = 1 << 16;

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    if (c == '/' || c == '_')
        return 63;
    return -1;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

// QByteArray::fromBase64Encoding() does not say which byte is wrong.
Unwrapped unwrapBase64(QByteArrayView text, qsizetype limit, const StopFlag *stop)
{
    Unwrapped out;
    const auto fail = [&out](UnwrapError::Kind kind, qsizetype offset) {
        out.error = UnwrapError{kind, offset};
    };
    quint32 bits = 0;
    int digits = 0;
    qsizetype padding = 0;
    out.bytes.reserve(std::min(text.size() / 4 * 3 + 3, limit));
    for (qsizetype at = 0; at < text.size() && !out.error; ++at) {
        const char c = text.at(at);
        if (isSpace(c))
            continue;
        if (stop && at % stopInterval == 0 && stop->load(std::memory_order_relaxed)) {
            fail(UnwrapError::Kind::Stopped, at);
        } else if (c == '=') {
            ++padding;
            if (digits < 2 || digits + padding > 4)
                fail(UnwrapError::Kind::Damaged, at);
        } else if (valueOf(c) < 0 || padding > 0) {
            fail(padding > 0 ? UnwrapError::Kind::BytesBehind : UnwrapError::Kind::Damaged, at);
        } else {
            bits = bits << 6 | static_cast<quint32>(valueOf(c));
            if (++digits < 4)
                continue;
            if (out.bytes.size() + 3 > limit) {
                fail(UnwrapError::Kind::TooLarge, at);
                break;
            }
            const char whole[] = {static_cast<char>(bits >> 16 & 0xff), static_cast<char>(bits >> 8 & 0xff),
                                  static_cast<char>(bits & 0xff)};
            out.bytes.append(whole, 3);
            bits = 0;
            digits = 0;
        }
    }
    if (out.error)
        return out;
    if (digits == 1 || (padding > 0 && digits + padding != 4))
        fail(UnwrapError::Kind::EndsEarly, text.size());
    if (digits == 2)
        out.bytes += static_cast<char>(bits >> 4 & 0xff);
    if (digits == 3) {
        out.bytes += static_cast<char>(bits >> 10 & 0xff);
        out.bytes += static_cast<char>(bits >> 2 & 0xff);
    }
    return out;
}

bool looksLikeBase64(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min(text.size(), lookedAt));
    qsizetype letters = 0;
    for (const char c : sample) {
        if (valueOf(c) < 0 && c != '=' && !isSpace(c))
            return false;
        letters += isSpace(c) ? 0 : 1;
    }
    if (letters < smallest || sample.contains(' '))
        return false;
    return sample.size() < text.size() || letters % 4 == 0;
}

} // namespace decode
