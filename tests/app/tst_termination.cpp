#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

/// The real program, told by a signal to end.
class TestTermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesInOrder_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void closesInOrder()
    {
        QFETCH(int, number);
        const QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("HOME"), folder.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(MBM_MONITOR), {QStringLiteral("--demo")});
        QVERIFY(program.waitForStarted());
        const QString data = folder.filePath(QStringLiteral("data/messagebus-monitor/logs"));
        QTRY_VERIFY_WITH_TIMEOUT(textIn(data).contains("Confirmed") || textIn(data).contains("onfirmed"),
                                 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray log = textIn(data);
        QVERIFY(log.contains("asked to end"));
        QVERIFY(log.indexOf("ends", log.indexOf("asked to end")) > 0);
        QFile settings(folder.filePath(QStringLiteral("config/messagebus-monitor/window.ini")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("geometry=") && kept.contains("layout="));
    }

private:
    static QByteArray textIn(const QString &folder)
    {
        QByteArray all;
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
