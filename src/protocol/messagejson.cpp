#include "protocol/messagejson.h"

#include "protocol/packetcursor.h"
#include "protocol/utf8.h"
#include "protocol/wirefields.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

namespace protocol {

namespace {

/// Gathers what is written into pieces, so that a line of any length needs little memory.
class JsonLine
{
public:
    explicit JsonLine(QIODevice &device)
        : m_device(device)
    {
        m_pending.append('{');
    }

    void key(QByteArrayView name)
    {
        if (std::exchange(m_isFirst, false))
            m_pending.append('"');
        else
            m_pending.append(", \"");
        m_pending.append(name);
        m_pending.append("\": ");
    }
    void raw(QByteArrayView json)
    {
        m_pending.append(json);
        flushIfLarge();
    }
    void number(qint64 value) { raw(QByteArray::number(value)); }
    void flag(bool value) { raw(value ? "true" : "false"); }

    /// A string of bytes that may not be UTF-8; each bad byte becomes U+FFFD.
    void string(QByteArrayView bytes)
    {
        m_pending.append('"');
        while (!bytes.isEmpty()) {
            const Utf8Step step = utf8Step(bytes);
            if (!step.isValid)
                m_pending.append("\xef\xbf\xbd");
            else if (step.code < 0x20 || (step.code >= 0x7f && step.code < 0xa0))
                m_pending.append("\\u00").append(QByteArray::number(step.code, 16).rightJustified(2, '0'));
            else if (step.code == U'"' || step.code == U'\\')
                m_pending.append('\\').append(static_cast<char>(step.code));
            else
                m_pending.append(bytes.first(step.size));
            bytes = bytes.sliced(step.size);
            flushIfLarge();
        }
        m_pending.append('"');
    }

    void hex(QByteArrayView bytes)
    {
        m_pending.append('"');
        while (!bytes.isEmpty()) {
            const QByteArrayView piece = bytes.first(std::min<qsizetype>(bytes.size(), pieceSize));
            raw(QByteArray::fromRawData(piece.data(), piece.size()).toHex());
            bytes = bytes.sliced(piece.size());
        }
        m_pending.append('"');
    }

    void text(QByteArrayView name, QByteArrayView bytes)
    {
        key(name);
        string(bytes);
        if (isUtf8(bytes))
            return;
        key(name.toByteArray() + "_hex");
        hex(bytes);
    }

    [[nodiscard]] bool end()
    {
        m_pending.append("}\n");
        flush();
        return m_isGood;
    }

private:
    static constexpr qsizetype pieceSize = 16 * 1024;

    void flushIfLarge()
    {
        if (m_pending.size() >= pieceSize)
            flush();
    }
    void flush()
    {
        for (QByteArrayView rest = m_pending; m_isGood && !rest.isEmpty();) {
            const qint64 written = m_device.write(rest.data(), rest.size());
            m_isGood = written > 0;
            if (m_isGood)
                rest = rest.sliced(static_cast<qsizetype>(written));
        }
        m_pending.clear();
    }

    QIODevice &m_device;
    QByteArray m_pending;
    bool m_isFirst = true;
    bool m_isGood = true;
};

void writeEntitlements(JsonLine &line, QByteArrayView raw)
{
    line.raw("[");
    for (qsizetype at = 0; at + 4 <= raw.size(); at += 4) {
        if (at > 0)
            line.raw(", ");
        line.number(qFromBigEndian<qint32>(raw.data() + at));
    }
    line.raw("]");
}

void writePackets(JsonLine &line, QByteArrayView packets)
{
    PacketCursor cursor(packets);
    PacketView packet;
    bool isFirst = true;
    line.raw("[");
    while (cursor.next(packet)) {
        line.raw(std::exchange(isFirst, false) ? "[" : ", [");
        writeEntitlements(line, packet.rawEntitlements);
        line.raw(", ");
        line.hex(packet.data);
        line.raw("]");
    }
    line.raw("]");
}

/// How many bytes of `rest` the field takes; nothing where they are not all there.
std::optional<qsizetype> fieldSize(WireField::Kind kind, QByteArrayView rest)
{
    const auto ifThere = [rest](qint64 size) {
        return size <= rest.size() ? std::optional(static_cast<qsizetype>(size)) : std::nullopt;
    };
    if (kind == WireField::Kind::ClientId)
        return ifThere(ClientId::size);
    if (kind == WireField::Kind::Flag)
        return ifThere(1);
    if (rest.size() < 4)
        return std::nullopt;
    if (kind == WireField::Kind::Packets)
        return rest.size();
    const qint64 count = qFromBigEndian<qint32>(rest.data());
    if (count < 0)
        return std::nullopt;
    return ifThere(4 + count * (kind == WireField::Kind::IntSet ? 4 : 1));
}

void writeField(JsonLine &line, WireField::Kind kind, QByteArrayView key, QByteArrayView bytes)
{
    if (kind == WireField::Kind::Text) {
        line.text(key, bytes.sliced(4));
        return;
    }
    line.key(key);
    if (kind == WireField::Kind::ClientId)
        line.string(ClientId::fromWire(bytes).toText().toLatin1());
    else if (kind == WireField::Kind::Flag)
        line.flag(bytes.front() != 0);
    else if (kind == WireField::Kind::IntSet)
        writeEntitlements(line, bytes.sliced(4));
    else
        writePackets(line, bytes);
}

} // namespace

bool writeJsonLine(QIODevice &device, QByteArrayView frame, const FrameLayout &layout, Dialect dialect,
                   const QString &time)
{
    const auto type = static_cast<std::uint8_t>(layout.type);
    const WireField *field = wireFields(type);
    if (!field || layout.size == 0 || frame.size() < qsizetype{layout.size})
        return false;
    JsonLine line(device);
    if (!time.isEmpty()) {
        line.key("time");
        line.string(time.toUtf8());
    }
    line.key("kind");
    line.number(type);
    QByteArrayView rest = frame.first(layout.size).sliced(1);
    for (; field->kind != WireField::Kind::End; ++field) {
        WireField::Kind kind = field->kind;
        if (kind == WireField::Kind::FlagOrText)
            kind = hasContentType(dialect) ? WireField::Kind::Text : WireField::Kind::Flag;
        const std::optional<qsizetype> size = fieldSize(kind, rest);
        if (!size)
            return false;
        writeField(line, kind, {field->key.data(), field->key.size()}, rest.first(*size));
        rest = rest.sliced(*size);
    }
    return rest.isEmpty() && line.end();
}

bool writeLoginJsonLine(QIODevice &device, const Credentials &credentials)
{
    JsonLine line(device);
    line.key("kind");
    line.number(0);
    line.key("method");
    switch (credentials.method) {
    case LoginMethod::None:
        line.string("none");
        break;
    case LoginMethod::Basic:
        line.string("basic");
        line.text("user", credentials.user);
        break;
    case LoginMethod::Token:
        line.string("token");
        break;
    }
    const auto optional = [&line](QByteArrayView key, const QByteArray &value) {
        if (!value.isEmpty())
            line.text(key, value);
    };
    optional("impersonating", credentials.impersonating);
    optional("forwarded-for", credentials.forwardedFor);
    optional("application", credentials.application);
    return line.end();
}

} // namespace protocol
