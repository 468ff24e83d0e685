#include "gui/inspectorjson.h"

#include "gui/rowdelegate.h"
#include "gui/thememanager.h"
#include "models/jsontreemodel.h"
#include "protocol/displayname.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QTreeView>

#include <algorithm>

namespace gui {

namespace {

using models::JsonTreeModel;

constexpr qsizetype contextBytes = 24; ///< shown on either side of the place where JSON breaks

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

} // namespace

InspectorJson::InspectorJson(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_problem(new QLabel(this))
    , m_pages(new QStackedLayout(this))
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
    m_tree->setAccessibleName(tr("Payload as JSON"));
    m_tree->header()->setFixedHeight(theme.theme().sizes.header);
    m_tree->setColumnWidth(JsonTreeModel::NameColumn, 160);
    m_tree->setColumnWidth(JsonTreeModel::ValueColumn, 220);
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

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMargin(theme.theme().sizes.formPadding);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_problem);
    connect(&theme, &ThemeManager::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void InspectorJson::setPayload(QByteArrayView payload)
{
    const decode::JsonPayload json = decode::parseJson(payload);
    m_error = json.error;
    m_model->setRoot(m_error ? QJsonValue(QJsonValue::Undefined) : json.root);
    if (m_error) {
        m_problem->setText(describe(*m_error, payload));
        m_pages->setCurrentWidget(m_problem);
        return;
    }
    m_pages->setCurrentWidget(m_tree);
    m_tree->expandToDepth(1);
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

QString InspectorJson::errorText() const
{
    return m_error ? m_problem->text() : QString();
}

QString InspectorJson::describe(const decode::JsonError &error, QByteArrayView payload) const
{
    const QLocale locale;
    const QString offset = locale.toString(error.offset);
    switch (error.kind) {
    case decode::JsonError::Kind::TooManyValues:
        return tr("This JSON has %1 values and more, too many for a tree. The Text tab has all of it.")
            .arg(locale.toString(error.values));
    case decode::JsonError::Kind::NestedTooDeep:
        return tr("This JSON is nested too deep for a tree at byte %1. The Text tab has all of it.")
            .arg(offset);
    case decode::JsonError::Kind::Syntax:
        break;
    }
    const qsizetype at = std::clamp<qsizetype>(error.offset, 0, payload.size());
    const qsizetype from = std::max<qsizetype>(0, at - contextBytes);
    const QString before = protocol::displayName(payload.sliced(from, at - from));
    const QString behind =
        protocol::displayName(payload.sliced(at, std::min(contextBytes, payload.size() - at)));
    return tr("Not valid JSON at byte %1: %2.\n\n%3 ⟨here⟩ %4").arg(offset, error.text, before, behind);
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

} // namespace gui
