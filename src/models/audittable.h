#pragma once

#include "authorization/presetbook.h"
#include "models/auditrow.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

namespace models {

/// What a search of the audit found, newest first. A row is read from its file when it is looked at, so that
/// a million of them cost nothing. Findings of the same search that only grew keep the rows where they are.
/// GUI thread.
class AuditTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        OutcomeColumn, ///< sent, not sent, or not known
        AnswerColumn,
        SubscriberColumn, ///< user @ host
        TopicColumn,      ///< feed / topic
        ByColumn,
        ReasonColumn,
        ColumnCount,
    };
    using Findings = std::shared_ptr<const authorization::AuditFindings>;

    explicit AuditTable(QObject *parent = nullptr);

    void setFindings(const Findings &findings);
    const Findings &findings() const { return m_findings; }
    /// The names of entitlements.
    void setPresets(const authorization::PresetBook &presets);

    /// The whole of a row; names are cut only in what is painted.
    AuditRow row(const QModelIndex &index) const;
    /// What was answered: "grant of Level 1 (1, 2)", "refusal" …
    QString answerText(const AuditRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "grant", "refusal" …: the words of the screen, for a search too.
    static QString kindText(authorization::AuditKind kind);
    static QString outcomeText(authorization::AuditOutcome outcome);
    /// Of a time without a connection: a sentence.
    static QString awayText(const AuditRow &row);
    static Tone tone(const AuditRow &row);
    /// Who answered: a person, a rule in somebody's name, or the end of the grant. Escaped.
    static QString byText(const AuditRow &row);

private:
    std::size_t placeOf(int row) const; ///< counted from the oldest
    const AuditRow &shown(int row) const;
    QString text(const AuditRow &row, int column) const;
    QString toolTip(const AuditRow &row) const;
    bool hasOnlyGrown(const authorization::AuditFindings &findings) const;
    void tellOfNewFates(const authorization::AuditFindings &before, int added);

    Findings m_findings;
    authorization::PresetBook m_presets;
    mutable QCache<std::size_t, AuditRow> m_shown; ///< by place
};

} // namespace models
