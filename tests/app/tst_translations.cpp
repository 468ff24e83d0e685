#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or the numerus forms
    QString type;             ///< empty where lupdate and translator are done with it
    bool isNumerus = false;

    QString where() const { return QStringLiteral("%1: \"%2\"").arg(context, source); }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isNumerus) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<Message> &messages)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            name = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QSet<QString> result;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        result.insert(matches.next().captured());
    return result;
}

/// The letter behind a single '&', lower case; null where there is none.
QChar mnemonic(QString text)
{
    text.remove(QLatin1String("&&"));
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 == text.size() ? QChar() : text.at(at + 1).toLower();
}

QString outerSpaces(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\s*)(?:.*\\S)?(\\s*)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    return match.captured(1) + QLatin1Char('|') + match.captured(2);
}

/// One line for each translation that `isKept(source, translation)` says no to.
template <typename IsKept>
QString lost(const QList<Message> &messages, IsKept isKept)
{
    QStringList lines;
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            if (!isKept(message.source, translation))
                lines.append(QStringLiteral("%1 -> \"%2\"").arg(message.where(), translation));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Holds the texts of each language to the English ones: nothing left out, and nothing of what the program
/// relies on (placeholders, mnemonics, line breaks, outer spaces, ellipses) lost on the way.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void leavesNothingUntranslated();
    void keepsPlaceholders();
    void keepsMnemonics();
    void givesEachMenuItsOwnMnemonic();
    void keepsOuterSpaces();
    void keepsLineBreaks();
    void keepsEllipses();

private:
    QList<Message> m_messages;
};

void TestTranslations::initTestCase_data()
{
    const QDir folder(QStringLiteral(MBM_TRANSLATIONS));
    const QStringList names = folder.entryList({QStringLiteral("*.ts")}, QDir::Files);
    QVERIFY2(!names.isEmpty(), MBM_TRANSLATIONS);
    QTest::addColumn<QString>("path");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::init()
{
    QFETCH_GLOBAL(QString, path);
    m_messages.clear();
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QXmlStreamReader xml(&file);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QLatin1String("TS"));
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, m_messages);
        else
            xml.skipCurrentElement();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!m_messages.isEmpty());
}

void TestTranslations::leavesNothingUntranslated()
{
    QStringList lines;
    for (const Message &message : std::as_const(m_messages)) {
        const qsizetype forms = message.isNumerus ? 2 : 1;
        bool isWhole = message.type.isEmpty() && message.translations.size() == forms;
        for (const QString &translation : message.translations)
            isWhole = isWhole && !translation.trimmed().isEmpty();
        if (!isWhole)
            lines.append(message.where());
    }
    QCOMPARE(lines.join(QLatin1Char('\n')), QString());
}

void TestTranslations::keepsPlaceholders()
{
    QStringList lines;
    for (const Message &message : std::as_const(m_messages)) {
        for (const QString &translation : message.translations) {
            const QSet<QString> wanted = placeholders(message.source);
            QSet<QString> found = placeholders(translation);
            if (message.isNumerus && wanted.contains(QStringLiteral("%n")))
                found.insert(QStringLiteral("%n")); // "one line" needs no number
            if (found != wanted)
                lines.append(QStringLiteral("%1 -> \"%2\"").arg(message.where(), translation));
        }
    }
    QCOMPARE(lines.join(QLatin1Char('\n')), QString());
}

void TestTranslations::keepsMnemonics()
{
    const QString lines = lost(m_messages, [](const QString &source, const QString &translation) {
        return mnemonic(source).isNull() == mnemonic(translation).isNull();
    });
    QCOMPARE(lines, QString());
}

void TestTranslations::givesEachMenuItsOwnMnemonic()
{
    // The two contexts whose texts make the menu bar.
    const QStringList makers{QStringLiteral("gui::MainWindow"), QStringLiteral("gui::SessionActions")};
    QSet<QChar> letters;
    QStringList lines;
    int menus = 0;
    for (const Message &message : std::as_const(m_messages)) {
        if (!makers.contains(message.context) || mnemonic(message.source).isNull())
            continue;
        ++menus;
        const QChar letter = mnemonic(message.translations.value(0));
        if (letters.contains(letter))
            lines.append(message.where());
        letters.insert(letter);
    }
    QVERIFY(menus > 1);
    QCOMPARE(lines.join(QLatin1Char('\n')), QString());
}

void TestTranslations::keepsOuterSpaces()
{
    const QString lines = lost(m_messages, [](const QString &source, const QString &translation) {
        return outerSpaces(source) == outerSpaces(translation);
    });
    QCOMPARE(lines, QString());
}

void TestTranslations::keepsLineBreaks()
{
    const QString lines = lost(m_messages, [](const QString &source, const QString &translation) {
        return source.count(QLatin1Char('\n')) == translation.count(QLatin1Char('\n'));
    });
    QCOMPARE(lines, QString());
}

void TestTranslations::keepsEllipses()
{
    // "…" asks for more, three dots would be another sign for the same.
    const QString lines = lost(m_messages, [](const QString &source, const QString &translation) {
        const QChar ellipsis(0x2026);
        const QString dots = QStringLiteral("...");
        return source.count(ellipsis) == translation.count(ellipsis) &&
               source.count(dots) == translation.count(dots) &&
               source.endsWith(ellipsis) == translation.endsWith(ellipsis);
    });
    QCOMPARE(lines, QString());
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
