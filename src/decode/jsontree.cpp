#include "decode/treebuilder.h"

#include <algorithm>

namespace decode {

namespace {

using Kind = ValueError::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Reads RFC 8259 without recursion. simdjson and QJsonDocument don't say where a value stands, and stop at
/// the first error without what came before it.
class JsonScanner
{
public:
    JsonScanner(ValueTree &tree, const ValueLimits &limits, const StopFlag *stop)
        : m_tree(tree)
        , m_builder(tree, limits, stop)
        , m_data(tree.bytes.view.data())
        , m_size(tree.bytes.view.size())
    {}

    void read()
    {
        if (tree().bytes.view.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        while (!m_builder.failed() && m_next != Next::Done) {
            skipSpace();
            step();
        }
        m_builder.finish();
    }

private:
    enum class Next { Value, FirstItem, FirstName, Name, CommaOrEnd, Done };

    ValueTree &tree() { return m_tree; }
    bool atEnd() const { return m_at >= m_size; }
    void fail(Kind kind) { m_builder.fail(atEnd() ? Kind::UnexpectedEnd : kind, m_at); }

    void skipSpace()
    {
        while (m_at < m_size &&
               (m_data[m_at] == ' ' || m_data[m_at] == '\n' || m_data[m_at] == '\r' || m_data[m_at] == '\t'))
            ++m_at;
    }

    void step()
    {
        switch (m_next) {
        case Next::FirstItem:
            if (!atEnd() && m_data[m_at] == ']')
                return close();
            return value();
        case Next::Value:
            return value();
        case Next::FirstName:
            if (!atEnd() && m_data[m_at] == '}')
                return close();
            return name();
        case Next::Name:
            return name();
        case Next::CommaOrEnd:
            return commaOrEnd();
        case Next::Done:
            return;
        }
    }

    /// A value is whole: what may follow it?
    void done()
    {
        if (m_builder.isOpen()) {
            m_next = Next::CommaOrEnd;
            return;
        }
        m_next = Next::Done;
        skipSpace();
        if (!atEnd())
            m_builder.fail(Kind::BytesBehind, m_at);
    }

    void close()
    {
        m_builder.close(++m_at);
        done();
    }

    void commaOrEnd()
    {
        const bool object = m_builder.container().type == ValueType::Object;
        if (atEnd())
            return fail(Kind::UnexpectedEnd);
        if (m_data[m_at] == (object ? '}' : ']'))
            return close();
        if (m_data[m_at] != ',')
            return fail(Kind::ExpectedCommaOrEnd);
        ++m_at;
        m_next = object ? Next::Name : Next::Value;
    }

    void name()
    {
        if (atEnd() || m_data[m_at] != '"')
            return fail(Kind::ExpectedName);
        const qsizetype begin = m_at;
        if (!string())
            return;
        const qsizetype end = m_at;
        skipSpace();
        if (atEnd() || m_data[m_at] != ':')
            return fail(Kind::ExpectedColon);
        ++m_at;
        m_builder.setName(begin, end);
        m_next = Next::Value;
    }

    void value()
    {
        if (atEnd())
            return fail(Kind::UnexpectedEnd);
        const qsizetype begin = m_at;
        switch (m_data[m_at]) {
        case '{':
        case '[': {
            const bool object = m_data[m_at] == '{';
            if (!m_builder.open(object ? ValueType::Object : ValueType::Array, begin))
                return;
            ++m_at;
            m_next = object ? Next::FirstName : Next::FirstItem;
            return;
        }
        case '"':
            return string() ? scalar(ValueType::String, begin) : void();
        case 't':
            return literal("true") ? scalar(ValueType::Boolean, begin) : void();
        case 'f':
            return literal("false") ? scalar(ValueType::Boolean, begin) : void();
        case 'n':
            return literal("null") ? scalar(ValueType::Null, begin) : void();
        default:
            if (m_data[m_at] != '-' && !isDigit(m_data[m_at]))
                return fail(Kind::ExpectedValue);
            return number() ? scalar(ValueType::Number, begin) : void();
        }
    }

    void scalar(ValueType type, qsizetype begin)
    {
        if (m_builder.addScalar(type, begin, m_at))
            done();
    }

    bool literal(QByteArrayView word)
    {
        for (const char c : word) {
            if (atEnd() || m_data[m_at] != c) {
                fail(Kind::BadLiteral);
                return false;
            }
            ++m_at;
        }
        return true;
    }

    bool digits()
    {
        if (atEnd() || !isDigit(m_data[m_at])) {
            fail(Kind::BadNumber);
            return false;
        }
        while (!atEnd() && isDigit(m_data[m_at]))
            ++m_at;
        return true;
    }

    bool number()
    {
        if (m_data[m_at] == '-')
            ++m_at;
        if (!atEnd() && m_data[m_at] == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (!atEnd() && isDigit(m_data[m_at])) { // 01
            fail(Kind::BadNumber);
            return false;
        }
        if (!atEnd() && m_data[m_at] == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (!atEnd() && (m_data[m_at] == 'e' || m_data[m_at] == 'E')) {
            ++m_at;
            if (!atEnd() && (m_data[m_at] == '+' || m_data[m_at] == '-'))
                ++m_at;
            return digits();
        }
        return true;
    }

    bool escape()
    {
        ++m_at;
        if (atEnd()) {
            fail(Kind::UnexpectedEnd);
            return false;
        }
        const char c = m_data[m_at];
        if (c != 'u') {
            if (!QByteArrayView("\"\\/bfnrt").contains(c)) {
                fail(Kind::BadEscape);
                return false;
            }
            ++m_at;
            return true;
        }
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (atEnd() || !isHexDigit(m_data[m_at])) {
                fail(Kind::BadEscape);
                return false;
            }
        }
        return true;
    }

    /// From the opening quote; afterwards behind the closing one.
    bool string()
    {
        const qsizetype begin = m_at++;
        unsigned char all = 0;
        while (true) {
            const char *const data = m_data;
            qsizetype at = m_at;
            while (at < m_size && data[at] != '"' && data[at] != '\\' &&
                   static_cast<unsigned char>(data[at]) >= 0x20)
                all |= static_cast<unsigned char>(data[at++]);
            m_at = at;
            if (atEnd()) {
                fail(Kind::UnexpectedEnd);
                return false;
            }
            if (data[at] == '"')
                break;
            if (data[at] != '\\') {
                fail(Kind::ControlCharacter);
                return false;
            }
            if (!escape())
                return false;
        }
        ++m_at;
        if (all >= 0x80 && !m_tree.notUtf8 && !m_tree.bytes.view.sliced(begin, m_at - begin).isValidUtf8())
            m_tree.notUtf8 = begin;
        return true;
    }

    ValueTree &m_tree;
    TreeBuilder m_builder;
    const char *const m_data;
    const qsizetype m_size;
    qsizetype m_at = 0;
    Next m_next = Next::Value;
};

} // namespace

ValueTree readJson(SharedBytes bytes, const ValueLimits &limits, const StopFlag *stop)
{
    ValueTree tree;
    tree.bytes = std::move(bytes);
    JsonScanner(tree, limits, stop).read();
    return tree;
}

} // namespace decode
