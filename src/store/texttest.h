#pragma once

#include "store/filterexpression.h"
#include "store/textfilter.h"
#include "store/verdict.h"

#include <QByteArrayView>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace store {

/// One test of a name, a payload's text or bytes, worked out on bytes. Compared bytes by bytes; Contains,
/// StartsWith and EndsWith take ASCII letters of both cases for the same where `ignoresCase`. Each thread
/// needs one of its own, for regular expressions lock.
class TextTest
{
public:
    /// Of a regular expression only so much of a subject is looked at: a longer one is undecided. It bounds
    /// how long one subject takes, where patterns take a time that grows with its square.
    static constexpr qsizetype longestSubject = 16 * 1024;

    TextTest(FilterOperator op, std::vector<QByteArray> texts, const QString &pattern, bool ignoresCase);

    Verdict test(QByteArrayView bytes) const;

    /// The same for payloads that are Latin-1, where the texts can be written so and that makes a difference.
    std::optional<TextTest> inLatin1() const;

private:
    bool holds(QByteArrayView bytes) const;
    bool equalsFrom(QByteArrayView bytes) const;
    Verdict matches(QByteArrayView bytes) const;

    FilterOperator m_op;
    bool m_ignoresCase;
    std::vector<QByteArray> m_texts; ///< at least one, but for Matches; sorted
    QByteArray m_text;               ///< the first one
    TextFilter m_search;             ///< Contains, ignoring case
    QRegularExpression m_expression;
};

} // namespace store
