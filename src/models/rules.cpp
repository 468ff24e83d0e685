#include "models/rules.h"

namespace models {

Rules::Rules(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(path)
{}

void Rules::load()
{
    const auto before = set();
    const QString problem = m_store.load();
    if (problem == m_problem && set() == before)
        return;
    m_problem = problem;
    Q_EMIT changed();
}

QString Rules::change(const std::function<QString(authorization::RuleSet &)> &edit)
{
    const auto before = set();
    QString why = m_store.change(edit);
    if (why.isEmpty())
        m_problem.clear();
    if (why.isEmpty() || set() != before)
        Q_EMIT changed();
    return why;
}

} // namespace models
