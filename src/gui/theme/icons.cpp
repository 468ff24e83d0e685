#include "gui/theme/icons.h"

#include "gui/theme/iconengine.h"
#include "gui/theme/resources.h"

#include <QDir>

#include <utility>

namespace gui {

namespace {

constexpr QStringView suffix = u".svg";

QString iconPath(QStringView name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QString glyphPath(StateGlyph glyph)
{
    return QStringLiteral(":/glyphs/%1.svg").arg(fileNameOf(glyph));
}

} // namespace

Icons::Icons(std::shared_ptr<const Theme> theme)
    : m_theme(std::move(theme))
{
    useResources();
}

QIcon Icons::icon(QStringView name, Theme::Role role) const
{
    const QString path = iconPath(name);
    return QFile::exists(path) ? QIcon(new IconEngine(path, m_theme, role)) : QIcon();
}

QPixmap Icons::pixmap(QStringView name, int size, qreal devicePixelRatio, const QColor &color) const
{
    return IconEngine::render(iconPath(name), color, size, devicePixelRatio);
}

QPixmap Icons::glyph(StateGlyph glyph, int size, qreal devicePixelRatio) const
{
    return this->glyph(glyph, size, devicePixelRatio, (*m_theme).*roleOf(glyph));
}

QPixmap Icons::glyph(StateGlyph glyph, int size, qreal devicePixelRatio, const QColor &color) const
{
    return IconEngine::render(glyphPath(glyph), color, size, devicePixelRatio);
}

QIcon Icons::glyphIcon(StateGlyph glyph) const
{
    return QIcon(new IconEngine(glyphPath(glyph), m_theme, roleOf(glyph)));
}

QIcon Icons::applicationIcon()
{
    const QString path = QStringLiteral(":/messagebus-monitor.svg");
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        icon.addPixmap(IconEngine::render(path, QColor(), size, 1.0));
    return icon;
}

QStringList Icons::names()
{
    useResources();
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(suffix.size()));
    return names;
}

} // namespace gui
