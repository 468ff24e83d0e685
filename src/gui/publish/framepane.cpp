#include "gui/publish/framepane.h"

#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/hexview.h"
#include "protocol/encoder.h"
#include "ui_framepane.h"

#include <QLocale>

namespace gui {

FramePane::FramePane(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::FramePane>())
    , m_hex(new HexView(theme))
{
    m_ui->setupUi(this);
    m_hex->setFrameShape(QFrame::NoFrame);
    m_hex->setAccessibleName(tr("Frame"));
    m_ui->column->addWidget(m_hex, 1);
    connect(&theme, &ThemeManager::changed, this, &FramePane::recolor);
    recolor();
}

FramePane::~FramePane() = default;

void FramePane::setMessage(const protocol::Message &message, protocol::Dialect dialect)
{
    auto frame = protocol::encode(message, dialect, longest);
    if (const auto *error = std::get_if<protocol::EncodeError>(&frame)) {
        setNothing(
            error->kind == protocol::EncodeError::Kind::OverLimit
                ? tr("%1 B: too long to be shown while it is written").arg(QLocale().toString(error->size))
                : error->text());
        return;
    }
    const auto &bytes = std::get<QByteArray>(frame);
    m_ui->figures->setText(
        tr("type %1, %2 B").arg(QLocale().toString(int(bytes.at(0))), QLocale().toString(bytes.size())));
    m_hex->setBytes(decode::SharedBytes::of(bytes));
}

void FramePane::setNothing(const QString &why)
{
    m_ui->figures->setText(why);
    m_hex->setBytes({});
}

void FramePane::setTitleVisible(bool visible)
{
    m_ui->title->setVisible(visible);
}

void FramePane::recolor()
{
    setTextColor(*m_ui->figures, m_theme.theme().muted);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    m_ui->title->setFont(bold);
}

} // namespace gui
