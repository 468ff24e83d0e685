#pragma once

#include "client/connectionsettings.h"
#include "client/peercertificate.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class ChangedKeyDialog;
}
class Icons;
class ThemeManager;

/// Shows the pinned key and the one that a distributor showed in its place, side by side, and takes the new
/// one only where its last digits are typed: whoever does that has read them. GUI thread.
class ChangedKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chain`: what was shown, the distributor's own certificate first; not empty.
    ChangedKeyDialog(const ThemeManager &theme, const Icons &icons, const QString &target,
                     const client::TlsSettings &tls, const QList<client::PeerCertificate> &chain,
                     QWidget *parent = nullptr);
    ~ChangedKeyDialog() override;

    /// Of the new key. Only where the dialog was accepted it is wanted.
    const QByteArray &pin() const { return m_pin; }

    void accept() override;

protected:
    /// What is to be typed can't be pasted or dropped.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTyped() const;

    const QByteArray m_pin;
    std::unique_ptr<Ui::ChangedKeyDialog> m_ui;
};

} // namespace gui
