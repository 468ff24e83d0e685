#include "decode/quotedtext.h"

#include <algorithm>

namespace decode {

namespace {

constexpr char32_t notACode = 0xffffffff;

int hexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= '0' && unit <= '9')
        return unit - '0';
    if (unit >= 'a' && unit <= 'f')
        return unit - 'a' + 10;
    return unit >= 'A' && unit <= 'F' ? unit - 'A' + 10 : -1;
}

/// The value of `digits`, one to six hex digits, or notACode.
char32_t hexValue(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 6)
        return notACode;
    char32_t value = 0;
    for (const QChar digit : digits) {
        if (hexDigit(digit) < 0)
            return notACode;
        value = value * 16 + static_cast<char32_t>(hexDigit(digit));
    }
    return value;
}

char simpleEscape(QChar character)
{
    switch (character.unicode()) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    default:
        return static_cast<char>(character.unicode());
    }
}

class Reader
{
public:
    Reader(QStringView text, qsizetype from)
        : m_text(text)
        , m_quote(text[from])
        , m_at(from + 1)
        , m_plainFrom(m_at)
    {}

    QuotedText read()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at];
            if (character == m_quote) {
                takePlain();
                m_result.isClosed = true;
                ++m_at;
                break;
            }
            if (character == QLatin1Char('\\'))
                readEscape();
            else
                ++m_at;
        }
        if (!m_result.isClosed)
            takePlain();
        m_result.end = m_at;
        return m_result;
    }

private:
    void takePlain()
    {
        m_result.bytes += m_text.sliced(m_plainFrom, m_at - m_plainFrom).toUtf8();
        m_plainFrom = m_at;
    }

    void readEscape()
    {
        takePlain();
        const qsizetype begin = m_at++;
        const bool isKnown = m_at < m_text.size() && takeEscape();
        if (!isKnown && m_result.badEscape < 0) {
            m_result.badEscape = begin;
            m_result.badSize = std::min(m_at + 1, m_text.size()) - begin;
        }
        if (!isKnown && m_at < m_text.size() && m_text[m_at] != m_quote)
            ++m_at;
        m_plainFrom = m_at;
    }

    bool takeEscape()
    {
        const QChar kind = m_text[m_at];
        if (kind == QLatin1Char('x'))
            return takeByte(m_text.sliced(m_at + 1, std::min<qsizetype>(2, m_text.size() - m_at - 1)));
        if (kind == QLatin1Char('u'))
            return takeCharacter();
        if (kind == QLatin1Char('0')) {
            m_result.bytes += '\0';
        } else if (QStringView(u"nrtbf\\\"'/").contains(kind)) {
            m_result.bytes += simpleEscape(kind);
        } else {
            return false;
        }
        ++m_at;
        return true;
    }

    bool takeByte(QStringView digits)
    {
        const char32_t value = digits.size() == 2 ? hexValue(digits) : notACode;
        if (value == notACode)
            return false;
        m_result.bytes += static_cast<char>(value);
        m_at += 3;
        return true;
    }

    /// `uXXXX`, two of them for a surrogate pair, or `u{X…}`.
    bool takeCharacter()
    {
        const QStringView rest = m_text.sliced(m_at + 1);
        qsizetype size = 0;
        char32_t code = notACode;
        if (rest.startsWith(QLatin1Char('{'))) {
            const qsizetype brace = rest.first(std::min<qsizetype>(rest.size(), 8)).indexOf(QLatin1Char('}'));
            if (brace > 0)
                code = hexValue(rest.sliced(1, brace - 1));
            size = brace + 1;
        } else if (rest.size() >= 4) {
            code = hexValue(rest.first(4));
            size = 4;
            if (code != notACode && QChar::isHighSurrogate(code) && rest.sliced(4).startsWith(u"\\u") &&
                rest.size() >= 10) {
                const char32_t low = hexValue(rest.sliced(6, 4));
                if (low != notACode && QChar::isLowSurrogate(low)) {
                    code = QChar::surrogateToUcs4(static_cast<char16_t>(code), static_cast<char16_t>(low));
                    size = 10;
                }
            }
        }
        if (code == notACode || QChar::isSurrogate(code) || code > QChar::LastValidCodePoint)
            return false;
        m_result.bytes += QStringView(QChar::fromUcs4(code)).toUtf8(); // QString leaves out U+FEFF in front
        m_at += 1 + size;
        return true;
    }

    QStringView m_text;
    QChar m_quote;
    qsizetype m_at;
    qsizetype m_plainFrom; ///< what is not taken yet
    QuotedText m_result;
};

/// Bytes of the UTF-8 character at `at`; 0 where there is none.
qsizetype characterSize(QByteArrayView bytes, qsizetype at)
{
    for (qsizetype size = 1; size <= 4 && at + size <= bytes.size(); ++size) {
        if (bytes.sliced(at, size).isValidUtf8())
            return size;
    }
    return 0;
}

} // namespace

QuotedText readQuoted(QStringView text, qsizetype from)
{
    return Reader(text, from).read();
}

QString quoted(QByteArrayView bytes)
{
    QString result(QLatin1Char('"'));
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        const qsizetype size = characterSize(bytes, at);
        if (size == 0 || byte < 0x20 || byte == 0x7f) {
            result += QLatin1String("\\x") + QString::number(byte + 0x100u, 16).sliced(1);
            ++at;
            continue;
        }
        if (byte == '"' || byte == '\\')
            result += QLatin1Char('\\');
        const QString character = QString::fromUtf8(bytes.sliced(at, size));
        // Qt takes U+FEFF for a byte order mark, wherever its bytes begin, and leaves it out.
        result += character.isEmpty() ? QStringLiteral("\\u{FEFF}") : character;
        at += size;
    }
    return result + QLatin1Char('"');
}

} // namespace decode
