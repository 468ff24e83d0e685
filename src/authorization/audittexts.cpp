#include "authorization/audittexts.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace authorization {

namespace {

constexpr std::size_t firstSlots = 1024;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void foldInto(std::string &folded, std::string_view text)
{
    folded.clear();
    if (isAscii(text)) {
        for (const char c : text)
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    } else {
        const QByteArray bytes =
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toUtf8();
        folded.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    std::replace(folded.begin(), folded.end(), '\0', ' ');
}

} // namespace

AuditTexts::AuditTexts()
    : m_begins{0}
    , m_slots(firstSlots, 0)
{}

std::string AuditTexts::folded(std::string_view text)
{
    std::string result;
    foldInto(result, text);
    return result;
}

std::string_view AuditTexts::at(std::uint32_t text) const
{
    const std::uint64_t begin = m_begins[text];
    return std::string_view(m_block).substr(begin, m_begins[text + 1] - begin - 1);
}

std::uint32_t AuditTexts::add(std::string_view text)
{
    foldInto(m_folded, text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(m_folded) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (at(m_slots[slot] - 1) == m_folded)
            return m_slots[slot] - 1;
    }
    const auto number = static_cast<std::uint32_t>(size());
    m_slots[slot] = number + 1;
    m_block += m_folded;
    m_block += '\0';
    m_begins.push_back(m_block.size());
    if (size() * 2 > m_slots.size())
        grow();
    return number;
}

void AuditTexts::grow()
{
    std::vector<std::uint32_t> larger(m_slots.size() * 2, 0);
    const std::size_t mask = larger.size() - 1;
    for (std::uint32_t text = 0; text < size(); ++text) {
        std::size_t slot = std::hash<std::string_view>()(at(text)) & mask;
        while (larger[slot] != 0)
            slot = (slot + 1) & mask;
        larger[slot] = text + 1;
    }
    m_slots = std::move(larger);
}

std::vector<bool> AuditTexts::holding(const QString &part, const std::function<bool()> &isStopped) const
{
    std::vector<bool> result(size(), false);
    const QByteArray bytes = part.toUtf8();
    const std::string wanted = folded({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const QByteArrayMatcher matcher(wanted.data(), static_cast<qsizetype>(wanted.size()));
    const auto blockSize = static_cast<qsizetype>(m_block.size());
    std::size_t text = 0;
    qsizetype from = 0;
    for (std::size_t hits = 1;; ++hits) {
        const qsizetype hit = matcher.indexIn(m_block.data(), blockSize, from);
        if (hit < 0 || (hits % 10'000 == 0 && isStopped()))
            return result;
        const auto place = static_cast<std::uint64_t>(hit);
        if (m_begins[text + 1] <= place) // the next one, or somewhere behind
            text = m_begins[text + 2] > place
                       ? text + 1
                       : static_cast<std::size_t>(
                             std::upper_bound(m_begins.begin() + static_cast<std::ptrdiff_t>(text) + 2,
                                              m_begins.end(), place) -
                             m_begins.begin() - 1);
        result[text] = true;
        from = static_cast<qsizetype>(m_begins[text + 1]);
    }
}

} // namespace authorization
