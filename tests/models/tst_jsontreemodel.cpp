#include "models/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using models::JsonTreeModel;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNamesValuesAndTypes()
    {
        JsonTreeModel model;
        model.setTree(read("{\"size\":12500.00,\"bid\":71.34,\"list\":[1,\"two\",null],\"odd name\":true}"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        QCOMPARE(print(model), QStringList({
                                   QStringLiteral("root|{ }|object, 4 members|json"),
                                   QStringLiteral("size|12500.00|number|json.size"),
                                   QStringLiteral("bid|71.34|number|json.bid"),
                                   QStringLiteral("list|[ ]|array, 3 items|json.list"),
                                   QStringLiteral("[0]|1|number|json.list[0]"),
                                   QStringLiteral("[1]|\"two\"|string|json.list[1]"),
                                   QStringLiteral("[2]|null|null|json.list[2]"),
                                   QStringLiteral("odd name|true|bool|json[\"odd name\"]"),
                               }));
    }

    void escapesNamesAndStrings()
    {
        JsonTreeModel model;
        model.setTree(read("{\"a\\u202e\":\"\\u0007\"}"));
        const QModelIndex root = model.index(0, 0);
        model.fetchMore(root);
        const QModelIndex name = model.index(0, 0, root);
        QCOMPARE(name.data().toString(), QStringLiteral("a\\u{202E}"));
        QCOMPARE(name.siblingAtColumn(1).data().toString(), QStringLiteral("\"\\u{0007}\""));
        QCOMPARE(name.data(JsonTreeModel::CopyRole).toString(), QString(QChar(7)));
    }

    void isEmptyWithoutARoot()
    {
        JsonTreeModel model;
        model.setTree(read("1"));
        QCOMPARE(model.rowCount(), 1);
        model.setTree(nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        QCOMPARE(model.rowCount(), 0);
    }

    void makesRowsOnlyWhenAsked()
    {
        JsonTreeModel model;
        model.setTree(read('[' + QByteArray("1,").repeated(9999) + "1]"));
        const QModelIndex root = model.index(0, 0);
        QVERIFY(model.hasChildren(root));
        QVERIFY(model.rowCount(root) < 1000);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        while (model.canFetchMore(root))
            model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 10'000);
    }

    void findsTheRowOfAValue()
    {
        JsonTreeModel model;
        model.setTree(read("{\"a\":[" + QByteArray("1,").repeated(999) + "{\"b\":2}]}"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        const auto last = static_cast<std::uint32_t>(model.tree()->nodes.size() - 1);
        const QModelIndex index = model.indexOf(last);
        QCOMPARE(model.nodeOf(index), last);
        QCOMPARE(index.data(JsonTreeModel::PathRole).toString(), QStringLiteral("json.a[999].b"));
        QCOMPARE(index.parent().row(), 999);
        QVERIFY(!model.indexOf(last, 500).isValid());
        QVERIFY(!model.indexOf(last + 1).isValid());
    }

    void copiesAMebibyteButShowsAPart()
    {
        JsonTreeModel model;
        model.setTree(read('"' + QByteArray(1 << 20, 'x') + '"'));
        const QModelIndex root = model.index(0, 0);
        QVERIFY(root.siblingAtColumn(1).data().toString().size() < 1100);
        QVERIFY(root.siblingAtColumn(1).data().toString().contains(QChar(0x2026)));
        QCOMPARE(root.data(JsonTreeModel::CopyRole).toString().size(), 1 << 20);
    }

private:
    static std::shared_ptr<const decode::ValueTree> read(const QByteArray &json)
    {
        return std::make_shared<const decode::ValueTree>(decode::readJson(decode::SharedBytes::of(json)));
    }
    static void printBelow(JsonTreeModel &model, const QModelIndex &parent, QStringList &lines)
    {
        while (model.canFetchMore(parent))
            model.fetchMore(parent);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines += QStringList{index.data().toString(), index.siblingAtColumn(1).data().toString(),
                                 index.siblingAtColumn(2).data().toString(),
                                 index.data(JsonTreeModel::PathRole).toString()}
                         .join(QLatin1Char('|'));
            printBelow(model, index, lines);
        }
    }
    static QStringList print(JsonTreeModel &model)
    {
        QStringList lines;
        printBelow(model, {}, lines);
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
