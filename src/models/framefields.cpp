#include "models/framefields.h"

#include "models/nametext.h"
#include "models/packettext.h"
#include "protocol/clientid.h"
#include "protocol/packetcursor.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype countSize = 4;
constexpr qsizetype shownHexBytes = 16;

struct FrameFieldText
{
    Q_DECLARE_TR_FUNCTIONS(models::FrameFieldText)
};

/// Names of fields are those of the protocol's description, in every language.
QString fieldName(const char *name)
{
    return QString::fromLatin1(name);
}

class FieldList
{
public:
    explicit FieldList(const store::PinnedRow &row)
        : m_row(row)
        , m_frame(row.frame())
        , m_layout(row.layout())
    {}

    std::vector<FrameField> list(quint32 maxPackets)
    {
        const bool unicast = m_row.kind() == store::RowKind::Unicast;
        add(fieldName("type"), 1,
            unicast ? QStringLiteral("9 ForwardedUnicastData") : QStringLiteral("8 ForwardedMulticastData"));
        addName("user", m_row.user());
        addName("host", m_row.host());
        if (unicast)
            add(fieldName("client id"), protocol::ClientId::size,
                protocol::ClientId::fromWire(m_row.clientId()).toText());
        addName("feed", m_row.feed());
        addName("topic", m_row.topic());
        if (protocol::hasContentType(m_row.record().dialect()))
            addName("content-type", m_row.content());
        else
            add(fieldName("is-image"), 1, contentFlag());
        const QLocale locale;
        add(fieldName("data packets"), countSize, locale.toString(m_layout.packetCount));
        addPackets(maxPackets);
        return std::move(m_fields);
    }

private:
    void add(const QString &name, qsizetype size, const QString &value, bool isGroup = false)
    {
        const qsizetype end = std::min(m_at + size, m_frame.size());
        m_fields.push_back({name, m_at, end, value, isGroup});
        if (!isGroup)
            m_at = end;
    }

    void addName(const char *name, QByteArrayView value)
    {
        add(fieldName(name), countSize + value.size(), shownName(value));
    }

    QString contentFlag() const
    {
        const auto flag = static_cast<unsigned char>(m_frame.at(m_at));
        return flag ? QStringLiteral("true") : QStringLiteral("false");
    }

    void addPackets(quint32 maxPackets)
    {
        const QLocale locale;
        protocol::PacketCursor cursor(m_row.packets());
        protocol::PacketView packet;
        quint32 number = 0;
        while (number < maxPackets && cursor.next(packet)) {
            ++number;
            add(FrameFieldText::tr("data packet %1").arg(locale.toString(number)), packet.raw.size(), {},
                true);
            const qsizetype ids = packet.rawEntitlements.size();
            add(fieldName("entitlements"), countSize + ids, entitlementsText(entitlementsOf(packet)));
            const QByteArrayView first = packet.data.first(std::min(packet.data.size(), shownHexBytes));
            add(fieldName("data"), countSize + packet.data.size(),
                QString::fromLatin1(first.toByteArray().toHex(' ')) +
                    (first.size() < packet.data.size() ? QString(QChar(0x2026)) : QString()));
        }
        if (number < m_layout.packetCount)
            add(FrameFieldText::tr("%1 more data packets")
                    .arg(locale.toString(m_layout.packetCount - number)),
                m_frame.size() - m_at, {});
    }

    const store::PinnedRow &m_row;
    const QByteArrayView m_frame;
    const protocol::FrameLayout m_layout;
    std::vector<FrameField> m_fields;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FrameField> frameFields(const store::PinnedRow &row, quint32 maxPackets)
{
    if (row.isNull() || row.frame().isEmpty())
        return {};
    return FieldList(row).list(maxPackets);
}

void FrameFieldTable::setFields(std::vector<FrameField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FrameFieldTable::rowAt(qsizetype byte) const
{
    const auto behind =
        std::upper_bound(m_fields.begin(), m_fields.end(), byte,
                         [](qsizetype at, const FrameField &field) { return at < field.begin; });
    if (behind == m_fields.begin() || byte >= (behind - 1)->end)
        return -1;
    return static_cast<int>(behind - m_fields.begin() - 1);
}

int FrameFieldTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FrameFieldTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameFieldTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FrameField &field = m_fields[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == OffsetColumn || index.column() == BytesColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return field.name;
    case OffsetColumn:
        return QLocale().toString(field.begin);
    case BytesColumn:
        return QLocale().toString(field.end - field.begin);
    default:
        return field.value;
    }
}

QVariant FrameFieldTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == OffsetColumn || section == BytesColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Field");
    case OffsetColumn:
        return tr("Offset");
    case BytesColumn:
        return tr("Bytes");
    default:
        return tr("Value");
    }
}

} // namespace models
