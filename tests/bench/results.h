#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// Figures in the order they were measured, with their goals: a table for people, JSON for programs.
class Results
{
public:
    enum class Goal { AtLeast, AtMost };

    /// `name` in snake_case; `unit` for the table.
    void add(const QString &name, double value, const QString &unit);
    void add(const QString &name, double value, const QString &unit, Goal kind, double goal);

    void print() const;
    /// Adds to what the programs before this one have written. False, with a line on standard error, where
    /// the file can't be written.
    bool write(const QString &fileName) const;
    bool allMeasured() const; ///< a figure of 0 is one that failed

private:
    struct Figure
    {
        QString name;
        double value = 0;
        QString unit;
        std::optional<double> goal;
        Goal kind = Goal::AtLeast;
    };
    std::vector<Figure> m_figures;
};
