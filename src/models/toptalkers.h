#pragma once

#include "models/roles.h"
#include "store/talkerrates.h"

#include <QAbstractTableModel>

#include <vector>

namespace models {

/// The feeds, topics or publishers with the most messages or bytes: the first `most` of a ranking by the
/// column that was sorted by last. Rows keep their identity while they change places. GUI thread.
class TopTalkers : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RateColumn, VolumeColumn, HistoryColumn, ColumnCount };
    /// KindRole: store::TalkerRates::Kind.
    static constexpr std::size_t most = 200;
    using Kind = store::TalkerRates::Kind;
    using Window = store::TalkerRates::Window;

    /// `rates` must outlive it.
    explicit TopTalkers(const store::TalkerRates &rates, QObject *parent = nullptr);
    ~TopTalkers() override;

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    Window window() const { return m_window; }
    void setWindow(Window window);
    /// Whether refresh() works: only while somebody looks.
    void setActive(bool active);

    /// After each poll of the rates.
    void refresh();
    /// How many more have a rate, and no row.
    std::size_t others() const { return m_others; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By name: of those with the most messages.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void othersChanged();

private:
    std::vector<store::Talker> ranking();
    void show(std::vector<store::Talker> talkers);
    void removeMissing(const std::vector<store::Talker> &talkers);
    /// A topic without its feed: the tool tip has both.
    QString name(const store::Talker &talker) const;
    QString wholeName(const store::Talker &talker) const;
    QString toolTip(const store::Talker &talker) const;
    QVariant text(const store::Talker &talker, int column) const;

    const store::TalkerRates &m_rates;
    std::vector<store::Talker> m_talkers;
    Kind m_kind = Kind::Topics;
    Window m_window = Window::TenSeconds;
    int m_sortColumn = RateColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::size_t m_others = 0;
    bool m_isActive = false;
};

} // namespace models
