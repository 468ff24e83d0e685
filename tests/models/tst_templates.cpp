// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/templateexamples.h"
#include "models/templates.h"
#include "models/templatetree.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using models::PacketDraft;
using models::PublishTemplate;
using models::TemplateBook;
using models::Templates;
using models::TemplateTree;

/// Templates of what is published: their folders, and the file that keeps them.
class TestTemplates : public QObject
{
    Q_OBJECT

private:
    static PublishTemplate tick()
    {
        PublishTemplate kept;
        kept.feed = "PRICES";
        kept.topic = "VOD.L";
        kept.contentType = "application/json";
        kept.packets = {{PacketDraft::Source::Text, "1, 2", "{\"n\": ${seq}}", {}, {}},
                        {PacketDraft::Source::Hex, "", {}, "00 ff", {}},
                        {PacketDraft::Source::File, "3", {}, {}, "/tmp/x"}};
        kept.everyMs = 250;
        kept.times = 2000;
        return kept;
    }
    QString file() const { return m_folder->filePath("templates.json"); }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray read() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("no file");
    }
    static QString putTick(TemplateBook &book, const QString &path) { return book.put(path, tick()); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyExampleCanBeSent()
    {
        const auto examples = models::templateExamples();
        QVERIFY(examples.size() > 5);
        int odd = 0;
        for (const auto &[name, wish] : examples) {
            models::PacketDrafts drafts;
            drafts.setAll(wish.packets);
            for (int row = 0; row < drafts.rowCount(); ++row) {
                QVERIFY2(drafts.problem(row).isEmpty(), qPrintable(name + ": " + drafts.problem(row)));
                odd += drafts.oddity(row).isEmpty() ? 0 : 1;
            }
            QVERIFY2(drafts.packets().index() == 0, qPrintable(name));
            QVERIFY2(wish.feed.isEmpty() && wish.topic.isEmpty(), qPrintable(name));
        }
        QCOMPARE(odd, 1); // the JSON that breaks off
        QVERIFY(examples.front().second.packets.empty());
    }

    void examplesAreAddedOnceAndTakeNobodysPlace()
    {
        Templates templates(file());
        QCOMPARE(templates.change(models::addExamples), QString());
        const QStringList paths = templates.book().all().keys();
        QCOMPARE(paths.size(), models::templateExamples().size());
        QCOMPARE(templates.book().folders(), QStringList("Examples"));
        QVERIFY(templates.change([&](TemplateBook &book) { return putTick(book, paths.at(0)); }).isEmpty());
        QVERIFY(templates.change([&](TemplateBook &book) { return book.remove(paths.at(1)); }).isEmpty());
        QCOMPARE(templates.change(models::addExamples), QString());
        QCOMPARE(templates.book().all().keys(), paths);
        QCOMPARE(templates.book().all().value(paths.at(0)), tick());
        const QByteArray before = read();
        QVERIFY(!templates.change(models::addExamples).isEmpty()); // all are there
        QCOMPARE(read(), before);
        Templates again(file());
        again.load();
        QCOMPARE(again.book(), templates.book());
    }

    void comesBackAsItWasSaved()
    {
        Templates templates(file());
        templates.load();
        QCOMPARE(templates.problem(), QString());
        QCOMPARE(
            templates.change([](TemplateBook &book) { return putTick(book, " PRICES / level 2/tick "); }),
            QString());
        PublishTemplate unicast;
        unicast.isUnicast = true;
        unicast.client = "00112233-4455-6677-8899-aabbccddeeff";
        unicast.isImage = false;
        QCOMPARE(templates.change([&](TemplateBook &book) { return book.put("reply", unicast); }), QString());
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                               QFile::WriteOther | QFile::ExeUser),
                 QFile::Permissions());
        Templates again(file());
        again.load();
        QCOMPARE(again.book().all().keys(), QStringList({"PRICES/level 2/tick", "reply"}));
        QCOMPARE(again.book().all().value("PRICES/level 2/tick"), tick());
        QCOMPARE(again.book().all().value("reply"), unicast);
    }

    void keepsOfAPacketOnlyWhatItsSourceIs()
    {
        PublishTemplate kept = tick();
        kept.packets[0].hex = "aa";
        kept.packets[0].file = "/etc/passwd";
        TemplateBook book;
        QCOMPARE(book.put("a", kept), QString());
        QCOMPARE(book.all().value("a"), tick());
    }

    void twoProgramsDoNotLoseEachOthers()
    {
        Templates one(file());
        Templates other(file());
        one.load();
        other.load();
        QCOMPARE(one.change([](TemplateBook &book) { return putTick(book, "one"); }), QString());
        QCOMPARE(other.change([](TemplateBook &book) { return putTick(book, "other"); }), QString());
        one.load();
        QCOMPARE(one.book().all().keys(), QStringList({"one", "other"}));
    }

    void badNamesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << "";
        QTest::newRow("no name") << "PRICES/";
        QTest::newRow("no folder") << "/tick";
        QTest::newRow("spaces") << "PRICES/  ";
        QTest::newRow("control") << "a\nb";
        QTest::newRow("bidi") << QString::fromUtf8("a\u202eb");
        QTest::newRow("long") << QString(101, 'x');
        QTest::newRow("deep") << QString("a/").repeated(8) + "b";
    }
    void badNamesAreRefused()
    {
        QFETCH(QString, path);
        TemplateBook book;
        QVERIFY(!putTick(book, path).isEmpty());
        QVERIFY(book.all().isEmpty());
        QCOMPARE(putTick(book, "a"), QString());
        QVERIFY(!book.move("a", path).isEmpty());
        QVERIFY(book.contains("a"));
    }

    void foldersAreMovedAndRemovedWhole()
    {
        TemplateBook book;
        for (const char *path : {"F/a", "F/b/c", "Fx", "F", "G/a"})
            QCOMPARE(putTick(book, path), QString());
        QCOMPARE(book.within("F"), QStringList({"F", "F/a", "F/b/c"}));
        QCOMPARE(book.folders(), QStringList({"F", "F/b", "G"}));
        const TemplateBook before = book;
        QVERIFY(book.move("F", "G").contains("G/a")); // which is taken
        QCOMPARE(book, before);
        QCOMPARE(book.move("F/b", "H/deep"), QString());
        QVERIFY(book.contains("H/deep/c") && !book.contains("F/b/c"));
        QCOMPARE(book.move("F", "F/inside"), QString()); // into itself
        QCOMPARE(book.within("F"), QStringList({"F/inside", "F/inside/a"}));
        QCOMPARE(book.remove("F"), QString());
        QCOMPARE(book.all().keys(), QStringList({"Fx", "G/a", "H/deep/c"}));
        QVERIFY(!book.remove("F").isEmpty());
    }

    void aBadFileIsKeptAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray head = "{\"format\": 1, \"templates\": [";
        QTest::newRow("no JSON") << QByteArray("{\"format\": 1,\n oops") << "line 2, column";
        QTest::newRow("no object") << QByteArray("[]") << "missing";
        QTest::newRow("key") << head + "{\"path\": \"a\", \"fede\": \"x\"}]}"
                             << "fede";
        QTest::newRow("path") << head + "{\"path\": \"a//b\"}]}"
                              << "template 1";
        QTest::newRow("twice") << head + "{\"path\": \"a\"}, {\"path\": \"a\"}]}"
                               << "template 2";
        QTest::newRow("times") << head + "{\"path\": \"a\", \"times\": 0}]}"
                               << "times";
        QTest::newRow("packet") << head + "{\"path\": \"a\", \"packets\": [{\"text\": 1}]}]}"
                                << "packet 1";
    }
    void aBadFileIsKeptAsideAndSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        write(bytes);
        Templates templates(file());
        QSignalSpy changed(&templates, &Templates::changed);
        templates.load();
        QCOMPARE(changed.size(), 1);
        QVERIFY2(templates.problem().contains(words), qPrintable(templates.problem()));
        QVERIFY(templates.problem().contains(file() + ".bad"));
        QVERIFY(!templates.problem().contains('\n'));
        QFile aside(file() + ".bad");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(templates.change([](TemplateBook &book) { return putTick(book, "a"); }), QString());
        QVERIFY(QFile::exists(file()));
    }

    void aNewerFileIsLeftAlone()
    {
        const QByteArray bytes = "{\"format\": 2, \"templates\": {}}";
        write(bytes);
        Templates templates(file());
        templates.load();
        QVERIFY(templates.problem().contains("newer"));
        QVERIFY(templates.change([](TemplateBook &book) { return putTick(book, "a"); }).contains("newer"));
        QCOMPARE(read(), bytes);
    }

    void theTreeShowsFoldersFirst()
    {
        Templates templates(file());
        TemplateTree tree(templates);
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(templates.change([](TemplateBook &book) {
            return putTick(book, "a") + putTick(book, "z/deep/b") + putTick(book, "z/c");
        }),
                 QString());
        QCOMPARE(tree.rowCount(), 2);
        QCOMPARE(tree.index(0, 0).data().toString(), QString("z"));
        QVERIFY(tree.index(0, 0).data(TemplateTree::IsFolderRole).toBool());
        QCOMPARE(tree.index(1, 0).data().toString(), QString("a"));
        const QModelIndex deep = tree.indexOf("z/deep/b");
        QCOMPARE(deep.data(TemplateTree::PathRole).toString(), QString("z/deep/b"));
        QCOMPARE(deep.parent().data().toString(), QString("deep"));
        QVERIFY(!tree.indexOf("nothing").isValid());
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
