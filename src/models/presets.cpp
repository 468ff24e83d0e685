#include "models/presets.h"

namespace models {

Presets::Presets(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(path)
{}

void Presets::load()
{
    const authorization::PresetBook before = book();
    const QString problem = m_store.load();
    if (problem == m_problem && book() == before)
        return;
    m_problem = problem;
    Q_EMIT changed();
}

QString Presets::change(const std::function<QString(authorization::PresetBook &)> &edit)
{
    const authorization::PresetBook before = book();
    QString why = m_store.change(edit);
    if (why.isEmpty())
        m_problem.clear();
    if (why.isEmpty() || book() != before)
        Q_EMIT changed();
    return why;
}

} // namespace models
