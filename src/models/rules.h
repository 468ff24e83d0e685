#pragma once

#include "authorization/rulestore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace models {

/// The rules that all sessions share, and who is told when they change. That they are kept does not switch
/// them on. GUI thread.
class Rules : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing yet.
    explicit Rules(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_store.path(); }
    /// None where there is no file, or it can't be used.
    const std::optional<authorization::RuleSet> &set() const { return m_store.rules(); }
    /// One line: why the file could not be used when it was last read; empty where it could.
    const QString &problem() const { return m_problem; }

    /// Reads the file; changed() follows where it says something else.
    void load();
    /// As RuleStore::change(): empty, or why nothing was changed.
    [[nodiscard]] QString change(const std::function<QString(authorization::RuleSet &rules)> &edit);
    [[nodiscard]] QString exportTo(const QString &path) const { return m_store.exportTo(path); }

Q_SIGNALS:
    /// The rules, or the problem.
    void changed();

private:
    authorization::RuleStore m_store;
    QString m_problem;
};

} // namespace models
