#include "decode/jsonpayload.h"
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
        model.setRoot(
            decode::parseJson(
                QByteArrayView("{\"bid\":71.34,\"list\":[1,\"two\",null],\"odd name\":true,\"size\":12500}"))
                .root);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        QCOMPARE(print(model), QStringList({
                                   QStringLiteral("root|{ }|object, 4 members|$"),
                                   QStringLiteral("bid|71.34|number|$.bid"),
                                   QStringLiteral("list|[ ]|array, 3 items|$.list"),
                                   QStringLiteral("[0]|1|number|$.list[0]"),
                                   QStringLiteral("[1]|\"two\"|string|$.list[1]"),
                                   QStringLiteral("[2]|null|null|$.list[2]"),
                                   QStringLiteral("odd name|true|bool|$[\"odd name\"]"),
                                   QStringLiteral("size|12500|number|$.size"),
                               }));
    }

    void escapesNamesAndStrings()
    {
        JsonTreeModel model;
        model.setRoot(decode::parseJson(QByteArrayView("{\"a\\u202e\":\"\\u0007\"}")).root);
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
        model.setRoot(QJsonValue(1));
        QCOMPARE(model.rowCount(), 1);
        model.setRoot(QJsonValue(QJsonValue::Undefined));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        QCOMPARE(model.rowCount(), 0);
    }

    void makesRowsOnlyWhenAsked()
    {
        JsonTreeModel model;
        model.setRoot(decode::parseJson('[' + QByteArray("1,").repeated(9999) + "1]").root);
        const QModelIndex root = model.index(0, 0);
        QVERIFY(model.hasChildren(root));
        QVERIFY(model.rowCount(root) < 1000);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        while (model.canFetchMore(root))
            model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 10'000);
    }

private:
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
