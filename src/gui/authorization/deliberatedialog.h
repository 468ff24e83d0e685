#pragma once

#include "authorization/decision.h"

#include <QDialog>

#include <optional>

namespace gui {

class DeliberateButton;

/// A dialog that sends something once and no more: by a click on its answer or Ctrl+Return, while the answer
/// is enabled. Return alone never does, nor does anything before the answer has been in sight for long enough
/// to be meant. GUI thread.
class DeliberateDialog : public QDialog
{
    Q_OBJECT

protected:
    using QDialog::QDialog;

    /// Once, when the dialog is made.
    void answerBy(DeliberateButton &answer);
    bool isAnswered() const { return m_isAnswered; }
    /// Why what was given was not taken; empty where nothing was given, or it was taken.
    const QString &refusal() const { return m_refusal; }

    /// Enables the answer where it can be given now.
    virtual void refresh() = 0;
    /// Gives it; why it was not taken.
    virtual std::optional<authorization::WhyNot> give() = 0;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answerOnce();

    DeliberateButton *m_answer = nullptr;
    bool m_isAnswered = false;
    QString m_refusal;
};

} // namespace gui
