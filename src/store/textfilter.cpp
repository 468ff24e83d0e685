#include "store/textfilter.h"

#include <algorithm>
#include <cstring>

namespace store {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// How often a byte stands in common payloads, roughly: the rarer, the fewer places must be looked at.
int commonness(char c)
{
    static const char common[] = " etaoinsrhldcu\":,0123456789.mfpgwybv{}[]";
    const char *const found = c ? std::strchr(common, c) : nullptr;
    return found ? 100 - static_cast<int>(found - common) : c ? 0 : 200;
}

const char *find(const char *from, const char *end, char wanted)
{
    const void *const found =
        from < end ? std::memchr(from, wanted, static_cast<std::size_t>(end - from)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

bool equalFolded(const char *bytes, const QByteArray &needle)
{
    return std::equal(needle.begin(), needle.end(), bytes,
                      [](char wanted, char found) { return wanted == lower(found); });
}

} // namespace

TextFilter::TextFilter(const QString &text)
    : TextFilter(text.toUtf8())
{}

TextFilter::TextFilter(const QByteArray &utf8)
    : m_needle(utf8)
{
    std::transform(m_needle.cbegin(), m_needle.cend(), m_needle.begin(), lower);
    const auto rarest = std::min_element(m_needle.cbegin(), m_needle.cend(), [](char left, char right) {
        return commonness(left) < commonness(right);
    });
    m_anchor = rarest - m_needle.cbegin();
}

bool TextFilter::matches(QByteArrayView bytes) const
{
    if (m_needle.isEmpty())
        return true;
    if (bytes.size() < m_needle.size())
        return false;
    // The two cases of the anchor are looked for side by side, each place once.
    const char small = m_needle[m_anchor];
    const char large = upper(small);
    const char *const end = bytes.end() - (m_needle.size() - 1 - m_anchor);
    const char *at = bytes.begin() + m_anchor;
    const char *nextSmall = find(at, end, small);
    const char *nextLarge = small == large ? end : find(at, end, large);
    for (;;) {
        at = std::min(nextSmall, nextLarge);
        if (at == end)
            return false;
        if (equalFolded(at - m_anchor, m_needle))
            return true;
        if (at == nextSmall)
            nextSmall = find(at + 1, end, small);
        else
            nextLarge = find(at + 1, end, large);
    }
}

} // namespace store
