// bench_audit FILE [PART OF A NAME]: what an answer costs until it is sent, and a search of many.

#include "auditfigures.h"
#include "results.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv); // a session's texts need one; no window is shown
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_audit FILE [PART OF A NAME]\n");
        return 2;
    }
    const QString only = arguments.value(2);
    Results results;
    if (QStringLiteral("audit_click_to_sent_p99_ms").contains(only))
        measureClickToSent(results);
    if (QStringLiteral("audit_search_1m_ms").contains(only))
        measureAuditSearch(results);
    results.print();
    return results.write(arguments[1]) && results.allMeasured() ? 0 : 1;
}
