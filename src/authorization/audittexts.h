#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace authorization {

/// Each distinct text of an audit once, without regard to case, in one block of memory that a search runs
/// over from end to end. Lives on one thread.
class AuditTexts
{
public:
    AuditTexts();

    /// The text's number; the same for the same text in another case.
    std::uint32_t add(std::string_view text);
    std::size_t size() const { return m_begins.size() - 1; }

    /// One bit for each text: whether it holds `part`. Where `isStopped` says so it ends early.
    std::vector<bool> holding(const QString &part, const std::function<bool()> &isStopped) const;

    static std::string folded(std::string_view text);

private:
    std::string_view at(std::uint32_t text) const;
    void grow();

    std::string m_block; ///< the texts, each behind a NUL
    std::vector<std::uint64_t> m_begins;
    std::vector<std::uint32_t> m_slots; ///< number + 1 by hash; 0 is free
    std::string m_folded;
};

} // namespace authorization
