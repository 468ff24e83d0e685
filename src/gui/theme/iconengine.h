#pragma once

#include "gui/theme/theme.h"

#include <QIconEngine>

#include <memory>

namespace gui {

/// Draws one of the program's SVGs in a colour of the theme in force at that moment. GUI thread.
class IconEngine : public QIconEngine
{
public:
    /// `path` is a resource. A null `role` stands for the palette's button text.
    IconEngine(QString path, std::shared_ptr<const Theme> theme, Theme::Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

    /// The SVG at `path` in `color`, `pixels` wide and high in device pixels, kept in the pixmap cache. At 20
    /// device-independent pixels and more the icons' lines are drawn finer (1.5 at 24).
    static QPixmap render(const QString &path, const QColor &color, int size, qreal devicePixelRatio);

private:
    QColor colorFor(QIcon::Mode mode) const;

    QString m_path;
    std::shared_ptr<const Theme> m_theme;
    Theme::Role m_role;
};

} // namespace gui
