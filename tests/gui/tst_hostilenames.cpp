#include "authorization/auditcsv.h"
#include "authorization/auditentry.h"
#include "authorization/auditindex.h"
#include "authorization/posixappendfile.h"
#include "gui/authorization/auditentryhtml.h"
#include "gui/window/trayicon.h"
#include "models/audittable.h"
#include "models/dryruntable.h"
#include "models/nametext.h"
#include "models/sighttable.h"
#include "panelfixture.h"
#include "protocol/displayname.h"
#include "support/authorizationaudit.h"
#include "support/hostilenames.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace authorization;

namespace gui {

/// Names that were chosen to deceive, through every place of the desk that shows or hands out names.
class TestHostileNames : public QObject
{
    Q_OBJECT

private:
    static void isFit(const QString &text, const QByteArray &name)
    {
        QVERIFY2(hostile::hiddenIn(text).isEmpty(), qPrintable(hostile::hiddenIn(text)));
        QVERIFY2(text.size() < 3'000, "as long as the name");
        // What hides something is marked where it is shown.
        if (!protocol::isPlainName(name) && name.size() < 200)
            QVERIFY2(text.contains(QLatin1Char('\\')), qPrintable(text));
    }
    static void areFit(const QAbstractItemModel &model, int row, const QByteArray &name,
                       const QList<int> &withName)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex at = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                isFit(at.data(role).toString(), withName.contains(column) ? name : QByteArray("x"));
            QTextDocument toolTip;
            toolTip.setHtml(at.data(Qt::ToolTipRole).toString());
            isFit(toolTip.toPlainText(), name);
        }
    }
    Decision decisionOf(const QByteArray &name) const
    {
        Decision made = testaudit::refusal(1, name, name);
        made.asked.host = name;
        made.asked.feed = name;
        made.response.feed = name;
        made.signature.operatorName = QString::fromUtf8(name);
        made.signature.reason = QString::fromUtf8(name);
        return made;
    }
    std::shared_ptr<AuditFindings> findingsOf(const Decision &made)
    {
        folder = std::make_unique<QTemporaryDir>();
        const QString path = folder->filePath(QStringLiteral("bus.jsonl"));
        AuditLog log(std::make_unique<PosixAppendFile>(path), QStringLiteral("bus:1"));
        if (log.appendDecision(made))
            return nullptr;
        AuditIndex index(path);
        while (index.readOn(10)) {
        }
        auto findings = std::make_shared<AuditFindings>();
        findings->places = index.search({}, [] { return false; });
        findings->files = index.files();
        return findings;
    }

    Look look;
    std::unique_ptr<QTemporaryDir> folder;

private Q_SLOTS:
    void areShownEscapedEverywhere_data()
    {
        QTest::addColumn<QByteArray>("name");
        const std::vector<hostile::Name> names = hostile::names();
        QVERIFY(names.size() >= 200);
        for (const hostile::Name &name : names)
            QTest::newRow(name.what.constData()) << name.bytes;
    }
    void areShownEscapedEverywhere()
    {
        QFETCH(QByteArray, name);
        const Decision made = decisionOf(name);
        models::AuditTable history;
        history.setFindings(findingsOf(made));
        QCOMPARE(history.rowCount(), 1);
        using A = models::AuditTable;
        areFit(history, 0, name, {A::SubscriberColumn, A::TopicColumn});
        const models::AuditRow row = history.row(history.index(0, 0));
        QCOMPARE(row.user, name);

        QTextDocument entry;
        entry.setHtml(auditEntryHtml(row, history, look.theme.theme()));
        const QString shown = entry.toPlainText();
        QVERIFY2(hostile::hiddenIn(shown.simplified()).isEmpty(), qPrintable(hostile::hiddenIn(shown)));
        QVERIFY(shown.contains(QLatin1String("Hash of the line before"))); // no markup ate the end
        if (!name.isEmpty() && protocol::isPlainName(name) && name.size() < 200)
            QVERIFY(shown.contains(QString::fromUtf8(name).simplified()) || name.contains('\\'));

        models::DryRunTable run;
        auto result = std::make_shared<models::DryRunResult>();
        result->rows.push_back({0, made.asked, true, AuditKind::Deny, {}, {}});
        run.setResult(result, {});
        using D = models::DryRunTable;
        areFit(run, 0, name, {D::SubscriberColumn, D::TopicColumn});

        Desk desk;
        desk.connected(1);
        desk.notified({name, name, made.asked.client, name, name, true}, testaudit::at(1));
        models::SightTable sight;
        sight.setMessage(name, name, {{1}}, desk, {});
        QCOMPARE(sight.rowCount(), 1);
        areFit(sight, 0, name, {models::SightTable::SubscriberColumn});
    }

    void areHarmlessInASpreadsheet_data() { areShownEscapedEverywhere_data(); }
    void areHarmlessInASpreadsheet()
    {
        QFETCH(QByteArray, name);
        const QByteArray line = QJsonDocument(auditEntry(decisionOf(name))).toJson(QJsonDocument::Compact);
        AuditFieldReader reader;
        const AuditFields *fields = reader.read(line);
        QVERIFY(fields);
        const QByteArray row = auditCsvRow(1, *fields);
        QCOMPARE(row.count('\n'), 1);
        QVERIFY(hostile::hiddenIn(QString::fromUtf8(row).trimmed()).isEmpty());
        for (const char *start : {"\",\"=", "\",\"+", "\",\"-", "\",\"@", "\",\"\xEF\xBC\x9D"})
            QVERIFY2(!row.contains(start), row.left(300));
    }

    void areNoMarkupInANotification_data() { areShownEscapedEverywhere_data(); }
    void areNoMarkupInANotification()
    {
        QFETCH(QByteArray, name);
        const QString text = TrayIcon::withoutMarkup(models::shownUserAtHost(name, name));
        QVERIFY(hostile::hiddenIn(text).isEmpty());
        for (const char character : {'<', '>', '&'})
            QVERIFY(!text.contains(QLatin1Char(character)));
        QVERIFY(text.size() < 5'000);
    }
};

} // namespace gui

QTEST_MAIN(gui::TestHostileNames)
#include "tst_hostilenames.moc"
