#pragma once

#include "models/fuzzymatch.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QString>

#include <vector>

namespace models {

/// What the command palette can go to, narrowed by what is typed, the best first. Of a hundred thousand
/// topics it shows the best few, and counts the rest. GUI thread.
class PaletteList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Command, Feed, Topic };
    struct Entry
    {
        Kind kind = Kind::Command;
        QString text;   ///< of a command; names are shown from their bytes
        QString detail; ///< where a command is at home
        QString keys;
        int command = -1; ///< the caller's number of it
        bool isEnabled = true;
        QByteArray feed;
        QByteArray topic;
    };
    enum OwnRole {
        DetailRole = FirstOwnRole, ///< QString: of commands
        KeysRole,                  ///< QString
    };
    static constexpr int mostShown = 100;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<Entry> entries);
    void setText(const QString &typed);
    /// The entry of a row; null where there is none.
    const Entry *entry(int row) const;
    /// How many fit, shown or not.
    qsizetype matchCount() const { return m_matchCount; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void search();

    std::vector<Entry> m_entries;
    std::vector<QString> m_folded; ///< what is searched, in lower case
    FuzzyPattern m_pattern;
    std::vector<std::size_t> m_shown;
    qsizetype m_matchCount = 0;
};

} // namespace models
