#pragma once

#include "profiles/profile.h"

#include <QAbstractListModel>
#include <QUuid>

namespace models {

/// Profiles under the titles of their environments, production first; those that `find` names only. GUI
/// thread.
class ProfileList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsTitleRole = Qt::UserRole + 1, ///< bool: the title of an environment; can't be chosen
        TargetRole,                     ///< QString: host:port, made fit to be shown
        EnvironmentRole,                ///< int: profiles::Environment
        HasTlsRole,                     ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setProfiles(const QList<profiles::Profile> &profiles);
    /// Shows those whose name, host or environment holds the text; empty: all.
    void setFind(const QString &text);
    /// Null for a title.
    QUuid idAt(const QModelIndex &index) const;
    /// Invalid where it isn't shown.
    QModelIndex indexOf(const QUuid &id) const;

    /// "Production"; "Not marked" for None.
    static QString title(profiles::Environment environment);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        profiles::Environment environment;
        int profile; ///< in m_profiles; -1: a title
    };
    void rebuild();
    bool isFound(const profiles::Profile &profile) const;

    QList<profiles::Profile> m_profiles;
    QList<Row> m_rows;
    QString m_find;
};

} // namespace models
