#include "gui/widgets/entitlementchips.h"

#include "gui/widgets/chippainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace gui {

namespace {

constexpr int gap = 4;
constexpr std::size_t lookedAt = 100;

QString nothing()
{
    return QCoreApplication::translate("EntitlementChips", "nothing passes");
}

QString everything()
{
    return QCoreApplication::translate("EntitlementChips", "everything");
}

QString more(std::size_t count)
{
    return QStringLiteral("+%1").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

void paintEntitlements(QPainter &painter, const Theme &theme, const QRect &rect, std::span<const qint32> ids,
                       ChipSet set, bool selected)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    QPoint at(rect.left(), rect.center().y());
    if (set == ChipSet::Unfiltered) {
        paintChip(painter, theme, at, everything(), ChipLook::Everything);
    } else if (ids.empty()) {
        if (set == ChipSet::Grant)
            paintChip(painter, theme, at, nothing(), ChipLook::Nothing);
    } else {
        const ChipLook look = selected ? ChipLook::Selected : ChipLook::Normal;
        const int end = rect.right() + 1;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const QString id = QString::number(ids[i]);
            const std::size_t after = ids.size() - i - 1;
            const int reserved = after > 0 ? gap + chipWidth(more(after)) : 0;
            if (i > 0 && at.x() + chipWidth(id) + reserved > end) {
                paintChip(painter, theme, at, more(ids.size() - i), look);
                break;
            }
            at.rx() += paintChip(painter, theme, at, id, look) + gap;
        }
    }
    painter.restore();
}

int entitlementsWidth(std::span<const qint32> ids, ChipSet set)
{
    if (set == ChipSet::Unfiltered)
        return chipWidth(everything());
    if (ids.empty())
        return set == ChipSet::Grant ? chipWidth(nothing()) : 0;
    int width = -gap;
    for (const qint32 id : ids.first(std::min(ids.size(), lookedAt)))
        width += gap + chipWidth(QString::number(id));
    return width;
}

QString entitlementsWords(std::span<const qint32> ids, ChipSet set)
{
    if (set == ChipSet::Unfiltered)
        return everything();
    if (ids.empty())
        return set == ChipSet::Grant ? nothing() : QString();
    QStringList words;
    for (const qint32 id : ids.first(std::min(ids.size(), lookedAt)))
        words.append(QString::number(id));
    if (ids.size() > lookedAt)
        words.append(more(ids.size() - lookedAt));
    return words.join(QStringLiteral(", "));
}

} // namespace gui
