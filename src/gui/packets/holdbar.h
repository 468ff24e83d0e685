#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class Icons;
class ThemeManager;

/// The line below the packet table that says why it stands still and what has come meanwhile. It keeps its
/// place while the view follows, so that the rows above never move when it has something to say. GUI thread.
class HoldBar : public QWidget
{
    Q_OBJECT

public:
    enum class State { Following, HeldAtRow, Held, Paused };

    HoldBar(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// `detail`: what has come, a plain sentence.
    void show(State state, const QString &detail);
    /// Something that was just done or could not be: shown in place of the detail for a while. Empty: no
    /// more.
    void setNotice(const QString &notice);
    QString notice() const { return m_notice; }
    /// Marked rows, and those of them that have left the memory budget.
    void setMarks(std::size_t marks, quint64 gone);
    QString marks() const;
    QString title() const;
    QString detail() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void followRequested();
    void resumeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void showDetail();

    ThemeManager &m_theme;
    const Icons &m_icons;
    State m_state = State::Following;
    QLabel *m_glyph;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_marks;
    QPushButton *m_button;
    QString m_text;
    QString m_notice;
    QTimer m_noticeTime;
};

} // namespace gui
