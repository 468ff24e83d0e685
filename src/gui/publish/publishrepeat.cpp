#include "gui/publish/publishpanel.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "models/publishlock.h"
#include "models/repeatsender.h"
#include "models/sessioncontrol.h"
#include "ui_publishpanel.h"

#include <QAction>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

// What a PublishPanel does again and again, and what keeps it from publishing in production by mistake.

namespace gui {

void PublishPanel::setUpRepeat()
{
    m_repeat = new models::RepeatSender([this] { return sendOne(); },
                                        [this] { return m_sinceStart.elapsed(); }, this);
    m_stop = new QAction(m_icons.icon(u"stop"), tr("Stop repeating"), this);
    m_stop->setShortcut(Qt::Key_Escape);
    m_stop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stop->setEnabled(false);
    addAction(m_stop);
    connect(m_stop, &QAction::triggered, m_repeat, &models::RepeatSender::stop);
    connect(m_ui->repeat, &QPushButton::clicked, this, &PublishPanel::startOrStop);
    connect(m_repeat, &models::RepeatSender::progressed, this, &PublishPanel::showProgress);
    connect(m_ui->pause, &QPushButton::clicked, this, [this] { m_repeat->setPaused(!m_repeat->isPaused()); });
    connect(m_lock, &models::PublishLock::changed, this, &PublishPanel::showLock);
    connect(m_ui->unlock, &QPushButton::clicked, this, &PublishPanel::unlockOrLock);
    showProgress();
    showLock();
}

void PublishPanel::startOrStop()
{
    if (m_repeat->isRunning()) {
        m_repeat->stop();
        return;
    }
    m_wantsRepeat = true;
    send();
}

void PublishPanel::showProgress()
{
    const bool isRunning = m_repeat->isRunning();
    m_lock->setHeld(isRunning);
    m_stop->setEnabled(isRunning);
    m_ui->repeat->setText(isRunning ? tr("Stop") : tr("Repeat"));
    m_ui->repeat->setIcon(m_icons.icon(isRunning ? u"stop" : u"repeat"));
    Style::setLook(m_ui->repeat, isRunning ? ButtonLook::Primary : ButtonLook::Normal);
    Style::setLook(m_ui->send, isRunning ? ButtonLook::Normal : ButtonLook::Primary);
    m_ui->pause->setVisible(isRunning);
    m_ui->pause->setText(m_repeat->isPaused() ? tr("Go on") : tr("Pause"));
    m_ui->pause->setIcon(m_icons.icon(m_repeat->isPaused() ? u"play" : u"pause"));
    m_ui->every->setEnabled(!isRunning);
    m_ui->times->setEnabled(!isRunning);
    m_ui->progress->setVisible(isRunning);
    m_ui->progress->setMaximum(std::max(m_repeat->times(), 1));
    m_ui->progress->setValue(m_repeat->sent());
    const QLocale locale;
    m_ui->progress->setFormat(tr("%1 / %2, %3 s left")
                                  .arg(locale.toString(m_repeat->sent()), locale.toString(m_repeat->times()),
                                       locale.toString((m_repeat->leftMs() + 999) / 1000)));
    updateState();
}

/// The lock is of one target: another one is asked about anew.
void PublishPanel::followTarget()
{
    m_lock->setTarget(m_control.settings().target(), m_environment == profiles::Environment::Production);
}

void PublishPanel::setEnvironment(profiles::Environment environment)
{
    m_environment = environment;
    followTarget();
    updateState();
}

void PublishPanel::showLock()
{
    const Theme &theme = m_theme.theme();
    const bool isLocked = m_lock->isLocked();
    m_ui->lockBox->setVisible(m_lock->isProduction());
    m_ui->lockIcon->setPixmap(m_icons.pixmap(isLocked ? u"lock" : u"unlock", theme.sizes.titleIcon,
                                             devicePixelRatioF(), isLocked ? theme.muted : theme.warn));
    const auto left = m_lock->left().count();
    const QString clock = QStringLiteral("%1:%2").arg(QString::number(left / 60),
                                                      QString::number(left % 60).rightJustified(2, u'0'));
    m_ui->lockText->setText(isLocked
                                ? tr("%1 is in production: sending is locked.").arg(m_lock->target())
                                : tr("%1 is in production: unlocked for %2.").arg(m_lock->target(), clock));
    m_ui->unlock->setText(isLocked ? m_lock->wasAsked() ? tr("Unlock") : tr("Unlock…") : tr("Lock"));
    updateState();
}

void PublishPanel::unlockOrLock()
{
    if (!m_lock->isLocked()) {
        m_repeat->stop();
        m_lock->lock();
        return;
    }
    if (m_lock->wasAsked()) {
        m_lock->unlock();
        return;
    }
    const QString target = m_lock->target();
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Publish"),
        tr("%1 is in production. What is published reaches real subscribers, and can't be taken back.\n\n"
           "This is asked once for each session. Sending is then unlocked for %2 minutes at a time.")
            .arg(target, QLocale().toString(static_cast<int>(models::PublishLock::lasts.count()))),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("production"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go = box->addButton(tr("Unlock %1").arg(target), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, target] {
        followTarget();
        if (box->clickedButton() == go && m_lock->target() == target)
            m_lock->unlock();
    });
    box->open();
}

} // namespace gui
