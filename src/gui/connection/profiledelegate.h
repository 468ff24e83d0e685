#pragma once

#include "gui/theme/icons.h"
#include "gui/widgets/rowdelegate.h"

namespace gui {

/// Rows of models::ProfileList: a bar in the environment's colour, name over target, and whether there is
/// TLS.
class ProfileDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ProfileDelegate(const ThemeManager &theme, const Icons &icons, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    Icons m_icons;
};

} // namespace gui
