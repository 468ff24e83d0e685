#include "clirun.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The manual pages name every option that the programs take, and no other.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryOption_data();
    void namesEveryOption();
    void namesEveryCommand();
};

namespace {

QString page(const QString &program)
{
    QFile file(QStringLiteral(MBM_TEST_DATA "/../../docs/man/%1.1").arg(program));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Roff writes an option's hyphens as \-.
    return QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    QSet<QString> options;
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        options.insert(matches.next().captured());
    return options;
}

QString help(const QStringList &arguments)
{
    QByteArray output;
    QByteArray errors;
    CliRun::run(arguments + QStringList{QStringLiteral("--help")}, &output, &errors);
    return QString::fromUtf8(output);
}

QStringList commands()
{
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+)  +"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = line.globalMatch(help({})); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

void TestManual::namesEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QVERIFY(commands().size() >= 5);
    for (const QString &command : commands())
        QTest::addRow("%s", qPrintable(command)) << command;
}

void TestManual::namesEveryOption()
{
    QFETCH(QString, command);
    const QSet<QString> known = optionsIn(page(QStringLiteral("messagebus")));
    const QSet<QString> missing = optionsIn(help({command})) - known;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(QLatin1Char(' '))));
}

void TestManual::namesEveryCommand()
{
    const QString text = page(QStringLiteral("messagebus"));
    QSet<QString> taken = optionsIn(help({}));
    for (const QString &command : commands()) {
        QVERIFY2(text.contains(QStringLiteral(".SS %1\n").arg(command)), qPrintable(command));
        taken += optionsIn(help({command}));
    }
    // The examples use the distributor's options too.
    const QSet<QString> unknown =
        optionsIn(text) - taken - QSet<QString>{QStringLiteral("--listen"), QStringLiteral("--demo")};
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.values()).join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
