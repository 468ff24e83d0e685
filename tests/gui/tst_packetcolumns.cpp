#include "gui/packets/packetcolumns.h"
#include "packetbench.h"
#include "support/guitest.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using gui::PacketColumns;
using models::PacketColumn;

class TestPacketColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void keepOrderWidthsAndWhatIsHidden()
    {
        PacketColumns columns;
        columns.resize(1400, 24);
        columns.moveSection(columns.visualIndex(topic), 0);
        columns.resizeSection(feed, 133);
        columns.setSectionHidden(bytes, true);
        const int bid = columns.addJsonColumn(QStringLiteral("bid")).value();
        columns.resizeSection(bid, 77);
        const QJsonArray kept = columns.save();

        PacketColumns other;
        other.resize(1400, 24);
        QVERIFY(other.restore(kept));
        QCOMPARE(other.shownSections(), columns.shownSections());
        QCOMPARE(other.logicalIndex(0), topic);
        QCOMPARE(other.sectionSize(feed), 133);
        QVERIFY(other.isSectionHidden(bytes));
        QCOMPARE(other.jsonPath(bid), QStringLiteral("bid"));
        QCOMPARE(other.sectionSize(bid), 77);
        other.setSectionHidden(bytes, false);
        QCOMPARE(other.sectionSize(bytes), PacketColumns().sectionSize(bytes)); // the width it had before
        QCOMPARE(other.save().size(), kept.size());
    }

    void refuseRubbish_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("[]");
        QTest::newRow("numbers") << QByteArray("[1, 2, 3]");
        QTest::newRow("unknown") << QByteArray(R"([{"column": "colour"}, {"json": "a"}])");
    }

    void refuseRubbish()
    {
        QFETCH(QByteArray, json);
        PacketColumns columns;
        columns.setSectionHidden(bytes, true);
        const QList<int> before = columns.shownSections();
        QVERIFY(!columns.restore(QJsonDocument::fromJson(json).array()));
        QCOMPARE(columns.shownSections(), before);
    }

    void surviveStrangeSettings()
    {
        PacketColumns columns;
        QVERIFY(columns.restore(QJsonDocument::fromJson(
                                    R"([{"column": "topic", "width": 2000000000}, {"column": "topic"},
                                        {"column": "feed", "width": -5, "hidden": true}, {"json": ""}])")
                                    .array()));
        QVERIFY(columns.sectionSize(topic) <= 4000);
        QVERIFY(columns.isSectionHidden(feed));
        QVERIFY(columns.restore(
            QJsonDocument::fromJson(
                R"([{"column":"number","hidden":true},{"column":"received","hidden":true},{"column":"route","hidden":true},
                    {"column":"feed","hidden":true},{"column":"topic","hidden":true},{"column":"content","hidden":true},
                    {"column":"from","hidden":true,"chosen":true},{"column":"packets","hidden":true},
                    {"column":"entitlements","hidden":true},{"column":"bytes","hidden":true},{"column":"payload","hidden":true}])")
                .array()));
        QCOMPARE(columns.shownSections().size(), 1);
    }

    void resetPutsAllBack()
    {
        PacketColumns columns;
        columns.resize(1400, 24);
        columns.moveSection(0, 5);
        columns.resizeSection(feed, 200);
        columns.setSectionHidden(bytes, true);
        columns.addJsonColumn(QStringLiteral("bid"));
        columns.addJsonColumn(QStringLiteral("ask"));
        columns.reset();
        QCOMPARE(columns.count(), models::packetColumnCount);
        for (int i = 0; i < columns.count(); ++i)
            QCOMPARE(columns.logicalIndex(i), i);
        QCOMPARE(columns.sectionSize(feed), PacketColumns().sectionSize(feed));
        QVERIFY(!columns.isSectionHidden(bytes));
    }

    void narrowWindowIsNotTheUsersChoice()
    {
        PacketColumns columns;
        columns.setCompact(true);
        QVERIFY(columns.isSectionHidden(static_cast<int>(PacketColumn::From)));
        PacketColumns other;
        QVERIFY(other.restore(columns.save()));
        QVERIFY(!other.isSectionHidden(static_cast<int>(PacketColumn::From)));
        const int content = static_cast<int>(PacketColumn::Content);
        QCOMPARE(other.sectionSize(content), PacketColumns().sectionSize(content));

        QMenu menu;
        columns.fillMenu(menu);
        menu.actions().at(static_cast<int>(PacketColumn::From))->trigger(); // the user wants it back
        QVERIFY(!columns.isSectionHidden(static_cast<int>(PacketColumn::From)));
        PacketColumns third;
        QVERIFY(third.restore(columns.save()));
        third.setCompact(true);
        QVERIFY(!third.isSectionHidden(static_cast<int>(PacketColumn::From)));
    }

    void menuHidesShowsAddsAndRemoves()
    {
        PacketColumns columns;
        QSignalSpy wanted(&columns, &PacketColumns::jsonColumnRequested);
        columns.addJsonColumn(QStringLiteral("a&b"));
        QMenu menu;
        columns.fillMenu(menu);
        menu.actions().at(topic)->trigger();
        QVERIFY(columns.isSectionHidden(topic));
        const auto named = [&menu](const QString &text) {
            const QList<QAction *> actions = menu.actions();
            return *std::find_if(actions.begin(), actions.end(),
                                 [&text](QAction *action) { return action->text() == text; });
        };
        named(QStringLiteral("Add a column for a JSON path…"))->trigger();
        QCOMPARE(wanted.count(), 1);
        QMenu *remove = named(QStringLiteral("Remove a column"))->menu();
        QCOMPARE(remove->actions().size(), 1);
        QCOMPARE(remove->actions().front()->text(), QStringLiteral("a&&b"));
        remove->actions().front()->trigger();
        QCOMPARE(columns.count(), models::packetColumnCount);
        named(QStringLiteral("Reset columns"))->trigger();
        QVERIFY(!columns.isSectionHidden(topic));
    }

    void jsonColumnsAreLimited()
    {
        PacketColumns columns;
        QVERIFY(!columns.addJsonColumn(QString()));
        QVERIFY(!columns.addJsonColumn(QString(1'000, QLatin1Char('x'))));
        const std::optional<int> bid = columns.addJsonColumn(QStringLiteral("bid"));
        QCOMPARE(columns.addJsonColumn(QStringLiteral("bid")), bid);
        for (int i = 1; i < PacketColumns::mostJsonColumns; ++i)
            QVERIFY(columns.addJsonColumn(QStringLiteral("p%1").arg(i)));
        QVERIFY(!columns.addJsonColumn(QStringLiteral("one more")));
    }

    void ownColumnsAreReadAloud()
    {
        PacketBench bench;
        bench.receive(10);
        const int bid = bench.view.table()->columns()->addJsonColumn(QStringLiteral("bid")).value();
        QAccessibleTableInterface *table =
            QAccessible::queryAccessibleInterface(bench.view.table())->tableInterface();
        QCOMPARE(table->columnCount(), models::packetColumnCount + 1);
        QCOMPARE(table->columnDescription(bid), QStringLiteral("bid"));
        QVERIFY(table->cellAt(3, bid));
        bench.view.table()->columns()->removeJsonColumn(bid);
        QCOMPARE(table->columnCount(), models::packetColumnCount);
        QVERIFY(!table->cellAt(3, bid));
        QCOMPARE(table->cellAt(3, 0)->text(QAccessible::Name), QStringLiteral("4"));
    }

private:
    static constexpr int feed = static_cast<int>(PacketColumn::Feed);
    static constexpr int topic = static_cast<int>(PacketColumn::Topic);
    static constexpr int bytes = static_cast<int>(PacketColumn::Bytes);
};

QTEST_MAIN(TestPacketColumns)
#include "tst_packetcolumns.moc"
