#pragma once

#include <QTreeView>

namespace gui {

/// A tree whose rows all have one height and whose columns the header alone sizes, so that a change of data
/// is but a repaint. QTreeView looks for the changed rows among all that are open, which is quadratic where a
/// hundred thousand change one by one. GUI thread.
class UniformTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
};

} // namespace gui
