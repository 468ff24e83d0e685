#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace decode {

/// A number as JSON writes it, kept exactly where 64 bits can hold it. Numbers of all three kinds compare by
/// what they are worth: 9007199254740993 is not 9007199254740992.0.
class Number
{
public:
    constexpr Number() = default; ///< 0
    constexpr explicit Number(qint64 value)
        : m_kind(Kind::Signed)
        , m_signed(value)
    {}
    constexpr explicit Number(quint64 value)
        : m_kind(Kind::Unsigned)
        , m_unsigned(value)
    {}
    constexpr explicit Number(double value)
        : m_kind(Kind::Double)
        , m_double(value)
    {}

    /// Reads all of `text`: JSON's grammar, and a plus sign or zeros in front, which JSON forbids. What no
    /// double can hold is infinite, or 0.
    static std::optional<Number> fromText(QByteArrayView text);

    double toDouble() const;

    friend std::partial_ordering operator<=>(const Number &left, const Number &right);
    friend bool operator==(const Number &left, const Number &right) { return (left <=> right) == 0; }

private:
    enum class Kind : quint8 { Signed, Unsigned, Double };

    Kind m_kind = Kind::Signed;
    union {
        qint64 m_signed = 0;
        quint64 m_unsigned;
        double m_double;
    };
};

} // namespace decode
