#pragma once

#include "authorization/presetstore.h"

#include <QObject>

#include <functional>

namespace models {

/// The presets that all sessions share, and who is told when they change. GUI thread.
class Presets : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing yet.
    explicit Presets(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_store.path(); }
    const authorization::PresetBook &book() const { return m_store.book(); }
    /// One line: why the file could not be used when it was last read; empty where it could.
    const QString &problem() const { return m_problem; }

    /// Reads the file; changed() follows where it says something else.
    void load();
    /// As PresetStore::change(): empty, or why nothing was changed.
    [[nodiscard]] QString change(const std::function<QString(authorization::PresetBook &book)> &edit);

Q_SIGNALS:
    /// The presets, or the problem.
    void changed();

private:
    authorization::PresetStore m_store;
    QString m_problem;
};

} // namespace models
