#include "models/templatetree.h"

#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QHash>

namespace models {

TemplateTree::TemplateTree(const Templates &templates, QObject *parent)
    : QStandardItemModel(parent)
    , m_templates(templates)
{
    connect(&templates, &Templates::changed, this, &TemplateTree::read);
    read();
}

void TemplateTree::read()
{
    clear();
    const auto makeItem = [](const QString &path, bool isFolder) {
        const QString name = path.section(QLatin1Char('/'), -1);
        auto *item = new QStandardItem(protocol::displayName(name.toUtf8()));
        item->setData(path, PathRole);
        item->setData(isFolder, IsFolderRole);
        item->setData(plainToolTip(item->text()), Qt::ToolTipRole);
        item->setEditable(false);
        return item;
    };
    QHash<QString, QStandardItem *> folders{{QString(), invisibleRootItem()}};
    const auto parentOf = [&folders](const QString &path) {
        return folders.value(path.left(path.lastIndexOf(QLatin1Char('/'))), folders.value(QString()));
    };
    const QStringList names = m_templates.book().folders();
    for (const QString &path : names) { // sorted: what is above comes first
        QStandardItem *above = path.contains(QLatin1Char('/')) ? parentOf(path) : invisibleRootItem();
        QStandardItem *item = makeItem(path, true);
        above->appendRow(item);
        folders.insert(path, item);
    }
    const auto &all = m_templates.book().all();
    for (auto at = all.begin(); at != all.end(); ++at) {
        QStandardItem *above = at.key().contains(QLatin1Char('/')) ? parentOf(at.key()) : invisibleRootItem();
        above->appendRow(makeItem(at.key(), false));
    }
}

QModelIndex TemplateTree::indexOf(const QString &path) const
{
    const QModelIndexList found =
        match(index(0, 0), PathRole, path, -1, Qt::MatchExactly | Qt::MatchRecursive);
    for (const QModelIndex &each : found) {
        if (!each.data(IsFolderRole).toBool())
            return each;
    }
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace models
