#pragma once

#include <QByteArray>
#include <QDialog>
#include <QList>

#include <memory>

namespace gui {

namespace Ui {
class SubscribeDialog;
}
class Icons;
class ThemeManager;

/// What a person wants to subscribe to; names as UTF-8, exactly as typed.
struct SubscribeWish
{
    QByteArray feed;
    QList<QByteArray> topics; ///< each once
    bool needsAuthorization = false;
    bool alsoNotify = false;
    friend bool operator==(const SubscribeWish &, const SubscribeWish &) = default;
};

/// Asks for a feed and its topics. GUI thread.
class SubscribeDialog : public QDialog
{
    Q_OBJECT

public:
    SubscribeDialog(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~SubscribeDialog() override;

    /// Feeds to choose from; those that can't be typed (names that are not plain) are left out.
    void setKnownFeeds(const QList<QByteArray> &feeds);
    void setWish(const SubscribeWish &wish);
    SubscribeWish wish() const;

private:
    void validate();

    std::unique_ptr<Ui::SubscribeDialog> m_ui;
};

} // namespace gui
