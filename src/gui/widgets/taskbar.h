#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class Icons;
class ThemeManager;

/// One line over the packets for a long piece of work: how far it is, with a button to cancel it, and then
/// what became of it, until it is closed. Not there otherwise. GUI thread.
class TaskBar : public QWidget
{
    Q_OBJECT

public:
    enum class Ending { Good, Warning, Bad };

    TaskBar(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    /// `text`: what is being done, plain.
    void begin(const QString &text);
    /// Of `total` things `done`; a total of 0: nobody knows how many.
    void setProgress(quint64 done, quint64 total);
    void end(Ending ending, const QString &text);
    bool isBusy() const { return m_isBusy; }
    QString text() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void dress();

    const ThemeManager &m_theme;
    const Icons &m_icons;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    bool m_isBusy = false;
    Ending m_ending = Ending::Good;
};

} // namespace gui
