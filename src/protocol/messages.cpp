#include "protocol/messages.h"

namespace protocol {

MessageType typeOf(const Message &message)
{
    static_assert(std::is_same_v<std::variant_alternative_t<8, Message>, ForwardedUnicastData>);
    return static_cast<MessageType>(message.index() + 1);
}

QByteArray contentWord(const Content &content)
{
    if (const QByteArray *type = std::get_if<QByteArray>(&content))
        return *type;
    return std::get<bool>(content) ? QByteArrayLiteral("image") : QByteArrayLiteral("delta");
}

Content emptyContent(Dialect dialect)
{
    if (hasContentType(dialect))
        return QByteArray();
    return true;
}

} // namespace protocol
