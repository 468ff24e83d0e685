#include "models/packetdrafts.h"

#include "authorization/entitlementtext.h"
#include "models/nametext.h"
#include "protocol/dialect.h"
#include "protocol/displayname.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype previewLength = 200;
constexpr qsizetype jsonLimit = qsizetype{1} << 20; ///< larger texts are not checked while typing

QString jsonOddity(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray head = bytes.left(64).trimmed();
    if (bytes.size() > jsonLimit || !(head.startsWith('{') || head.startsWith('[')))
        return {};
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return PacketDrafts::tr("looks like JSON but is not: %1 at byte %2")
        .arg(error.errorString(), QLocale().toString(error.offset));
}

QString entitlementProblem(const QString &text)
{
    const auto parsed = authorization::parseEntitlements(text);
    if (const auto *error = std::get_if<authorization::EntitlementTextError>(&parsed)) {
        return PacketDrafts::tr("entitlements are numbers, as in 1, 2: see character %1")
            .arg(QLocale().toString(error->position + 1));
    }
    return {};
}

} // namespace

std::variant<QByteArray, QString> bytesOfHex(const QString &hex)
{
    QByteArray digits;
    digits.reserve(hex.size());
    for (qsizetype i = 0; i < hex.size(); ++i) {
        const char16_t c = hex[i].unicode();
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (isDigit)
            digits.append(static_cast<char>(c));
        else if (!hex[i].isSpace())
            return PacketDrafts::tr("not a hex digit at character %1").arg(QLocale().toString(i + 1));
    }
    if (digits.size() % 2 != 0)
        return PacketDrafts::tr("half a byte at the end: hex digits come in pairs");
    return QByteArray::fromHex(digits);
}

std::variant<QByteArray, QString> PacketDrafts::bytesOf(const PacketDraft &draft) const
{
    switch (draft.source) {
    case PacketDraft::Source::Text: {
        const auto filled = m_template.fill(draft.text);
        if (const auto *error = std::get_if<TemplateText::Error>(&filled))
            return error->text;
        return std::get<TemplateText::Filled>(filled).text.toUtf8();
    }
    case PacketDraft::Source::Hex:
        return bytesOfHex(draft.hex);
    case PacketDraft::Source::File: {
        QFile file(draft.file);
        if (!file.open(QIODevice::ReadOnly))
            return PacketDrafts::tr("the file can't be read: %1").arg(file.errorString());
        QByteArray bytes = file.read(protocol::defaultFrameLimit + 1);
        if (file.error() != QFileDevice::NoError)
            return PacketDrafts::tr("the file can't be read: %1").arg(file.errorString());
        if (bytes.size() > protocol::defaultFrameLimit)
            return PacketDrafts::tr("the file is larger than a message may be (64 MiB)");
        return bytes;
    }
    }
    return QByteArray();
}

PacketDrafts::PacketDrafts(QObject *parent)
    : QAbstractTableModel(parent)
    , m_template(QRandomGenerator::global()->generate())
{
    m_rows.push_back(examine({}));
}

PacketDraft PacketDrafts::draftOf(const protocol::Entitlements &entitlements, const QByteArray &data)
{
    PacketDraft draft;
    QStringList ids;
    for (const qint32 id : entitlements)
        ids.append(QString::number(id));
    draft.entitlements = ids.join(QStringLiteral(", "));
    const QString text = QString::fromUtf8(data);
    const bool isText = text.toUtf8() == data && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return c.isPrint() || c == QLatin1Char('\n') || c == QLatin1Char('\t');
                        });
    if (isText) {
        draft.text = text;
        draft.text.replace(QLatin1String("${"), QLatin1String("$${")); // it is no variable
    } else {
        draft.source = PacketDraft::Source::Hex;
        draft.hex = QString::fromLatin1(data.toHex(' '));
    }
    return draft;
}

void PacketDrafts::fillText(Row &row) const
{
    row.preview = row.draft.text.isEmpty()
                      ? shownName({})
                      : protocol::displayText(row.draft.text.left(previewLength).toUtf8());
    const auto filled = m_template.fill(row.draft.text);
    if (const auto *error = std::get_if<TemplateText::Error>(&filled)) {
        if (row.problem.isEmpty())
            row.problem = tr("%1, at character %2").arg(error->text, QLocale().toString(error->position + 1));
        row.bytes = row.draft.text.toUtf8().size();
        return;
    }
    const auto &text = std::get<TemplateText::Filled>(filled);
    row.bytes = text.text.toUtf8().size();
    row.oddity = jsonOddity(text.text);
    row.values = text.used;
}

PacketDrafts::Row PacketDrafts::examine(const PacketDraft &draft) const
{
    Row row{draft, entitlementProblem(draft.entitlements), {}, 0, {}, {}};
    switch (draft.source) {
    case PacketDraft::Source::Text:
        fillText(row);
        break;
    case PacketDraft::Source::Hex: {
        const auto bytes = bytesOfHex(draft.hex);
        if (const auto *error = std::get_if<QString>(&bytes)) {
            if (row.problem.isEmpty())
                row.problem = *error;
        } else {
            row.bytes = std::get<QByteArray>(bytes).size();
        }
        row.preview = draft.hex.left(previewLength).simplified();
        break;
    }
    case PacketDraft::Source::File: {
        const QFileInfo info(draft.file);
        if (row.problem.isEmpty() && draft.file.isEmpty())
            row.problem = tr("choose a file");
        else if (row.problem.isEmpty() && !(info.isFile() && info.isReadable()))
            row.problem = tr("the file can't be read");
        else if (row.problem.isEmpty() && info.size() > protocol::defaultFrameLimit)
            row.problem = tr("the file is larger than a message may be (64 MiB)");
        row.bytes = info.isFile() ? info.size() : 0;
        row.preview = shownName(info.fileName().toUtf8());
        break;
    }
    }
    if (row.bytes == 0 && draft.source != PacketDraft::Source::File)
        row.preview.clear();
    return row;
}

