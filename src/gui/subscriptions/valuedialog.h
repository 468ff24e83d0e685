#pragma once

#include "models/lastvaluechoices.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class ValueDialog;
}
class ThemeManager;

/// Asks which value of its last message is to stand beside a topic in the tree. GUI thread.
class ValueDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subject`: what it is about, fit to be shown. Without a topic it is about the whole feed.
    ValueDialog(const QString &subject, bool hasTopic, const ThemeManager &theme, QWidget *parent);
    ~ValueDialog() override;

    void setChoice(const models::LastValueChoice &choice);
    models::LastValueChoice choice() const;
    bool isForFeed() const;

private:
    void check();

    const ThemeManager &m_theme;
    std::unique_ptr<Ui::ValueDialog> m_ui;
};

} // namespace gui
