#pragma once

#include "models/packettext.h"

#include <QHeaderView>
#include <QJsonArray>

#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
class QStandardItemModel;
QT_END_NAMESPACE

namespace gui {

/// The columns of the packet table: a header whose sections can be moved, sized and hidden (context menu),
/// with their titles and first widths. The first sections are those of models::PacketColumn; behind them
/// stand the columns that the user made of JSON paths. GUI thread.
class PacketColumns : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int mostJsonColumns = 16;
    static constexpr qsizetype longestPath = 256;

    explicit PacketColumns(QWidget *parent = nullptr);

    static QString title(models::PacketColumn column);
    QString titleOf(int section) const;
    bool isQuantity(int section) const; ///< right-aligned
    /// The path of a column of the user's own; empty for the others.
    QString jsonPath(int section) const;

    /// Puts a column for the path before Payload and returns its section; the one that is there already, or
    /// nothing where there are too many or the path is empty or too long.
    std::optional<int> addJsonColumn(const QString &path);
    void removeJsonColumn(int section);

    /// Sections in the order seen, without the hidden ones.
    QList<int> shownSections() const;
    /// Hides From while space is short. What the user hid or showed stays as the user wants it.
    void setCompact(bool compact);
    /// As it was at first, without columns of the user's own.
    void reset();

    /// Order, widths, hidden and own columns, for the settings.
    QJsonArray save() const;
    /// False, and nothing changed, where `columns` names none of ours.
    bool restore(const QJsonArray &columns);

    /// What can be done with the columns; the header's context menu and the window's View menu have it.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    /// A person wants a column for a JSON path.
    void jsonColumnRequested();
    /// The context menu is about to open: others may put their own into it.
    void menuRequested(QMenu &menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setTitle(int section, const QString &text, const QString &toolTip);
    void showFirstColumns();
    void showSection(int section, bool shown);

    QStandardItemModel *m_titles;
    QStringList m_paths; ///< of the sections from models::packetColumnCount on
    QList<int> m_widths; ///< of each section, hidden or not
    bool m_compact = false;
    bool m_userDecided = false; ///< about From
};

} // namespace gui
