#include "gui/connection/connectiondialog.h"
#include "gui/connection/connectionform.h"
#include "gui/connection/connectiontestpanel.h"
#include "models/nametext.h"
#include "profiles/secretfetch.h"
#include "ui_connectiondialog.h"

// How a ConnectionDialog tests what its form says.

namespace gui {

void ConnectionDialog::setUpTest()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_T);
    m_ui->testButton->setShortcut(keys);
    m_ui->testButton->setToolTip(
        models::plainToolTip(tr("Connects once, step by step, logs in, and closes. %1", "ends with the keys")
                                 .arg(keys.toString(QKeySequence::NativeText))));
    m_ui->testFeed->setAccessibleName(tr("Feed that proves the login"));
    m_ui->testFeed->setToolTip(models::plainToolTip(tr(
        "A feed on which this user has the roles Subscribe and Notify. The test subscribes there to a topic "
        "that nobody else has, and asks for notifications: its own notification proves the login. On a feed "
        "that needs authorization its authorizers see a request.")));
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] {
        if (m_test->isRunning())
            m_test->stop();
        else
            test();
    });
    connect(m_test, &ConnectionTestPanel::runningChanged, this, &ConnectionDialog::refreshTest);
    connect(m_test, &ConnectionTestPanel::pinChosen, m_form, &ConnectionForm::setPin);
}

void ConnectionDialog::refreshTest()
{
    const bool isRunning = m_test->isRunning();
    const profiles::Profile now = m_form->profile();
    m_ui->testButton->setText(isRunning ? tr("Stop the test") : tr("Test connection"));
    m_ui->testButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T)); // setText() takes it away
    m_ui->testButton->setEnabled(isRunning || m_form->canConnect());
    m_test->setOutdated(!(now.settings({}) == m_tested.settings({})));
    m_test->setMayPin(now.tls.enabled && now.tls.pin.isEmpty());
}

void ConnectionDialog::test()
{
    // The secrets go where the form says now, whatever is typed meanwhile.
    const profiles::Profile profile = m_form->profile();
    auto *fetch = new profiles::SecretFetch(m_secrets, profile, m_form->secrets(), this);
    m_ui->testButton->setEnabled(false); // once is enough
    connect(fetch, &profiles::SecretFetch::finished, this,
            [this, profile](const profiles::Secrets &secrets, const QList<profiles::SecretKind> &missing,
                            const QString &trouble) {
                if (missing.isEmpty()) {
                    startTest(profile, secrets);
                    return;
                }
                refreshTest();
                m_test->say(trouble.isEmpty() ? tr("The keychain has no secret for this profile: type it.")
                                              : tr("%1: type the secret.").arg(trouble));
            });
    fetch->start();
}

void ConnectionDialog::startTest(const profiles::Profile &profile, const profiles::Secrets &secrets)
{
    m_tested = profile;
    m_test->start(m_tested.settings(secrets), m_ui->testFeed->text().toUtf8());
    refreshTest();
}

} // namespace gui
