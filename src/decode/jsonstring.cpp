#include "decode/jsonstring.h"

#include <algorithm>

namespace decode {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The code unit of `\uXXXX` at `at`, or -1.
int unitAt(QByteArrayView text, qsizetype at)
{
    if (text.size() - at < 6 || text.at(at) != '\\' || text.at(at + 1) != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexValue(text.at(i));
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendUtf8(QByteArray &out, int point)
{
    const auto put = [&out](int byte) {
        out += static_cast<char>(byte);
    };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

} // namespace

QByteArray unescapedJson(QByteArrayView token, qsizetype maxBytes)
{
    QByteArray out;
    if (token.startsWith('"'))
        token = token.sliced(1);
    if (token.endsWith('"'))
        token.chop(1);
    out.reserve(std::min(token.size(), maxBytes + 4));
    for (qsizetype at = 0; at < token.size() && out.size() < maxBytes;) {
        const qsizetype slash = token.indexOf('\\', at);
        qsizetype plain = (slash < 0 ? token.size() : slash) - at;
        if (plain > 0) {
            const qsizetype room = maxBytes - out.size();
            // Not half a character: the byte behind must begin one.
            if (plain > room) {
                plain = room;
                while (at + plain < token.size() &&
                       (static_cast<unsigned char>(token.at(at + plain)) & 0xc0) == 0x80 && plain < room + 3)
                    ++plain;
            }
            out += token.sliced(at, plain);
            at += plain;
            continue;
        }
        int point = unitAt(token, at);
        if (point >= 0) {
            at += 6;
            const int low = point >= 0xd800 && point < 0xdc00 ? unitAt(token, at) : -1;
            if (low >= 0xdc00 && low < 0xe000) {
                point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
                at += 6;
            }
            appendUtf8(out, point);
        } else if (at + 1 < token.size()) {
            out += plainEscape(token.at(at + 1));
            at += 2;
        } else {
            break;
        }
    }
    return out;
}

QByteArray quotedJson(QByteArrayView text)
{
    QByteArray out("\"");
    out.reserve(text.size() + 2);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hexDigits[byte >> 4];
            out += hexDigits[byte & 0xf];
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

} // namespace decode
