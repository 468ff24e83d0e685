#pragma once

#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class EndPicker;
}

/// When a grant is to end: when its client leaves, after some hours, or at a time. GUI thread.
class EndPicker : public QWidget
{
    Q_OBJECT

public:
    explicit EndPicker(QWidget *parent = nullptr);
    ~EndPicker() override;

    /// UTC; none: no end of its own. What is counted in hours counts from `nowUtc`.
    std::optional<std::chrono::milliseconds> end(std::chrono::milliseconds nowUtc) const;
    void setEnd(std::optional<std::chrono::milliseconds> end);
    void clear() { setEnd(std::nullopt); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose();

    std::unique_ptr<Ui::EndPicker> m_ui;
};

} // namespace gui
