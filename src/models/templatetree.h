#pragma once

#include "models/roles.h"
#include "models/templates.h"

#include <QStandardItemModel>

namespace models {

/// Templates in their folders, folders first, each in the order of its names. A template's row answers
/// PathRole; so does a folder's. GUI thread; the templates must outlive it.
class TemplateTree : public QStandardItemModel
{
    Q_OBJECT

public:
    enum OwnRole {
        PathRole = FirstOwnRole, ///< QString
        IsFolderRole,            ///< bool
    };

    explicit TemplateTree(const Templates &templates, QObject *parent = nullptr);

    /// Invalid where there is none.
    QModelIndex indexOf(const QString &path) const;

private:
    void read();

    const Templates &m_templates;
};

} // namespace models