PacketDraft PacketDrafts::draft(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).draft : PacketDraft();
}

void PacketDrafts::setDraft(int row, const PacketDraft &draft)
{
    if (row < 0 || row >= rowCount() || at(row).draft == draft)
        return;
    m_rows[static_cast<std::size_t>(row)] = examine(draft);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PacketDrafts::add(const PacketDraft &draft)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back(examine(draft));
    endInsertRows();
}

void PacketDrafts::duplicate(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginInsertRows({}, row + 1, row + 1);
    const Row copy = at(row);
    m_rows.insert(m_rows.begin() + row + 1, copy);
    endInsertRows();
}

void PacketDrafts::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

bool PacketDrafts::move(int row, int step)
{
    const int to = row + step;
    if ((step != 1 && step != -1) || row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    std::swap(m_rows[static_cast<std::size_t>(row)], m_rows[static_cast<std::size_t>(to)]);
    endMoveRows();
    return true;
}

std::vector<TemplateText::Used> PacketDrafts::values(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).values : std::vector<TemplateText::Used>();
}

void PacketDrafts::advance()
{
    m_template.advance();
    for (Row &row : m_rows)
        row = examine(PacketDraft(row.draft));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PacketDrafts::setAll(const std::vector<PacketDraft> &drafts)
{
    beginResetModel();
    m_rows.clear();
    for (const PacketDraft &draft : drafts)
        m_rows.push_back(examine(draft));
    endResetModel();
}

QString PacketDrafts::problem(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).problem : QString();
}

QString PacketDrafts::oddity(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).oddity : QString();
}

qint64 PacketDrafts::payloadBytes() const
{
    qint64 sum = 0;
    for (const Row &row : m_rows)
        sum += row.bytes;
    return sum;
}

std::optional<std::vector<protocol::Entitlements>> PacketDrafts::entitlementSets() const
{
    std::vector<protocol::Entitlements> sets;
    for (const Row &row : m_rows) {
        const auto parsed = authorization::parseEntitlements(row.draft.entitlements);
        if (!std::holds_alternative<protocol::Entitlements>(parsed))
            return std::nullopt;
        sets.push_back(std::get<protocol::Entitlements>(parsed));
    }
    return sets;
}

std::vector<PacketDraft> PacketDrafts::all() const
{
    std::vector<PacketDraft> drafts;
    for (const Row &row : m_rows)
        drafts.push_back(row.draft);
    return drafts;
}

std::variant<std::vector<protocol::DataPacket>, QString> PacketDrafts::packets() const
{
    std::vector<protocol::DataPacket> packets;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PacketDraft &draft = m_rows[i].draft;
        auto bytes = bytesOf(draft);
        QString problem = entitlementProblem(draft.entitlements);
        if (problem.isEmpty() && std::holds_alternative<QString>(bytes))
            problem = std::get<QString>(bytes);
        if (!problem.isEmpty())
            return tr("Packet %1: %2").arg(QLocale().toString(static_cast<qulonglong>(i + 1)), problem);
        packets.push_back(
            {std::get<protocol::Entitlements>(authorization::parseEntitlements(draft.entitlements)),
             std::get<QByteArray>(std::move(bytes))});
    }
    return packets;
}

int PacketDrafts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PacketDrafts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PacketDrafts::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case EntitlementsColumn:
            return row.draft.entitlements.simplified();
        case BytesColumn:
            return QLocale().toString(row.bytes);
        case CheckColumn:
            return !row.problem.isEmpty()  ? tr("can't be sent")
                   : !row.oddity.isEmpty() ? tr("odd")
                                           : tr("ok");
        case PayloadColumn:
            return row.preview;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        // Not its text: that of a row must not change because another one came before it.
        return index.column() == NumberColumn ? QLocale().toString(index.row() + 1)
                                              : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return plainToolTip(row.problem.isEmpty() ? row.oddity : row.problem);
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn || index.column() == BytesColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case ToneRole:
        if (index.column() != CheckColumn)
            return static_cast<int>(index.column() == PayloadColumn ? Tone::Muted : Tone::Normal);
        return static_cast<int>(!row.problem.isEmpty()  ? Tone::Bad
                                : !row.oddity.isEmpty() ? Tone::Warn
                                                        : Tone::Ok);
    case ProblemRole:
        return row.problem;
    default:
        return {};
    }
}

QVariant PacketDrafts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == NumberColumn || section == BytesColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Pk");
    case EntitlementsColumn:
        return tr("Entitlements");
    case BytesColumn:
        return tr("Bytes");
    case PayloadColumn:
        return tr("Payload");
    default:
        return {};
    }
}

} // namespace models
