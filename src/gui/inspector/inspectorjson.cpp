#include "gui/inspector/inspectorjson.h"

#include "decode/jsonwriter.h"
#include "decode/readvalues.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/rowdelegate.h"
#include "models/jsontreemodel.h"
#include "models/valueerrortext.h"
#include "models/valuefilter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

using models::JsonTreeModel;

constexpr int expandedMembers = 32; ///< containers with more stay closed, but for the root

class ValueDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override
    {
        if (index.column() != JsonTreeModel::ValueColumn)
            return RowDelegate::paintContent(painter, option, content, index);
        painter.setFont(option.font);
        painter.setPen(isActiveSelection(option) ? theme().highlightText : colorOf(index));
        painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(option.text, Qt::ElideRight, content.width()));
    }

private:
    QColor colorOf(const QModelIndex &index) const
    {
        switch (static_cast<JsonTreeModel::Kind>(index.data(models::KindRole).toInt())) {
        case JsonTreeModel::Kind::String:
            return theme().string;
        case JsonTreeModel::Kind::Number:
            return theme().number;
        case JsonTreeModel::Kind::Keyword:
            return theme().keyword;
        default:
            return theme().text;
        }
    }
};

std::shared_ptr<const decode::ValueTree> read(const decode::SharedBytes &bytes, decode::ValueFormat format,
                                              const decode::StopFlag *stop)
{
    return std::make_shared<const decode::ValueTree>(decode::readValues(format, bytes, {}, stop));
}

} // namespace

InspectorJson::InspectorJson(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_note(new NoteBar(theme, this))
    , m_waiting(new QLabel(this))
    , m_pages(new QStackedLayout)
    , m_background(new Background(this))
{
    m_tree->setModel(m_model);
    auto *delegate = new ValueDelegate(theme, m_tree);
    delegate->setColumnLook(JsonTreeModel::ValueColumn, {.fixed = true});
    delegate->setColumnLook(JsonTreeModel::TypeColumn, {.muted = true});
    m_tree->setItemDelegate(delegate);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(theme.theme().sizes.indent);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Payload as a tree"));
    m_tree->header()->setFixedHeight(theme.theme().sizes.header);
    fitColumn(*m_tree, JsonTreeModel::NameColumn, 17);
    fitColumn(*m_tree, JsonTreeModel::ValueColumn, 19);
    addActions();

    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setMargin(theme.theme().sizes.formPadding);
    m_waiting->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_waiting);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addLayout(m_pages, 1);
    setFocusProxy(m_tree);
    connect(&theme, &ThemeManager::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void InspectorJson::addActions()
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, const QKeySequence &key, void (InspectorJson::*slot)()) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
    };
    add(tr("Copy value"), QKeySequence::Copy, &InspectorJson::copyValue);
    add(tr("Copy path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &InspectorJson::copyPath);
    add(tr("Filter for this value"), {}, &InspectorJson::filterForValue);
    add(tr("Plot this number"), {}, &InspectorJson::plotNumber);
}

void InspectorJson::setPayload(const decode::SharedBytes &payload, decode::ValueFormat format)
{
    m_background->cancel();
    m_wanted = {};
    if (payload.view.size() <= readAtOnce)
        return showTree(read(payload, format, nullptr));
    m_model->setTree(nullptr);
    m_note->setNote({});
    m_waiting->setText(tr("Reading %1 bytes…").arg(QLocale().toString(payload.view.size())));
    m_pages->setCurrentWidget(m_waiting);
    m_background->run(
        [payload, format](const std::atomic<bool> &stop) { return read(payload, format, &stop); },
        [this](std::shared_ptr<const decode::ValueTree> tree) { showTree(std::move(tree)); });
}

bool InspectorJson::isReading() const
{
    return m_background->isBusy();
}

void InspectorJson::showTree(std::shared_ptr<const decode::ValueTree> tree)
{
    m_model->setTree(tree);
    QString note;
    if (tree->error) {
        note = models::valueErrorText(*tree);
        if (!models::isLimit(*tree->error))
            note += QLatin1Char('\n') + models::valueErrorPlace(*tree);
    } else if (tree->notUtf8) {
        note = tr("Text that is not valid UTF-8 is shown escaped, first at byte %1.")
                   .arg(QLocale().toString(*tree->notUtf8));
    }
    m_note->setNote(tree->bytes.view.isEmpty() ? QString() : note);
    m_pages->setCurrentWidget(m_tree);
    expandFirstLevels();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    if (!m_wanted.isEmpty())
        selectBytes(std::exchange(m_wanted, {}));
    Q_EMIT readingFinished();
}

void InspectorJson::expandFirstLevels()
{
    const QModelIndex root = m_model->index(0, 0);
    if (!root.isValid())
        return;
    const auto expand = [this](const QModelIndex &index) {
        if (m_model->rowCount(index) == 0)
            m_model->fetchMore(index);
        m_tree->expand(index);
    };
    expand(root);
    const int rows = std::min(m_model->rowCount(root), expandedMembers);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex child = m_model->index(row, 0, root);
        if (m_model->tree()->node(m_model->nodeOf(child)).count <= expandedMembers)
            expand(child);
    }
}

QString InspectorJson::errorText() const
{
    return m_note->text();
}

void InspectorJson::selectBytes(const ByteRange &range)
{
    if (isReading()) {
        m_wanted = range;
        return;
    }
    if (!m_model->tree() || range.isEmpty())
        return;
    const decode::ValueTree &tree = *m_model->tree();
    auto node = tree.valueAt(range.begin);
    // All of the bytes, or what holds them.
    while (node && *node != 0 && tree.node(*node).end < static_cast<std::uint32_t>(range.end))
        node = tree.node(*node).parent;
    QModelIndex index = node ? m_model->indexOf(*node) : QModelIndex();
    while (node && !index.isValid() && *node != 0) {
        node = tree.node(*node).parent; // too far down a long list
        index = m_model->indexOf(*node);
    }
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

ByteRange InspectorJson::selectedBytes() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid() || m_model->nodeOf(index) == 0)
        return {};
    const decode::ValueNode &node = m_model->tree()->node(m_model->nodeOf(index));
    return {static_cast<qsizetype>(node.first()), static_cast<qsizetype>(node.end)};
}

void InspectorJson::copyPath()
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid())
        QApplication::clipboard()->setText(index.data(JsonTreeModel::PathRole).toString());
}

void InspectorJson::copyValue()
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid())
        QApplication::clipboard()->setText(index.data(JsonTreeModel::CopyRole).toString());
}

void InspectorJson::plotNumber()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const std::uint32_t node = m_model->nodeOf(index);
    if (node != 0 && m_model->tree()->node(node).type == decode::ValueType::Number)
        Q_EMIT plotRequested(decode::jsonPath(*m_model->tree(), node));
}

void InspectorJson::filterForValue()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QString expression = models::filterForValue(*m_model->tree(), m_model->nodeOf(index));
    if (!expression.isEmpty())
        Q_EMIT filterRequested(expression);
}

} // namespace gui
