#include "store/texttest.h"

#include "decode/utf8cut.h"

#include <algorithm>
#include <string_view>

namespace store {

namespace {

using Op = FilterOperator;

constexpr char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

int compare(QByteArrayView left, QByteArrayView right)
{
    return view(left).compare(view(right));
}

QString textOf(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QRegularExpression limited(const QString &pattern)
{
    if (pattern.isEmpty())
        return {};
    // A pattern that goes wild ends with an error, not with "no match".
    return QRegularExpression(QLatin1String("(*LIMIT_MATCH=20000)") + pattern);
}

} // namespace

TextTest::TextTest(FilterOperator op, std::vector<QByteArray> texts, const QString &pattern, bool ignoresCase)
    : m_op(op)
    , m_ignoresCase(ignoresCase)
    , m_texts(std::move(texts))
    , m_expression(limited(pattern))
{
    if (!m_texts.empty())
        m_text = m_texts.front();
    if (m_op == Op::Contains && m_ignoresCase)
        m_search = TextFilter(m_text);
    if (m_ignoresCase && (m_op == Op::StartsWith || m_op == Op::EndsWith))
        std::transform(m_text.cbegin(), m_text.cend(), m_text.begin(), lower);
}

Verdict TextTest::test(QByteArrayView bytes) const
{
    return m_op == Op::Matches ? matches(bytes) : verdictOf(holds(bytes));
}

bool TextTest::holds(QByteArrayView bytes) const
{
    switch (m_op) {
    case Op::Equal:
        return view(bytes) == view(m_text);
    case Op::NotEqual:
        return view(bytes) != view(m_text);
    case Op::Less:
        return compare(bytes, m_text) < 0;
    case Op::LessEqual:
        return compare(bytes, m_text) <= 0;
    case Op::Greater:
        return compare(bytes, m_text) > 0;
    case Op::GreaterEqual:
        return compare(bytes, m_text) >= 0;
    case Op::Contains:
        return m_ignoresCase ? m_search.matches(bytes)
                             : view(bytes).find(view(m_text)) != std::string_view::npos;
    case Op::StartsWith:
        return bytes.size() >= m_text.size() && equalsFrom(bytes.first(m_text.size()));
    case Op::EndsWith:
        return bytes.size() >= m_text.size() && equalsFrom(bytes.last(m_text.size()));
    case Op::In:
        return std::binary_search(
            m_texts.begin(), m_texts.end(), bytes,
            [](QByteArrayView left, QByteArrayView right) { return compare(left, right) < 0; });
    case Op::Matches:
    case Op::Holds:
        break;
    }
    return false;
}

/// `bytes` has the size of the text.
bool TextTest::equalsFrom(QByteArrayView bytes) const
{
    if (!m_ignoresCase)
        return view(bytes) == view(m_text);
    return std::equal(bytes.begin(), bytes.end(), m_text.begin(),
                      [](char found, char wanted) { return lower(found) == wanted; });
}

Verdict TextTest::matches(QByteArrayView bytes) const
{
    if (bytes.size() <= longestSubject) {
        const QRegularExpressionMatch match = m_expression.match(textOf(bytes));
        return match.isValid() ? verdictOf(match.hasMatch()) : Verdict::Undecided;
    }
    // Only a match that what comes behind can't change is one.
    const QString first = textOf(decode::cutUtf8(bytes, longestSubject));
    const QRegularExpressionMatch match =
        m_expression.match(first, 0, QRegularExpression::PartialPreferFirstMatch);
    return match.isValid() && match.hasMatch() ? Verdict::Yes : Verdict::Undecided;
}

std::optional<TextTest> TextTest::inLatin1() const
{
    std::vector<QByteArray> texts;
    bool differs = false;
    for (const QByteArray &text : m_texts) {
        const QString characters = QString::fromUtf8(text);
        const bool fits =
            text.isValidUtf8() && std::all_of(characters.begin(), characters.end(),
                                              [](QChar unit) { return unit.unicode() < 0x100; });
        texts.push_back(fits ? characters.toLatin1() : text);
        differs = differs || texts.back() != text;
    }
    if (!differs)
        return std::nullopt;
    std::sort(texts.begin(), texts.end());
    return TextTest(m_op, std::move(texts), QString(), m_ignoresCase);
}

} // namespace store
