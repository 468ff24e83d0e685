#include "gui/widgets/emptynote.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"

#include <QAbstractItemView>
#include <QEvent>

namespace gui {

EmptyNote::EmptyNote(const QString &text, QAbstractItemView &view, const ThemeManager &theme)
    : QLabel(text, view.viewport())
    , m_view(view)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("emptyNote"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::place);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::place);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::place);
    connect(&theme, &ThemeManager::changed, this, &EmptyNote::place);
    place();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::place()
{
    const int padding = m_theme.theme().sizes.panelPadding;
    setGeometry(m_view.viewport()->rect().adjusted(padding, 0, -padding, 0));
    setTextColor(*this, m_theme.theme().muted);
    setVisible(m_view.model()->rowCount() == 0);
}

} // namespace gui
