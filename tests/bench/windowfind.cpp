#include "windowfind.h"

#include "benchwindow.h"
#include "results.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int topics = 100'000;

} // namespace

void measureFinding(Results &results)
{
    BenchWindow window(qint64{64} << 20);
    window.workbench().window().resize(1440, 900);
    window.workbench().window().show();
    models::SubscriptionTree &tree = window.session().subscriptions();
    for (int i = 0; i < topics; ++i)
        tree.applySubscription({"BENCH", "INSTRUMENT-" + QByteArray::number(i * 7919 % topics),
                                client::SubscriptionState::Live, 0});
    runFor(std::chrono::milliseconds(500));
    const auto *dock =
        window.workbench().current().page().findChild<QDockWidget *>(QStringLiteral("subscriptions"));
    auto *field = dock->findChild<QLineEdit *>(QStringLiteral("find"));
    const auto *view = dock->findChild<QTreeView *>();
    double slowest = 0;
    for (const QChar letter : QStringLiteral("ment-42")) {
        QElapsedTimer timer;
        timer.start();
        field->setText(field->text() + letter);
        view->viewport()->repaint();
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    // INSTRUMENT-42, 420 to 429, 4200 to …: all that it has to find.
    const QModelIndex feed = view->model()->index(0, 0);
    if (view->model()->rowCount(feed) != 1111) {
        std::fprintf(stderr, "the tree found %d topics\n", view->model()->rowCount(feed));
        slowest = 0;
    }
    results.add(QStringLiteral("tree_find_100k_ms"), slowest, QStringLiteral("ms"), Results::Goal::AtMost,
                50);
}
