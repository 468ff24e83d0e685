#include "decode/cborvalue.h"
#include "decode/treebuilder.h"

#include <QCborError>
#include <QCborStreamReader>

#include <vector>

namespace decode {

namespace {

using Kind = ValueError::Kind;

constexpr int keyDepth = 64; ///< of a key that is itself a container

Kind kindOf(QCborError error)
{
    switch (error) {
    case QCborError::EndOfFile:
    case QCborError::DataTooLarge: // no bytes here are: the length that it gives is
        return Kind::UnexpectedEnd;
    case QCborError::InvalidUtf8String:
        return Kind::BadString;
    case QCborError::NestingTooDeep:
        return Kind::TooDeep;
    default:
        return Kind::BadType;
    }
}

ValueType typeOf(const QCborStreamReader &reader)
{
    switch (reader.type()) {
    case QCborStreamReader::String:
        return ValueType::String;
    case QCborStreamReader::ByteArray:
        return ValueType::Bytes;
    case QCborStreamReader::SimpleType:
        break;
    default:
        return ValueType::Number;
    }
    switch (reader.toSimpleType()) {
    case QCborSimpleType::True:
    case QCborSimpleType::False:
        return ValueType::Boolean;
    case QCborSimpleType::Null:
        return ValueType::Null;
    default:
        return ValueType::Other;
    }
}

class CborReader
{
public:
    CborReader(ValueTree &tree, const ValueLimits &limits, const StopFlag *stop)
        : m_reader(tree.bytes.view.data(), tree.bytes.view.size())
        , m_builder(tree, limits, stop)
        , m_size(tree.bytes.view.size())
    {}

    void read()
    {
        if (m_size == 0)
            m_builder.fail(Kind::UnexpectedEnd, 0);
        while (!m_builder.failed() && !m_done)
            step();
        m_builder.finish();
    }

private:
    bool broken(qint64 at)
    {
        const QCborError error = m_reader.lastError();
        if (error == QCborError::NoError)
            return false;
        m_builder.fail(kindOf(error), std::min<qint64>(at, m_size),
                       error == QCborError::NestingTooDeep ? keyDepth : 0);
        return true;
    }

    void step()
    {
        if (broken(m_reader.currentOffset()))
            return;
        if (m_builder.isOpen() && !m_reader.hasNext())
            return leave();
        if (m_builder.isOpen() && m_builder.container().type == ValueType::Object && !m_hasName)
            return name();
        m_hasName = false;
        const qint64 begin = m_reader.currentOffset();
        while (m_reader.isTag() && m_reader.next()) {
        }
        if (broken(m_reader.currentOffset()))
            return;
        if (m_reader.isInvalid())
            return m_builder.fail(Kind::BadType, begin);
        if (m_reader.isContainer())
            return enter(begin);
        const ValueType type = typeOf(m_reader);
        m_reader.next();
        const qint64 end = m_reader.currentOffset();
        // next() also looks at what follows; only a string can be wrong itself.
        const bool stringBroken = (type == ValueType::String || type == ValueType::Bytes) &&
                                  m_reader.lastError() != QCborError::NoError && end <= begin;
        if (stringBroken || m_reader.lastError() == QCborError::InvalidUtf8String) {
            broken(begin);
            return;
        }
        if (m_builder.addScalar(type, begin, end))
            finished();
    }

    void name()
    {
        const qint64 begin = m_reader.currentOffset();
        if (!m_reader.next(keyDepth) && broken(m_reader.currentOffset()))
            return;
        if (broken(m_reader.currentOffset()))
            return;
        m_builder.setName(begin, m_reader.currentOffset());
        m_hasName = true;
    }

    void enter(qint64 begin)
    {
        if (!m_builder.open(m_reader.isMap() ? ValueType::Object : ValueType::Array, begin))
            return;
        if (!m_reader.enterContainer())
            broken(begin);
    }

    void leave()
    {
        if (!m_reader.leaveContainer()) {
            broken(m_reader.currentOffset());
            m_builder.fail(Kind::BadType, m_reader.currentOffset());
            return;
        }
        m_builder.close(m_reader.currentOffset());
        finished();
    }

    /// An item is whole.
    void finished()
    {
        if (m_builder.isOpen())
            return;
        m_done = true;
        if (m_reader.currentOffset() < m_size)
            m_builder.fail(Kind::BytesBehind, m_reader.currentOffset());
    }

    QCborStreamReader m_reader;
    TreeBuilder m_builder;
    const qint64 m_size;
    bool m_hasName = false;
    bool m_done = false;
};

} // namespace

ValueTree readCbor(SharedBytes bytes, const ValueLimits &limits, const StopFlag *stop)
{
    ValueTree tree;
    tree.format = ValueFormat::Cbor;
    tree.bytes = std::move(bytes);
    CborReader(tree, limits, stop).read();
    return tree;
}

} // namespace decode
