#include "decode/messagepackvalue.h"
#include "decode/treebuilder.h"

#include <vector>

namespace decode {

namespace {

using Kind = ValueError::Kind;
using Type = MessagePackHead::Type;

ValueType valueTypeOf(Type type)
{
    switch (type) {
    case Type::Nil:
        return ValueType::Null;
    case Type::Boolean:
        return ValueType::Boolean;
    case Type::String:
        return ValueType::String;
    case Type::Binary:
        return ValueType::Bytes;
    case Type::Extension:
        return ValueType::Other;
    case Type::Array:
        return ValueType::Array;
    case Type::Map:
        return ValueType::Object;
    default:
        return ValueType::Number;
    }
}

class MessagePackReader
{
public:
    MessagePackReader(ValueTree &tree, const ValueLimits &limits, const StopFlag *stop)
        : m_builder(tree, limits, stop)
        , m_bytes(tree.bytes.view)
    {}

    void read()
    {
        do {
            if (m_left.empty() || m_builder.container().type != ValueType::Object || name())
                value();
            while (!m_builder.failed() && !m_left.empty() && m_left.back() == 0) {
                m_left.pop_back();
                m_builder.close(m_at);
            }
        } while (!m_builder.failed() && !m_left.empty());
        if (m_at < m_bytes.size())
            m_builder.fail(Kind::BytesBehind, m_at);
        m_builder.finish();
    }

private:
    /// The head at m_at, with all bytes behind it that are no items; an error otherwise.
    std::optional<MessagePackHead> head()
    {
        bool ended = false;
        const auto found = messagePackHead(m_bytes.sliced(m_at), ended);
        if (!found) {
            m_builder.fail(ended ? Kind::UnexpectedEnd : Kind::BadType, ended ? m_bytes.size() : m_at);
            return std::nullopt;
        }
        const bool items = found->type == Type::Array || found->type == Type::Map;
        if (!items && m_bytes.size() - m_at - found->size < static_cast<qsizetype>(found->length)) {
            m_builder.fail(Kind::UnexpectedEnd, m_bytes.size());
            return std::nullopt;
        }
        return found;
    }

    void value()
    {
        const auto found = head();
        if (!found)
            return;
        const qsizetype begin = m_at;
        const ValueType type = valueTypeOf(found->type);
        if (!m_left.empty())
            --m_left.back();
        if (type == ValueType::Array || type == ValueType::Object) {
            if (!m_builder.open(type, begin))
                return;
            m_at += found->size;
            m_left.push_back(found->length);
            return;
        }
        m_at += found->size + static_cast<qsizetype>(found->length);
        m_builder.addScalar(type, begin, m_at);
    }

    /// Skips a key, whatever it is.
    bool name()
    {
        const qsizetype begin = m_at;
        for (quint64 pending = 1; pending > 0; --pending) {
            const auto found = head();
            if (!found)
                return false;
            m_at += found->size;
            if (found->type == Type::Array)
                pending += found->length;
            else if (found->type == Type::Map)
                pending += quint64{found->length} * 2;
            else
                m_at += static_cast<qsizetype>(found->length);
        }
        m_builder.setName(begin, m_at);
        return true;
    }

    TreeBuilder m_builder;
    const QByteArrayView m_bytes;
    std::vector<quint32> m_left; ///< items or pairs to come, of each open container
    qsizetype m_at = 0;
};

} // namespace

ValueTree readMessagePack(SharedBytes bytes, const ValueLimits &limits, const StopFlag *stop)
{
    ValueTree tree;
    tree.format = ValueFormat::MessagePack;
    tree.bytes = std::move(bytes);
    MessagePackReader(tree, limits, stop).read();
    return tree;
}

} // namespace decode
