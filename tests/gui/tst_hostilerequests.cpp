#include "authorizationfixture.h"

#include "gui/authorization/grantdialog.h"
#include "gui/authorization/grantspage.h"
#include "protocol/displayname.h"

#include <QTextDocument>

using authorization::RequestId;

/// Names made to deceive, through every place of the desk that shows a name: both tables with their tool
/// tips, the card, both dialogs with their titles.
class TestHostileRequests : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<gui::AuthorizationFixture> f;
    quint8 m_client = 0;

    /// Nothing that hides, turns or ends text, and nothing that is not what the program wrote itself.
    static QString trouble(const QString &text)
    {
        const QList<uint> codes = text.toUcs4();
        for (const uint code : codes) {
            const QChar::Category category = QChar::category(code);
            if (code != '\n' && (category == QChar::Other_Control || category == QChar::Other_Format ||
                                 category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                                 category == QChar::Separator_Paragraph))
                return QStringLiteral("U+%1 in \"%2\"").arg(QString::number(code, 16), text.left(200));
        }
        return {};
    }
    static QString plainOf(const QLabel &label)
    {
        if (label.textFormat() != Qt::RichText)
            return label.text();
        QTextDocument document;
        document.setHtml(label.text());
        return document.toPlainText();
    }
    /// All texts that a person can read there.
    static QStringList textsOf(QWidget &widget)
    {
        QStringList texts{widget.windowTitle(), widget.toolTip()};
        const QList<QWidget *> children = widget.findChildren<QWidget *>();
        for (const QWidget *child : children) {
            texts += {child->windowTitle(), child->toolTip(), child->accessibleName()};
            if (const auto *label = qobject_cast<const QLabel *>(child)) {
                if (label->textFormat() == Qt::AutoText)
                    texts.append(QStringLiteral("\x1b a label guesses what %1 is").arg(label->objectName()));
                texts.append(plainOf(*label));
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(child)) {
                texts.append(button->text());
            } else if (const auto *table = qobject_cast<const QTableView *>(child)) {
                const QAbstractItemModel &model = *table->model();
                for (int row = 0; row < model.rowCount(); ++row) {
                    for (int column = 0; column < model.columnCount(); ++column) {
                        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                            texts.append(model.index(row, column).data(role).toString());
                    }
                }
            }
        }
        return texts;
    }
    static void check(QWidget &widget)
    {
        const QStringList texts = textsOf(widget);
        QVERIFY(texts.size() > 10);
        for (const QString &text : texts)
            QVERIFY2(trouble(text).isEmpty(), qPrintable(trouble(text)));
    }
    void askAs(const QByteArray &user, const QByteArray &host, const QByteArray &topic)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(++m_client);
        QVERIFY(f->session.desk.requestArrived({id, host, user, "PRICES", topic}, f->session.now()));
    }

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        f = std::make_unique<gui::AuthorizationFixture>();
    }
    void cleanup() { f.reset(); }

    void showsThemEscapedAndMarked_data();
    void showsThemEscapedAndMarked();
    void markupAndPlaceholdersStayText_data();
    void markupAndPlaceholdersStayText();
};

