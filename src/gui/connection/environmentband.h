#pragma once

#include "gui/theme/thememanager.h"
#include "profiles/environment.h"

#include <QWidget>

namespace gui {

using profiles::Environment;

/// The colour of an environment; a quiet line for None.
QColor environmentColor(const Theme &theme, Environment environment);
/// "Production"; empty for None.
QString environmentName(Environment environment);

/// A line of 3 px over the full width of each window of a session, in the colour of its environment.
class EnvironmentBand : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBand(const ThemeManager &theme, QWidget *parent = nullptr);

    Environment environment() const { return m_environment; }
    void setEnvironment(Environment environment);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeManager &m_theme;
    Environment m_environment = Environment::None;
};

/// Holds a whole window's content. On production it frames it at the left, the right and the bottom, where
/// the band is too little to be seen from the corner of an eye.
class EnvironmentFrame : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentFrame(const ThemeManager &theme, QWidget *parent = nullptr);

    void setEnvironment(Environment environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeManager &m_theme;
    bool m_isShown = false;
};

/// The word beside a session's name, "PRODUCTION", or a shorter text of the user's. Filled for production, a
/// frame for the others. Not there (no size) for None.
class EnvironmentPill : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentPill(const ThemeManager &theme, QWidget *parent = nullptr);

    void setEnvironment(Environment environment, const QString &text = {});
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeManager &m_theme;
    Environment m_environment = Environment::None;
    QString m_text;
};

} // namespace gui
