// bench_filters FILE [PART OF A NAME]: filters, scrolling and jumps over very many stored messages, through
// the packet view itself.

#include "filterfigures.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_filters FILE [PART OF A NAME]\n");
        return 2;
    }
    Results results;
    measureFilters(results, arguments.value(2));
    measureVeryMany(results, arguments.value(2));
    results.print();
    return results.write(arguments[1]) && results.allMeasured() ? 0 : 1;
}