void TestHostileRequests::showsThemEscapedAndMarked_data()
{
    QTest::addColumn<QList<QByteArray>>("names");
    const auto add = [](const char *row, const QList<char32_t> &codes) {
        QList<QByteArray> names;
        for (const char32_t code : codes) {
            const QByteArray one = QStringView(QChar::fromUcs4(code)).toUtf8();
            names += {one, one + "admin", "harry" + one + "nimda", "harry" + one};
        }
        QTest::newRow(row) << names;
    };
    add("bidirectional",
        {0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069});
    add("zero width and invisible",
        {0x00ad, 0x034f, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061,  0x2062,
         0x2063, 0x2064, 0x206a, 0x2800, 0x3164, 0xfeff, 0xfe0f, 0xfff9, 0xe0001, 0xe0041});
    add("control", {0x00, 0x01, 0x07, 0x08, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x2028, 0x2029});
    add("blank", {0x00a0, 0x1680, 0x2000, 0x2003, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000});
    add("nobody's", {0xe000, 0xf8ff, 0xfffe, 0x0378, 0x10ffff});
    QTest::newRow("mixed scripts") << QList<QByteArray>{
        "p\u0430ypal", "\u0430dmin",  "adm\u0456n", "r\u043e\u043et", "\u0391dmin", "b\u03bfb",
        "\u0440rices", "PRICE\u0405", "V\u041eD.L", "\u13a0dmin",     "\u0555scar", "m\u0430ry@desk-11"};
    QTest::newRow("not UTF-8") << QList<QByteArray>{"mary\xff",     "\xc0\xaf",         "\xed\xa0\x80",
                                                    "\xf5\x80\x80", "mar\xe2\x80",      "\x80mary",
                                                    "\xc3",         "mary\xf0\x9f\x98", "\xfe\xfe\xff\xff"};
    QTest::newRow("1 MiB") << QList<QByteArray>{QByteArray(1 << 20, '\x1b'), QByteArray(1 << 20, '\xff'),
                                                QByteArray("\u202e").repeated(350'000)};
    QTest::newRow("spelled otherwise")
        << QList<QByteArray>{"e\u0301", "Gro\u0308\u00dfe", "\u0301mary", "\u1100\u1161", "o\u0327\u0301"};
}

void TestHostileRequests::showsThemEscapedAndMarked()
{
    QFETCH(QList<QByteArray>, names);
    QVERIFY(!names.isEmpty());
    for (const QByteArray &name : std::as_const(names)) {
        askAs(name, "desk-11", "VOD.L");
        const int row = f->table.rowCount() - 1;
        QVERIFY2(!f->table.index(row, 0).data(models::IsPlainNameRole).toBool(), name.toHex().left(64));
        f->inbox.choose(f->session.desk.at(static_cast<std::size_t>(row)).id);
        QVERIFY(f->child<QWidget>("warningBox")->isVisible());
        QVERIFY(!f->button("grant")->isEnabled()); // it takes a second look
    }
    check(f->panel);
    // As host and topic as well; then through the dialogs and the live grants.
    askAs("mary", names.first(), names.last());
    const authorization::Request &last = f->session.desk.at(f->session.desk.size() - 1);
    f->inbox.choose(last.id);
    const gui::AnswerDraft draft{
        {last.id}, authorization::GrantEntitlements{{1}}, QStringLiteral("rang"), true};
    gui::AnswerDialog answer(draft, f->table, f->session.control, f->look.theme, f->look.icons);
    check(answer);
    QVERIFY(!f->session.control.answer(last.id, draft.answer, {true, false}, draft.reason));
    f->session.control.send();
    f->grants.flush();
    QCOMPARE(f->grants.rowCount(), 1);
    const authorization::GrantId grant = f->grants.id(f->grants.index(0, 0));
    f->panel.showPage(&f->panel.grants());
    f->panel.grants().choose(grant);
    check(f->panel);
    const gui::DeskParts parts{f->session.control, f->table, f->grants,     f->presets,   f->rules,
                               f->session,         f->store, f->look.theme, f->look.icons};
    for (const auto kind : {gui::GrantDialog::Kind::Change, gui::GrantDialog::Kind::Revoke}) {
        gui::GrantDialog dialog(grant, kind, parts);
        check(dialog);
        QVERIFY(!dialog.findChild<QWidget *>(QStringLiteral("warningBox"))->isHidden());
    }
}

void TestHostileRequests::markupAndPlaceholdersStayText_data()
{
    QTest::addColumn<QByteArray>("name");
    int number = 0;
    for (const char *name : {"<b>x</b>",  "<img src=a>", "&amp;",  "&lt;b&gt;",
                             "<script>",  "</qt>",       "<!--",   "<a href='x'>y</a>",
                             "%1",        "%2",          "%L1",    "%n",
                             "%%1",       "%99",         "&File",  "&&",
                             "\\u{202E}", "\\x00",       "U+202E", "$(id)",
                             "'; drop",   "a\\nb",       "{0}",    "mary @ desk"})
        QTest::addRow("%d", ++number) << QByteArray(name);
}

void TestHostileRequests::markupAndPlaceholdersStayText()
{
    QFETCH(QByteArray, name);
    const QString shown = protocol::displayName(name);
    askAs(name, name, name);
    const authorization::Request &request = f->session.desk.at(0);
    f->inbox.choose(request.id);
    QVERIFY(f->table.index(0, models::AuthorizationTable::TopicColumn).data().toString().contains(shown));
    const auto says = [&](QWidget &widget, const char *label) {
        return plainOf(*widget.findChild<QLabel *>(QLatin1String(label))).count(QString::fromUtf8(name)) >= 2;
    };
    QVERIFY(says(f->panel, "subject"));
    gui::AnswerDialog answer({{request.id}, authorization::Deny{}, {}, false}, f->table, f->session.control,
                             f->look.theme, f->look.icons);
    QVERIFY(says(answer, "subject"));
    QVERIFY(!f->session.control.answer(request.id, authorization::GrantEntitlements{{1}}, {}, {}));
    f->session.control.send();
    f->grants.flush();
    f->panel.grants().choose(f->grants.id(f->grants.index(0, 0)));
    QVERIFY(f->child<QLabel>("chosen")->text().contains(shown));
    const gui::DeskParts parts{f->session.control, f->table, f->grants,     f->presets,   f->rules,
                               f->session,         f->store, f->look.theme, f->look.icons};
    gui::GrantDialog dialog(f->grants.id(f->grants.index(0, 0)), gui::GrantDialog::Kind::Revoke, parts);
    QVERIFY(says(dialog, "subject"));
    QTextDocument toolTip;
    toolTip.setHtml(f->table.index(0, 2).data(Qt::ToolTipRole).toString());
    QVERIFY2(toolTip.toPlainText().contains(shown), qPrintable(toolTip.toPlainText()));
}

QTEST_MAIN(TestHostileRequests)
#include "tst_hostilerequests.moc"
