#include "gui/inspector/inspectorimage.h"

#include "gui/theme/thememanager.h"
#include "gui/widgets/background.h"
#include "gui/widgets/notebar.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int allocationMiB = 512; ///< of one image: eight bytes for each of the pixels that are allowed

} // namespace

std::optional<ImageFormat> imageFormatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    return std::nullopt;
}

InspectorImage::InspectorImage(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_background(new Background(this))
    , m_note(new NoteBar(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addStretch(1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Payload as an image"));
}

void InspectorImage::setPayload(const decode::SharedBytes &payload)
{
    m_background->cancel();
    m_image = {};
    m_note->setNote({});
    update();
    const auto format = imageFormatOf(payload.view);
    if (!format)
        return;
    m_note->setNote(tr("Reading the image…"));
    m_background->run([payload, format](const std::atomic<bool> &) { return read(payload, *format); },
                      [this](const Outcome &outcome) { show(outcome); });
}

bool InspectorImage::isBusy() const
{
    return m_background->isBusy();
}

QString InspectorImage::noteText() const
{
    return m_note->text();
}

InspectorImage::Outcome InspectorImage::read(const decode::SharedBytes &payload, ImageFormat format)
{
    Outcome outcome;
    QByteArray bytes = QByteArray::fromRawData(payload.view.data(), payload.view.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(allocationMiB);
    QImageReader reader(&buffer, format == ImageFormat::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    outcome.size = reader.size();
    outcome.tooLarge = qint64{outcome.size.width()} * outcome.size.height() > maxPixels;
    if (!outcome.tooLarge && outcome.size.isValid())
        outcome.image = reader.read();
    return outcome;
}

void InspectorImage::show(const Outcome &outcome)
{
    const QLocale locale;
    const QString width = locale.toString(outcome.size.width());
    const QString height = locale.toString(outcome.size.height());
    m_image = outcome.image;
    if (outcome.tooLarge)
        m_note->setNote(tr("%1 by %2 pixels are more than are shown, which is %3.")
                            .arg(width, height, locale.toString(maxPixels)));
    else if (m_image.isNull())
        m_note->setNote(tr("The image is damaged and can't be read. The Hex tab has all its bytes."));
    else
        m_note->setNote(tr("%1 by %2 pixels").arg(width, height));
    update();
}

void InspectorImage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Sizes &sizes = m_theme.theme().sizes;
    painter.fillRect(rect(), m_theme.theme().base);
    const QRect room = rect().adjusted(sizes.panelPadding, m_note->height() + sizes.panelPadding,
                                       -sizes.panelPadding, -sizes.panelPadding);
    if (m_image.isNull() || room.isEmpty())
        return;
    QSize size = m_image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(room.topLeft(), size), m_image);
}

} // namespace gui
