#include "protocol/clientid.h"

#include <algorithm>

namespace protocol {

namespace {

/// Which wire byte each pair of digits stands for, in the order of the text: the first three fields are
/// little-endian on the wire.
constexpr std::array<std::size_t, ClientId::size> textOrder = {3, 2, 1,  0,  5,  4,  7,  6,
                                                               8, 9, 10, 11, 12, 13, 14, 15};

constexpr bool hasDashBefore(std::size_t pair)
{
    return pair == 4 || pair == 6 || pair == 8 || pair == 10;
}

int digitValue(QChar digit)
{
    const char16_t code = digit.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return -1;
}

} // namespace

ClientId ClientId::fromWire(QByteArrayView wire)
{
    ClientId id;
    std::copy_n(wire.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

std::optional<ClientId> ClientId::fromText(QStringView text)
{
    if (text.size() == 38 && text.front() == u'{' && text.back() == u'}')
        text = text.sliced(1, 36);
    if (text.size() != 36)
        return std::nullopt;
    ClientId id;
    qsizetype at = 0;
    for (std::size_t pair = 0; pair < textOrder.size(); ++pair) {
        if (hasDashBefore(pair) && text[at++] != u'-')
            return std::nullopt;
        const int high = digitValue(text[at]);
        const int low = digitValue(text[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.bytes[textOrder[pair]] = static_cast<char>(high * 16 + low);
        at += 2;
    }
    return id;
}

QString ClientId::toText() const
{
    constexpr char digits[] = "0123456789abcdef";
    QString text;
    text.reserve(36);
    for (std::size_t pair = 0; pair < textOrder.size(); ++pair) {
        if (hasDashBefore(pair))
            text += u'-';
        const auto byte = static_cast<unsigned char>(bytes[textOrder[pair]]);
        text += QLatin1Char(digits[byte >> 4]);
        text += QLatin1Char(digits[byte & 0xf]);
    }
    return text;
}

} // namespace protocol
