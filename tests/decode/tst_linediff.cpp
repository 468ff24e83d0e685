#include "decode/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace decode;
using Kind = DiffRow::Kind;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesUpMembers()
    {
        const QByteArray left("{\n  \"bid\": 1,\n  \"size\": 5,\n  \"auction\": \"none\",\n  \"seq\": 7\n}");
        const QByteArray right("{\n  \"bid\": 2,\n  \"size\": 5,\n  \"halted\": false,\n  \"seq\": 8\n}");
        QCOMPARE(print(left, right), QByteArray("= 0 0\n~ 1 1\n= 2 2\n- 3 -1\n+ -1 3\n~ 4 4\n= 5 5\n"));
    }

    void linesUpText()
    {
        QCOMPARE(print("a\nb\nc", "a\nx\nc"), QByteArray("= 0 0\n~ 1 1\n= 2 2\n"));
        QCOMPARE(print("a\nb\nc", "a\nc"), QByteArray("= 0 0\n- 1 -1\n= 2 1\n"));
        QCOMPARE(print("a\nc", "a\nb\nc"), QByteArray("= 0 0\n+ -1 1\n= 1 2\n"));
        QCOMPARE(print("a", "a"), QByteArray("= 0 0\n"));
    }

    void everyLineIsThereOnceAndInOrder()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 2000; ++round) {
            const auto text = [&random] {
                std::vector<QByteArray> lines;
                for (int i = random.bounded(25); i > 0; --i)
                    lines.push_back(QByteArray(random.bounded(2) ? "  \"k" : "x") +
                                    QByteArray::number(random.bounded(5)) +
                                    "\": " + QByteArray::number(random.bounded(2)));
                return lines;
            };
            const std::vector<QByteArray> left = text();
            const std::vector<QByteArray> right = text();
            const std::vector<QByteArrayView> a(left.begin(), left.end());
            const std::vector<QByteArrayView> b(right.begin(), right.end());
            for (const int most : {0, 3, 1000}) {
                const LineDiff diff = diffLines(a, b, most);
                int nextA = 0;
                int nextB = 0;
                std::size_t equal = 0;
                for (const DiffRow &row : diff.rows) {
                    if (row.left >= 0)
                        QCOMPARE(row.left, nextA++);
                    if (row.right >= 0)
                        QCOMPARE(row.right, nextB++);
                    const bool both = row.left >= 0 && row.right >= 0;
                    QCOMPARE(both, row.kind == Kind::Equal || row.kind == Kind::Changed);
                    if (row.kind == Kind::Equal) {
                        ++equal;
                        QCOMPARE(a[static_cast<std::size_t>(row.left)],
                                 b[static_cast<std::size_t>(row.right)]);
                    }
                }
                QCOMPARE(nextA, static_cast<int>(a.size()));
                QCOMPARE(nextB, static_cast<int>(b.size()));
                if (most == 1000) {
                    QVERIFY(!diff.isCoarse);
                    QCOMPARE(equal, longestCommon(a, b));
                }
            }
        }
    }

    void saysWhereTooMuchDiffers()
    {
        std::vector<QByteArray> left;
        std::vector<QByteArray> right;
        for (int i = 0; i < 50'000; ++i) {
            left.push_back("a" + QByteArray::number(i));
            right.push_back("b" + QByteArray::number(i));
        }
        const LineDiff diff = diffLines({left.begin(), left.end()}, {right.begin(), right.end()});
        QVERIFY(diff.isCoarse);
        QCOMPARE(diff.rows.size(), std::size_t{50'000});
    }

    void findsTheWordThatChanged()
    {
        QCOMPARE(changedPart("  \"bid\": 71.33,", "  \"bid\": 71.34,"),
                 std::pair(DiffSpan{9, 14}, DiffSpan{9, 14}));
        QCOMPARE(changedPart("\"a\": 12", "\"a\": 112"), std::pair(DiffSpan{5, 7}, DiffSpan{5, 8}));
        QCOMPARE(changedPart("same", "same"), std::pair(DiffSpan{0, 4}, DiffSpan{0, 4}));
        QCOMPARE(changedPart("", "x"), std::pair(DiffSpan{0, 0}, DiffSpan{0, 1}));
    }

private:
    static QByteArray print(const QByteArray &left, const QByteArray &right)
    {
        const QList<QByteArray> a = left.split('\n');
        const QList<QByteArray> b = right.split('\n');
        QByteArray out;
        for (const DiffRow &row : diffLines({a.begin(), a.end()}, {b.begin(), b.end()}).rows)
            out += QByteArray(1, "=~-+"[static_cast<int>(row.kind)]) + ' ' + QByteArray::number(row.left) +
                   ' ' + QByteArray::number(row.right) + '\n';
        return out;
    }
    static std::size_t longestCommon(const std::vector<QByteArrayView> &a,
                                     const std::vector<QByteArrayView> &b)
    {
        std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
        for (std::size_t i = 1; i <= a.size(); ++i) {
            for (std::size_t j = 1; j <= b.size(); ++j)
                table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1
                                                   : std::max(table[i - 1][j], table[i][j - 1]);
        }
        return table[a.size()][b.size()];
    }
};

QTEST_APPLESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
