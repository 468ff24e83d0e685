#pragma once

#include <QByteArray>
#include <QDialog>
#include <QList>

#include <memory>

namespace gui {

namespace Ui {
class NotifyDialog;
}
class Icons;
class ThemeManager;

/// Asks for the feed whose subscriptions shall be told. GUI thread.
class NotifyDialog : public QDialog
{
    Q_OBJECT

public:
    NotifyDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~NotifyDialog() override;

    /// Feeds to choose from; those that can't be typed are left out.
    void setKnownFeeds(const QList<QByteArray> &feeds);
    /// Feeds that notifications are on for already: asking again is refused.
    void setNotifiedFeeds(const QList<QByteArray> &feeds);
    void setFeed(const QByteArray &feed);
    QByteArray feed() const;

private:
    void validate();

    std::unique_ptr<Ui::NotifyDialog> m_ui;
    QList<QByteArray> m_notified;
};

} // namespace gui
