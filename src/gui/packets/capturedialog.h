#pragma once

#include "store/filter.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class CaptureDialog;
}
class Icons;
class ThemeManager;

/// Asks which messages are to be stored at all. It loses data by design, so it says so, and takes no text
/// that is not a whole filter. GUI thread.
class CaptureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `filter` is the one in force.
    CaptureDialog(const store::Filter &filter, const ThemeManager &theme, const Icons &icons,
                  QWidget *parent = nullptr);
    ~CaptureDialog() override;

    /// What was accepted; everything matches an empty one.
    const store::Filter &filter() const { return m_filter; }
    QLineEdit *field() const { return m_field; }

private:
    void validate();

    std::unique_ptr<Ui::CaptureDialog> m_ui;
    QLineEdit *m_field;
    store::Filter m_filter;
};

} // namespace gui
