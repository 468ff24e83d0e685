#include "authorization/namepattern.h"

#include "protocol/utf8.h"

namespace authorization {

namespace {

/// Each star is tried again from one character further on, the one before it never: so the work is at most
/// the product of both lengths.
bool isWildcardMatch(const QList<uint> &pattern, const QList<uint> &name)
{
    qsizetype p = 0, n = 0, star = -1, starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == U'*') {
            star = p++;
            starName = n;
        } else if (p < pattern.size() && (pattern[p] == U'?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == U'*')
        ++p;
    return p == pattern.size();
}

} // namespace

std::variant<NamePattern, QString> NamePattern::make(Kind kind, const QString &text)
{
    if (text.size() > longestPattern)
        return QStringLiteral("is longer than %1 characters").arg(longestPattern);
    NamePattern pattern;
    pattern.m_kind = kind;
    pattern.m_text = text;
    pattern.m_exact = text.toUtf8();
    if (kind != Kind::Regex)
        return pattern;
    const QRegularExpression alone(text, QRegularExpression::UseUnicodePropertiesOption);
    if (!alone.isValid())
        return QStringLiteral("is no regular expression: %1 (character %2)")
            .arg(alone.errorString(), QString::number(alone.patternErrorOffset() + 1));
    pattern.m_expression = QRegularExpression(
        QStringLiteral("(*LIMIT_MATCH=20000)") + QRegularExpression::anchoredPattern(text),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
    if (!pattern.m_expression.isValid()) // such as one with a limit of its own
        return QStringLiteral("is no regular expression of a whole name: %1")
            .arg(pattern.m_expression.errorString());
    return pattern;
}

Match NamePattern::match(QByteArrayView name) const
{
    if (m_kind == Kind::Any)
        return Match::Yes;
    if (!protocol::isUtf8(name))
        return Match::Undecided;
    if (m_kind == Kind::Exact)
        return name == m_exact ? Match::Yes : Match::No;
    if (name.size() > longestName)
        return Match::Undecided;
    const QString text = QString::fromUtf8(name);
    if (m_kind == Kind::Wildcard)
        return isWildcardMatch(m_text.toUcs4(), text.toUcs4()) ? Match::Yes : Match::No;
    const auto match = m_expression.match(text);
    if (!match.isValid())
        return Match::Undecided;
    return match.hasMatch() ? Match::Yes : Match::No;
}

} // namespace authorization
