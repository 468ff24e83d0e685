#include "results.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace {

QByteArray shown(double value)
{
    if (qAbs(value) >= 100'000)
        return QByteArray::number(value / 1e6, 'f', 2) + " M";
    return QByteArray::number(value, 'f', 2);
}

} // namespace

void Results::add(const QString &name, double value, const QString &unit)
{
    m_figures.push_back({name, value, unit, std::nullopt, Goal::AtLeast});
}

void Results::add(const QString &name, double value, const QString &unit, Goal kind, double goal)
{
    m_figures.push_back({name, value, unit, goal, kind});
}

void Results::print() const
{
    std::printf("%-34s %12s %-12s %12s\n", "", "measured", "", "goal");
    for (const Figure &figure : m_figures) {
        QByteArray goal;
        QByteArray verdict;
        if (figure.goal) {
            const bool atLeast = figure.kind == Goal::AtLeast;
            goal = (atLeast ? ">= " : "<= ") + shown(*figure.goal);
            verdict =
                (atLeast ? figure.value >= *figure.goal : figure.value <= *figure.goal) ? "ok" : "MISSED";
        }
        std::printf("%-34s %12s %-12s %12s  %s\n", qPrintable(figure.name), shown(figure.value).constData(),
                    qPrintable(figure.unit), goal.constData(), verdict.constData());
    }
    std::fflush(stdout);
}

bool Results::write(const QString &fileName) const
{
    QJsonObject object;
    if (QFile earlier(fileName); earlier.open(QIODevice::ReadOnly))
        object = QJsonDocument::fromJson(earlier.readAll()).object();
    for (const Figure &figure : m_figures) {
        object[figure.name] = figure.value;
        if (figure.goal)
            object[figure.name + QStringLiteral("_goal")] = *figure.goal;
    }
    QDir().mkpath(QFileInfo(fileName).path());
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson());
        if (file.commit())
            return true;
    }
    std::fprintf(stderr, "%s: %s\n", qPrintable(fileName), qPrintable(file.errorString()));
    return false;
}

bool Results::allMeasured() const
{
    return std::all_of(m_figures.begin(), m_figures.end(),
                       [](const Figure &figure) { return figure.value != 0 || figure.kind == Goal::AtMost; });
}
