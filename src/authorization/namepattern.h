#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <variant>

namespace authorization {

/// Whether a condition holds. Undecided is never taken for No: then a person decides.
enum class Match : std::uint8_t { No, Yes, Undecided };

/// What a rule wants of a name: any, exactly this, a wildcard (`*` any characters, `?` one), or a regular
/// expression; always of the whole name, letter case included. A value.
class NamePattern
{
public:
    enum class Kind : std::uint8_t { Any, Exact, Wildcard, Regex };
    /// Longer patterns are refused; longer names are undecided (but for Kind::Exact).
    static constexpr qsizetype longestPattern = 1'000;
    static constexpr qsizetype longestName = 4'096;

    NamePattern() = default;
    /// The pattern, or one line that says what is wrong with it.
    [[nodiscard]] static std::variant<NamePattern, QString> make(Kind kind, const QString &text);

    Kind kind() const { return m_kind; }
    const QString &text() const { return m_text; }
    /// Undecided: a name that is not UTF-8 or too long, a regular expression that gives up (it may take
    /// 20,000 steps). Linear but for those steps.
    Match match(QByteArrayView name) const;
    friend bool operator==(const NamePattern &a, const NamePattern &b)
    {
        return a.m_kind == b.m_kind && a.m_text == b.m_text;
    }

private:
    Kind m_kind = Kind::Any;
    QString m_text;
    QByteArray m_exact;
    QRegularExpression m_expression;
};

} // namespace authorization
