#include "authorization/entitlementtext.h"

#include <QTest>

using namespace authorization;
using Kind = EntitlementTextError::Kind;

class TestEntitlementText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void limitsTheirNumber();
    void writesWhatItReads();
};

Q_DECLARE_METATYPE(authorization::EntitlementTextError::Kind)

void TestEntitlementText::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<protocol::Entitlements>("expected");
    const auto row = [](const char *text, const protocol::Entitlements &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("", {});
    row("  \t ", {});
    row("7", {7});
    row("1, 2 3", {1, 2, 3});
    row("  3 ,2,1  ", {1, 2, 3});
    row("5 5, 5", {5});
    row("-1 0 -0 1", {-1, 0, 1});
    row("2147483647,-2147483648", {-2147483647 - 1, 2147483647});
    row("0000000000000000000001", {1});
}

void TestEntitlementText::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(protocol::Entitlements, expected);
    const auto read = parseEntitlements(text);
    QVERIFY(std::holds_alternative<protocol::Entitlements>(read));
    QCOMPARE(std::get<protocol::Entitlements>(read), expected);
}

void TestEntitlementText::saysWhereItIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qsizetype>("position");
    const auto row = [](const char *text, Kind kind, qsizetype position) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << position;
    };
    row("1, x", Kind::NotANumber, 3);
    row("1.5", Kind::NotANumber, 1);
    row("1-2", Kind::NotANumber, 1);
    row("1 - 2", Kind::NotANumber, 2);
    row("+1", Kind::NotANumber, 0);
    row("0x10", Kind::NotANumber, 1);
    row("1e3", Kind::NotANumber, 1);
    row("1;2", Kind::NotANumber, 1);
    row("12 -", Kind::NotANumber, 3);
    row("1\n2", Kind::NotANumber, 1);
    row("1 \xD9\xA2", Kind::NotANumber, 2); // an Arabic digit
    row("\xE2\x88\x92"
        "1",
        Kind::NotANumber, 0); // a typographic minus
    row("1\xC2\xA0"
        "2",
        Kind::NotANumber, 1); // a no-break space
    row("2147483648", Kind::OutOfRange, 0);
    row("1, -2147483649", Kind::OutOfRange, 3);
    row("1 99999999999999999999999999", Kind::OutOfRange, 2);
    row(",1", Kind::MissingNumber, 0);
    row("1,,2", Kind::MissingNumber, 2);
    row("1, ", Kind::MissingNumber, 1);
}

void TestEntitlementText::saysWhereItIsWrong()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(qsizetype, position);
    const auto read = parseEntitlements(text);
    QVERIFY(std::holds_alternative<EntitlementTextError>(read));
    QCOMPARE(std::get<EntitlementTextError>(read).kind, kind);
    QCOMPARE(std::get<EntitlementTextError>(read).position, position);
}

void TestEntitlementText::limitsTheirNumber()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += QString::number(i) + QLatin1Char(' ');
    QVERIFY(std::holds_alternative<protocol::Entitlements>(parseEntitlements(text)));
    QVERIFY(std::holds_alternative<protocol::Entitlements>(parseEntitlements(text + QStringLiteral("5 5"))));
    const auto tooMany = parseEntitlements(text + QStringLiteral("10000"));
    QVERIFY(std::holds_alternative<EntitlementTextError>(tooMany));
    QCOMPARE(std::get<EntitlementTextError>(tooMany).kind, Kind::TooMany);
}

void TestEntitlementText::writesWhatItReads()
{
    QCOMPARE(entitlementsText({}), QString());
    QCOMPARE(entitlementsText({-3, 1, 20}), QStringLiteral("-3, 1, 20"));
    QCOMPARE(std::get<protocol::Entitlements>(parseEntitlements(entitlementsText({-3, 1, 20}))),
             (protocol::Entitlements{-3, 1, 20}));
}

QTEST_GUILESS_MAIN(TestEntitlementText)
#include "tst_entitlementtext.moc"
