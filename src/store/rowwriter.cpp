#include "store/rowwriter.h"

#include "protocol/clientid.h"
#include "protocol/displayname.h"
#include "protocol/messagejson.h"
#include "protocol/packetcursor.h"
#include "protocol/utf8.h"
#include "store/savedtime.h"

#include <QIODevice>

#include <algorithm>
#include <limits>

namespace store {

namespace {

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// The rows of one read have one time: its text is made once.
class TimeText
{
public:
    const QString &of(qint64 utcNs)
    {
        if (utcNs != m_utcNs) {
            m_utcNs = utcNs;
            m_text = savedTime(utcNs);
        }
        return m_text;
    }

private:
    qint64 m_utcNs = 0;
    QString m_text;
};

class JsonRows : public RowWriter
{
public:
    explicit JsonRows(QIODevice &device)
        : m_device(device)
    {}
    bool begin() override { return true; }
    bool write(const PinnedRow &row) override
    {
        return protocol::writeJsonLine(m_device, row.frame(), row.layout(), row.record().dialect(),
                                       m_time.of(row.utcNs()));
    }

private:
    QIODevice &m_device;
    TimeText m_time;
};

class RawRows : public RowWriter
{
public:
    explicit RawRows(QIODevice &device)
        : m_device(device)
    {}
    bool begin() override { return true; }
    bool write(const PinnedRow &row) override { return writeAll(m_device, row.frame()); }

private:
    QIODevice &m_device;
};

/// Text that can stand in a cell as it is: valid UTF-8 without control characters but tab and line ends.
bool isText(QByteArrayView bytes)
{
    return protocol::isUtf8(bytes) && std::none_of(bytes.begin(), bytes.end(), [](char letter) {
               const auto code = static_cast<unsigned char>(letter);
               return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7f;
           });
}

bool isFormula(QByteArrayView text)
{
    return !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
}

class CsvRows : public RowWriter
{
public:
    explicit CsvRows(QIODevice &device)
        : m_device(device)
    {}

    bool begin() override
    {
        return writeAll(m_device,
                        QByteArrayLiteral("row,time,kind,feed,topic,user,host,client,content,packets,packet,"
                                          "entitlements,bytes,encoding,data\r\n"));
    }

    bool write(const PinnedRow &row) override
    {
        const QByteArray head = headOf(row);
        protocol::PacketCursor cursor(row.packets());
        protocol::PacketView packet;
        if (!cursor.next(packet))
            return writeAll(m_device, head + ",,,,\r\n");
        for (int number = 1;; ++number) {
            const QByteArray cells = head + QByteArray::number(number) + ',' + entitlements(packet);
            if (!writeAll(m_device, cells) || !writeData(packet.data) || !writeAll(m_device, "\r\n"))
                return false;
            if (!cursor.next(packet))
                return true;
        }
    }

private:
    static QByteArray name(QByteArrayView bytes)
    {
        return csvCell(protocol::displayName(bytes, std::numeric_limits<qsizetype>::max()).toUtf8());
    }

    QByteArray headOf(const PinnedRow &row)
    {
        const PacketRecord &record = row.record();
        const QByteArray content = protocol::hasContentType(record.dialect())
                                       ? name(row.content())
                                       : csvCell(record.image ? "image" : "delta");
        const bool isUnicast = row.kind() == RowKind::Unicast;
        const QByteArray client =
            isUnicast ? protocol::ClientId::fromWire(row.clientId()).toText().toLatin1() : QByteArray();
        return QByteArray::number(row.number() + 1) + ',' + m_time.of(row.utcNs()).toLatin1() + ',' +
               (isUnicast ? "unicast" : "multicast") + ',' + name(row.feed()) + ',' + name(row.topic()) +
               ',' + name(row.user()) + ',' + name(row.host()) + ',' + client + ',' + content + ',' +
               QByteArray::number(row.packetCount()) + ',';
    }

    static QByteArray entitlements(const protocol::PacketView &packet)
    {
        QByteArray numbers;
        for (qsizetype i = 0; i < packet.entitlementCount(); ++i) {
            if (i > 0)
                numbers += ' ';
            numbers += QByteArray::number(packet.entitlementAt(i));
        }
        return csvCell(numbers) + ',';
    }

    /// The last three cells; in pieces, for a payload may be large.
    bool writeData(QByteArrayView data)
    {
        const bool asText = isText(data);
        const char *const begin = !asText ? "hex," : isFormula(data) ? "text,\"'" : "text,\"";
        if (!writeAll(m_device, QByteArray::number(data.size()) + ',' + begin))
            return false;
        constexpr qsizetype atOnce = 64 * 1024;
        for (qsizetype at = 0; at < data.size(); at += atOnce) {
            const QByteArray piece = data.sliced(at, std::min(atOnce, data.size() - at)).toByteArray();
            if (!writeAll(m_device, asText ? QByteArray(piece).replace('"', "\"\"") : piece.toHex()))
                return false;
        }
        return !asText || writeAll(m_device, "\"");
    }

    QIODevice &m_device;
    TimeText m_time;
};

} // namespace

RowWriter::~RowWriter() = default;

std::unique_ptr<RowWriter> RowWriter::make(SaveFormat format, QIODevice &device)
{
    switch (format) {
    case SaveFormat::JsonLines:
        return std::make_unique<JsonRows>(device);
    case SaveFormat::Csv:
        return std::make_unique<CsvRows>(device);
    case SaveFormat::RawFrames:
        break;
    }
    return std::make_unique<RawRows>(device);
}

QByteArray csvCell(const QByteArray &text)
{
    QByteArray cell = text;
    cell.replace('"', "\"\"");
    return (isFormula(text) ? "\"'" : "\"") + cell + '"';
}

} // namespace store
