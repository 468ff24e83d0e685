#pragma once

#include "decode/jsonpath.h"
#include "decode/valuetree.h"
#include "gui/widgets/byterange.h"

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

class Background;
class NoteBar;
class ThemeManager;

/// A payload of JSON, CBOR or MessagePack as a tree; where it breaks or is too much for a tree, a line above
/// says why and at which byte, and the tree has what came before. Large payloads are read off the GUI thread.
/// Values are coloured by what they are; the context menu copies a value or its path, and asks for a filter
/// or a plot. Keeps the bytes alive. GUI thread.
class InspectorJson : public QWidget
{
    Q_OBJECT

public:
    /// Payloads up to this size are read at once.
    static constexpr qsizetype readAtOnce = 32 * 1024;

    explicit InspectorJson(ThemeManager &theme, QWidget *parent = nullptr);

    void setPayload(const decode::SharedBytes &payload, decode::ValueFormat format);
    bool isReading() const;
    QString errorText() const; ///< what is said above the tree; empty where all is well
    QTreeView *tree() const { return m_tree; }

    /// Makes the value current that these bytes are of: at once, or when it has been read.
    void selectBytes(const ByteRange &range);
    ByteRange selectedBytes() const; ///< of the current value and its name; empty for the root

public Q_SLOTS:
    void copyPath();
    void copyValue();
    void filterForValue();
    void plotNumber();

Q_SIGNALS:
    /// An expression of the filter language that is true for this value.
    void filterRequested(const QString &expression);
    /// The number here is to be seen over time.
    void plotRequested(const decode::JsonPath &path);
    void readingFinished();

private:
    void addActions();
    void showTree(std::shared_ptr<const decode::ValueTree> tree);
    void expandFirstLevels();

    models::JsonTreeModel *m_model;
    QTreeView *m_tree;
    NoteBar *m_note;
    QLabel *m_waiting;
    QStackedLayout *m_pages;
    Background *m_background;
    ByteRange m_wanted; ///< to be selected when the tree is there
};

} // namespace gui
