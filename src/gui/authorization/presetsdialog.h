#pragma once

#include <QDialog>

#include <memory>

namespace models {
class Presets;
}

namespace gui {

namespace Ui {
class PresetsDialog;
}
class Icons;
class ThemeManager;

/// All presets of all feeds as a table to type in. Saved together, or not at all: where somebody else has
/// changed them meanwhile nothing is. GUI thread.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(models::Presets &presets, const ThemeManager &theme, const Icons &icons,
                  QWidget *parent = nullptr);
    ~PresetsDialog() override;

    /// A row for this feed (plain text) with the keys in its name.
    void beginFor(const QString &feed);

private:
    void fill();
    void save();
    void tell(const QString &why, int row = -1);

    models::Presets &m_presets;
    std::unique_ptr<Ui::PresetsDialog> m_ui;
    qint64 m_version = 0; ///< of the presets that are shown
};

} // namespace gui
