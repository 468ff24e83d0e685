#include "gui/connection/changedkeydialog.h"

#include "client/testpeer.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QTest>

using gui::ChangedKeyDialog;

class TestChangedKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsBothFingerprintsAndWhatTheCertificateSays();
    void goingOnTakesTyping_data();
    void goingOnTakesTyping();
    void returnAloneChangesNothing();
    void whatIsToBeTypedCannotBePasted();
    void theCertificatesWordsAreShownAsPlainText();

private:
    void open(client::PeerCertificate shown, bool pinOnly = false);
    template <typename T>
    T *child(const char *name)
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    QString lastDigits(qsizetype count) const
    {
        return QString::fromLatin1(dialog->pin().toHex()).right(count);
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<ChangedKeyDialog> dialog;
    int accepted = 0;
};

void TestChangedKeyDialog::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    support::failOnWarnings();
    look = std::make_unique<gui::Look>();
    const auto certificates =
        QSslCertificate::fromPath(client::testing::tlsFile(QStringLiteral("server.pem")));
    open(client::PeerCertificate::of(certificates.first()));
}

void TestChangedKeyDialog::open(client::PeerCertificate shown, bool pinOnly)
{
    client::TlsSettings tls;
    tls.enabled = true;
    tls.pin = QByteArray(32, '\x5a');
    tls.pinOnly = pinOnly;
    accepted = 0;
    dialog = std::make_unique<ChangedKeyDialog>(look->theme, look->icons, QStringLiteral("ldn-bus-01:9001"),
                                                tls, QList{shown});
    connect(dialog.get(), &QDialog::accepted, this, [this] { ++accepted; });
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
}

void TestChangedKeyDialog::cleanup()
{
    dialog.reset();
    look.reset();
}

void TestChangedKeyDialog::showsBothFingerprintsAndWhatTheCertificateSays()
{
    const auto digitsOf = [this](const char *name) {
        return child<QLabel>(name)->text().remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    };
    QCOMPARE(digitsOf("oldKey"), QString::fromLatin1(QByteArray(32, '\x5a').toHex()));
    QCOMPARE(digitsOf("newKey"), QString::fromLatin1(dialog->pin().toHex()));
    QCOMPARE(child<QLabel>("oldKey")->y(), child<QLabel>("newKey")->y()); // side by side
    const QString says = child<QPlainTextEdit>("certificate")->toPlainText();
    for (const char *part :
         {"CN=localhost", "issued by CN=Test CA", "valid 1/1/2024 00:00 UTC", "EC, 256 bits"})
        QVERIFY2(says.contains(QLatin1String(part)), qPrintable(says));
    QVERIFY(child<QLabel>("what")->text().contains(QStringLiteral("ldn-bus-01:9001")));
    gui::savePictures(*dialog, QStringLiteral("changed-key"), *look);
}

void TestChangedKeyDialog::goingOnTakesTyping_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<bool>("spoiled");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("nothing") << 0 << false << false;
    QTest::newRow("too few") << 7 << false << false;
    QTest::newRow("wrong ones") << 8 << true << false;
    QTest::newRow("the right ones") << 8 << false << true;
}

void TestChangedKeyDialog::goingOnTakesTyping()
{
    QFETCH(int, digits);
    QFETCH(bool, spoiled);
    QFETCH(bool, goesOn);
    QString text = lastDigits(digits);
    if (spoiled)
        text[0] = text[0] == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
    QTest::keyClicks(child<QLineEdit>("typed"), text.toUpper());
    QCOMPARE(child<QPushButton>("replace")->isEnabled(), goesOn);
    QTest::mouseClick(child<QPushButton>("replace"), Qt::LeftButton);
    QCOMPARE(accepted, goesOn ? 1 : 0);
}

void TestChangedKeyDialog::returnAloneChangesNothing()
{
    QTest::keyClick(child<QLineEdit>("typed"), Qt::Key_Return);
    QCOMPARE(accepted, 0);
    dialog->accept(); // whoever calls it
    QCOMPARE(accepted, 0);
}

void TestChangedKeyDialog::whatIsToBeTypedCannotBePasted()
{
    auto *typed = child<QLineEdit>("typed");
    QGuiApplication::clipboard()->setText(lastDigits(8));
    typed->setFocus();
    QTest::keyClick(typed, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed->text(), QString());
    QTest::mouseClick(typed, Qt::MiddleButton);
    QCOMPARE(typed->text(), QString());
    QCOMPARE(typed->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!typed->acceptDrops());
}

void TestChangedKeyDialog::theCertificatesWordsAreShownAsPlainText()
{
    client::PeerCertificate hostile;
    hostile.subject = QStringLiteral("CN=<b>ldn-bus-01</b>\u202e\nvalid for ever");
    hostile.pin = QByteArray(32, '\x11');
    open(hostile, true);
    const QString says = child<QPlainTextEdit>("certificate")->toPlainText();
    QVERIFY2(says.contains(QStringLiteral("CN=<b>ldn-bus-01</b>\\u{202E}")), qPrintable(says));
    QVERIFY2(!says.contains(QStringLiteral("\nvalid for ever")), qPrintable(says));
    QVERIFY(child<QLabel>("vouching")->text().contains(QStringLiteral("Only the pin")));
}

QTEST_MAIN(TestChangedKeyDialog)
#include "tst_changedkeydialog.moc"
