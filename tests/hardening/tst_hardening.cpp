#include "hardening/elffile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The programs of a release carry what makes an attacker's work harder, should there be a hole after all.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCheckCanFail();
    void programsAreHardened_data();
    void programsAreHardened();
    void everySourceIsCompiledWithChecks();
};

void TestHardening::eachCheckCanFail()
{
    const auto file = ElfFile::read(QStringLiteral(MBM_UNHARDENED));
    QVERIFY(file);
    QVERIFY(!file->isPositionIndependent);
    QVERIFY(!file->hasReadOnlyRelocations);
    QVERIFY(!file->bindsAtStart);
    QVERIFY(!file->hasPlainStack);
    QVERIFY(!file->importsStackProtector);
}

void TestHardening::programsAreHardened_data()
{
    QTest::addColumn<QString>("path");
    const QStringList programs = QStringLiteral(MBM_PROGRAMS).split(QLatin1Char('|'));
    for (const QString &path : programs)
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1))) << path;
}

void TestHardening::programsAreHardened()
{
    QFETCH(QString, path);
    const auto file = ElfFile::read(path);
    QVERIFY2(file, qPrintable(path));
    QVERIFY(file->isPositionIndependent);
    QVERIFY(file->hasReadOnlyRelocations);
    QVERIFY(file->bindsAtStart);
    QVERIFY(file->hasPlainStack);
    QVERIFY(!file->hasWritableCode);
    QVERIFY(file->importsStackProtector);
}

void TestHardening::everySourceIsCompiledWithChecks()
{
    // _FORTIFY_SOURCE shows in a program only where it could not prove a call safe.
    QFile commands(QStringLiteral(MBM_COMMANDS));
    QVERIFY(commands.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(commands.readAll()).array();
    int sources = 0;
    for (const QJsonValue &entry : entries) {
        const QString file = entry[QLatin1String("file")].toString();
        if (!file.startsWith(QLatin1String(MBM_SOURCE)))
            continue;
        ++sources;
        const QString command = entry[QLatin1String("command")].toString();
        for (const char *flag : {"-fstack-protector-strong", "-D_FORTIFY_SOURCE=2", "-fPI", "-O"})
            QVERIFY2(command.contains(QLatin1String(flag)), qPrintable(file));
    }
    QVERIFY(sources > 100);
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
