#include "models/distributorclients.h"

#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QLocale>

namespace models {

using client::MetricsClient;

int DistributorClients::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DistributorClients::presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Unknown:
        return tr("not known whether connected");
    case Presence::Connected:
        return tr("connected");
    case Presence::Left:
        return tr("has left");
    }
    return {};
}

DistributorClients::Presence DistributorClients::presence(const MetricsClient &client)
{
    if (!client.isConnected)
        return Presence::Unknown;
    return *client.isConnected ? Presence::Connected : Presence::Left;
}

std::optional<qint64> DistributorClients::count(const MetricsClient &client, int column)
{
    switch (column) {
    case QueueColumn:
        return client.writeQueue;
    case ReadsColumn:
        return client.reads;
    case WritesColumn:
        return client.writes;
    case FaultsColumn:
        return client.faults;
    default:
        return std::nullopt;
    }
}

QString DistributorClients::text(const MetricsClient &client, int column)
{
    switch (column) {
    case ClientColumn:
        return shownUserAtHost(client.user, client.host);
    case ApplicationColumn:
        return client.application.isEmpty() ? QString() : shownName(client.application);
    default:
        break;
    }
    const auto number = count(client, column);
    return number ? QLocale().toString(*number) : QString();
}

Tone DistributorClients::tone(const MetricsClient &client, int column)
{
    if (presence(client) == Presence::Left)
        return Tone::Disabled;
    if (column == FaultsColumn && client.faults.value_or(0) > 0)
        return Tone::Bad;
    if (column == QueueColumn && client.writeQueue.value_or(0) >= longQueue)
        return Tone::Warn;
    return Tone::Normal;
}

QVariant DistributorClients::data(const QModelIndex &index, int role) const
{
    const MetricsClient *client = row(index);
    if (!client)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*client, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? presenceText(presence(*client))
                                             : text(*client, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            QStringList{shownUserAtHost(client->user, client->host),
                        tr("Client %1, %2").arg(shownName(client->id), presenceText(presence(*client)))}
                .join(QLatin1Char('\n')));
    case Qt::TextAlignmentRole:
        return index.column() >= QueueColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return static_cast<int>(presence(*client));
    case ToneRole:
        return static_cast<int>(tone(*client, index.column()));
    case RawUserRole:
        return client->user;
    case RawHostRole:
        return client->host;
    case RawNameRole:
        return client->application;
    case IsPlainNameRole:
        return protocol::isPlainName(client->user) && protocol::isPlainName(client->host);
    case SortRole:
        if (index.column() == StateColumn)
            return static_cast<int>(presence(*client));
        return index.column() >= QueueColumn ? QVariant(count(*client, index.column()).value_or(-1))
                                             : QVariant(text(*client, index.column()));
    default:
        return {};
    }
}

QVariant DistributorClients::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= QueueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == QueueColumn)
        return tr("Messages that wait to be written to the client");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClientColumn:
        return tr("User @ host");
    case ApplicationColumn:
        return tr("Application");
    case QueueColumn:
        return tr("Queue");
    case ReadsColumn:
        return tr("Read");
    case WritesColumn:
        return tr("Written");
    case FaultsColumn:
        return tr("Faults");
    default:
        return {};
    }
}

} // namespace models
