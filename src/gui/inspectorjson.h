#pragma once

#include "decode/jsonpayload.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
class QTreeView;
QT_END_NAMESPACE

namespace models {
class JsonTreeModel;
}

namespace gui {

class ThemeManager;

/// A payload as a JSON tree, or where it stops being JSON: the reason, the byte and what stands around it.
/// Values are coloured by what they are; the context menu copies a value or its path. GUI thread.
class InspectorJson : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorJson(ThemeManager &theme, QWidget *parent = nullptr);

    /// Parses at once; the bytes are not needed afterwards.
    void setPayload(QByteArrayView payload);
    const std::optional<decode::JsonError> &error() const { return m_error; }
    QString errorText() const; ///< what is shown in place of the tree; empty where there is a tree
    QTreeView *tree() const { return m_tree; }

public Q_SLOTS:
    void copyPath();
    void copyValue();

private:
    QString describe(const decode::JsonError &error, QByteArrayView payload) const;

    models::JsonTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_problem;
    QStackedLayout *m_pages;
    std::optional<decode::JsonError> m_error;
};

} // namespace gui
