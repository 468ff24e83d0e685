#pragma once

#include "models/roles.h"
#include "models/templatetext.h"
#include "protocol/messages.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace models {

/// One data packet while a person writes it.
struct PacketDraft
{
    enum class Source { Text, Hex, File };
    Source source = Source::Text;
    QString entitlements; ///< as typed
    QString text;         ///< Text: its variables (TemplateText) filled, sent as UTF-8
    QString hex;          ///< Hex: digits, two for each byte, white space between them as one likes
    QString file;         ///< File: its path; read when it is sent
    friend bool operator==(const PacketDraft &, const PacketDraft &) = default;
};

/// Reads hex digits. An error is one translated line.
std::variant<QByteArray, QString> bytesOfHex(const QString &hex);

/// The packets of a message that is being written. GUI thread.
class PacketDrafts : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, EntitlementsColumn, BytesColumn, CheckColumn, PayloadColumn, ColumnCount };
    enum OwnRole { ProblemRole = FirstOwnRole };

    /// A packet that came, as a person would have written it: as text where it is some, else in hex.
    static PacketDraft draftOf(const protocol::Entitlements &entitlements, const QByteArray &data);

    /// Begins with one empty packet.
    explicit PacketDrafts(QObject *parent = nullptr);

    PacketDraft draft(int row) const;
    void setDraft(int row, const PacketDraft &draft);
    void add(const PacketDraft &draft = {});
    void duplicate(int row);
    void remove(int row);
    /// False where there is no room in that direction.
    bool move(int row, int step);

    /// Why this packet can't be sent, in one line; empty where it can.
    QString problem(int row) const;
    /// What is odd about it, though it can be sent (JSON that isn't any); empty where nothing is.
    QString oddity(int row) const;
    qint64 payloadBytes() const;

    /// The variables of a packet's text, with the values that go with the next send.
    std::vector<TemplateText::Used> values(int row) const;
    /// The message was sent: its variables take their next values.
    void advance();
    /// Replaces all; none is a message without packets.
    void setAll(const std::vector<PacketDraft> &drafts);

    /// The entitlements of each packet; none where one's can't be read.
    std::optional<std::vector<protocol::Entitlements>> entitlementSets() const;
    std::vector<PacketDraft> all() const;

    /// All packets, files read now. An error is one line that names the packet.
    std::variant<std::vector<protocol::DataPacket>, QString> packets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PacketDraft draft;
        QString problem;
        QString oddity;
        qint64 bytes = 0;
        QString preview;
        std::vector<TemplateText::Used> values;
    };
    Row examine(const PacketDraft &draft) const;
    void fillText(Row &row) const;
    std::variant<QByteArray, QString> bytesOf(const PacketDraft &draft) const;
    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    TemplateText m_template;
    std::vector<Row> m_rows;
};

} // namespace models
