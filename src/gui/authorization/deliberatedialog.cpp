#include "gui/authorization/deliberatedialog.h"

#include "gui/authorization/answertext.h"
#include "gui/widgets/deliberatebutton.h"

#include <QKeyEvent>
#include <QShortcut>

namespace gui {

void DeliberateDialog::answerBy(DeliberateButton &answer)
{
    m_answer = &answer;
    connect(&answer, &QPushButton::clicked, this, &DeliberateDialog::answerOnce);
    connect(&answer, &DeliberateButton::armed, this, [this] { refresh(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_answer->isEnabled())
                answerOnce();
        });
    }
}

void DeliberateDialog::answerOnce()
{
    if (m_isAnswered)
        return;
    refresh();
    if (!m_answer->isEnabled())
        return;
    m_isAnswered = true;
    const auto why = give();
    if (!why) {
        accept();
        return;
    }
    m_refusal = whyNotLine(*why);
    refresh();
}

void DeliberateDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        event->accept(); // the shortcut's business; never the default button's
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace gui
