#pragma once

#include "decode/sharedbytes.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace gui {

class Background;
class NoteBar;
class ThemeManager;

/// The image formats that are shown: told by their first bytes, never by a name or a content type. SVG and
/// other formats that load or run things are none of them.
enum class ImageFormat { Png, Jpeg };
std::optional<ImageFormat> imageFormatOf(QByteArrayView bytes);

/// A PNG or JPEG as a picture, read off the GUI thread; made smaller where the panel is. Images of more than
/// 64 million pixels are not read. GUI thread.
class InspectorImage : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 maxPixels = qint64{64} << 20;

    explicit InspectorImage(ThemeManager &theme, QWidget *parent = nullptr);

    /// Empty bytes: nothing.
    void setPayload(const decode::SharedBytes &payload);
    bool isBusy() const;
    const QImage &image() const { return m_image; }
    QString noteText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Outcome
    {
        QImage image;
        QSize size;
        bool tooLarge = false;
    };
    static Outcome read(const decode::SharedBytes &payload, ImageFormat format);
    void show(const Outcome &outcome);

    const ThemeManager &m_theme;
    Background *m_background;
    NoteBar *m_note;
    QImage m_image;
};

} // namespace gui
