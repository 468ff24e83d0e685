#include "gui/theme/iconengine.h"

#include "gui/theme/resources.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace gui {

IconEngine::IconEngine(QString path, std::shared_ptr<const Theme> theme, Theme::Role role)
    : m_path(std::move(path))
    , m_theme(std::move(theme))
    , m_role(role)
{}

QPixmap IconEngine::render(const QString &path, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    if (pixels <= 0)
        return {};
    const bool fine = size >= 20 && path.startsWith(QStringLiteral(":/icons/"));
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(path, color.name(QColor::HexArgb), QString::number(pixels),
                                 fine ? QStringLiteral("fine") : QString());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray svg = readResource(path);
        if (svg.isEmpty())
            return {};
        svg.replace("currentColor", color.name().toLatin1());
        if (fine)
            svg.replace("stroke-width=\"1.3\"", "stroke-width=\"1\"");
        QSvgRenderer renderer(svg);
        if (!renderer.isValid())
            return {};
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        // A drawing that is not square keeps its proportions.
        const QSizeF fitted = QSizeF(renderer.defaultSize()).scaled(pixels, pixels, Qt::KeepAspectRatio);
        renderer.render(
            &painter, QRectF(QPointF((pixels - fitted.width()) / 2, (pixels - fitted.height()) / 2), fitted));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    const int size = std::min(rect.width(), rect.height());
    const QPixmap pixmap = render(m_path, colorFor(mode), size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale)
{
    // `size` is in device pixels.
    const int side = std::min(size.width(), size.height());
    const qreal ratio = scale > 0 ? scale : 1.0;
    return render(m_path, colorFor(mode), qRound(side / ratio), ratio);
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::colorFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_role != nullptr)
        return (*m_theme).*m_role;
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace gui
