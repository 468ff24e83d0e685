#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Colours, fonts and the grid come from resources/theme.json: what the sources and forms say themselves.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesKnowALiteral_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isLiteral");
        const auto row = [](const char *line, bool isLiteral) {
            QTest::newRow(line) << QString::fromLatin1(line) << isLiteral;
        };
        row("painter.setPen(QColor(0x17, 0x6f, 0x31));", true);
        row("label->setStyleSheet(QStringLiteral(\"color: #b3261e\"));", true);
        row("painter.setPen(Qt::red);", true);
        row("painter.setPen(QColorConstants::Svg::teal);", true);
        row("font.setPointSize(11);", true);
        row("font.setPixelSize(12);", true);
        row("view->setColumnWidth(Model::TimeColumn, 80);", true);
        row("header->resizeSection(column, 64);", true);
        row("label->setFixedWidth(200);", true);
        row("view->setMinimumSize(480, 240);", true);
        row("column->setSpacing(20);", true);
        row("constexpr int panelWidth = 258;", true);
        row("fitColumn(*view, Model::TimeColumn, 8);", false);
        row("header->resizeSection(column, sizes.keyColumn);", false);
        row("detail->setMinimumWidth(1);", false);
        row("layout->setSpacing(0);", false);
        row("painter.setPen(theme.ok);", false);
        row("painter.setPen(Qt::NoPen);", false);
        row("pixmap.fill(Qt::transparent);", false);
        row("QColor color = theme().window;", false);
    }

    void theRulesKnowALiteral()
    {
        QFETCH(QString, line);
        QFETCH(bool, isLiteral);
        QCOMPARE(literals().match(line).hasMatch(), isLiteral);
    }

    void sourcesNameNoColourFontOrSize()
    {
        int files = 0;
        for (const char *room : {"src/gui", "src/models", "src/app"}) {
            QDirIterator each(QStringLiteral(MBM_SOURCE "/") + QLatin1String(room),
                              {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString name = each.next();
                ++files;
                if (name.endsWith(QLatin1String("theme/theme.cpp"))) // which makes fonts and reads the tokens
                    continue;
                const QStringList lines = linesOf(name);
                for (qsizetype at = 0; at < lines.size(); ++at)
                    QVERIFY2(!literals().match(lines.at(at)).hasMatch(),
                             qPrintable(QStringLiteral("%1:%2: %3")
                                            .arg(name, QString::number(at + 1), lines.at(at).trimmed())));
            }
        }
        QVERIFY(files > 200);
    }

    void formsNameNoColourFontOrSheet()
    {
        static const QRegularExpression named(
            QStringLiteral("<color|<palette|<pointsize>|<pixelsize>|name=\"styleSheet\"|<fontfamily>"));
        int files = 0;
        QDirIterator each(QStringLiteral(MBM_SOURCE "/ui"), {QStringLiteral("*.ui")}, QDir::Files);
        while (each.hasNext()) {
            const QString name = each.next();
            ++files;
            const QString text = linesOf(name).join(QLatin1Char('\n'));
            const QRegularExpressionMatch match = named.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(name + QLatin1Char(' ') + match.captured()));
        }
        QVERIFY(files > 15);
    }

    /// Spaces in forms are of the grid of 4, or its half.
    void formsKeepTheGrid()
    {
        static const QRegularExpression space(
            QStringLiteral("name=\"(spacing|horizontalSpacing|verticalSpacing|leftMargin|topMargin|"
                           "rightMargin|bottomMargin)\">"
                           "\\s*<number>(\\d+)</number>"));
        int spaces = 0;
        QDirIterator each(QStringLiteral(MBM_SOURCE "/ui"), {QStringLiteral("*.ui")}, QDir::Files);
        while (each.hasNext()) {
            const QString name = each.next();
            const QString text = linesOf(name).join(QLatin1Char('\n'));
            QRegularExpressionMatchIterator found = space.globalMatch(text);
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                ++spaces;
                QVERIFY2(match.captured(2).toInt() % 2 == 0,
                         qPrintable(name + QLatin1Char(' ') + match.captured()));
            }
        }
        QVERIFY(spaces > 100);
    }

    void theStyleSheetNamesItsColoursAndSizes()
    {
        const QString sheet =
            linesOf(QStringLiteral(MBM_SOURCE "/resources/style.qss")).join(QLatin1Char('\n'));
        QVERIFY(sheet.contains(QLatin1String("@accent@")));
        static const QRegularExpression color(
            QStringLiteral("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|font-size\\s*:|\\b[0-9]+(px|pt|em)\\b"));
        QVERIFY2(!color.match(sheet).hasMatch(), qPrintable(color.match(sheet).captured()));
    }

private:
    static QRegularExpression literals()
    {
        static const QRegularExpression rule(QStringLiteral(
            "QColor\\s*[({]\\s*[0-9\"]|QColor\\s*[({]\\s*(QStringLiteral|QLatin1String)|#[0-9a-fA-F]{6}\\b"
            "|qRgba?\\s*\\(\\s*[0-9]|QColorConstants::|rgba?\\([0-9]"
            "|\\bQt::(red|green|blue|cyan|magenta|yellow|black|white|gray|dark\\w+|light[A-Z]\\w+)\\b"
            "|set(Point|Pixel)SizeF?\\s*\\(\\s*[0-9]"
            // Sizes: more than a line, which is 1 everywhere.
            "|(setColumnWidth|resizeSection)\\([^;]*,\\s*[0-9]{2,}\\s*\\)"
            "|set(Fixed|Minimum|Maximum)(Width|Height|Size)\\(\\s*[0-9]{2,}|setSpacing\\(\\s*[1-9][0-9]*\\s*"
            "\\)"
            "|constexpr int \\w*(Width|Height|Padding|Spacing|Margin)\\s*=\\s*[0-9]{2,}"));
        return rule;
    }
    static QStringList linesOf(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(name));
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
