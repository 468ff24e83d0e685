#include "gui/inspector/decodermenu.h"

#include "gui/inspector/payloaddecoder.h"
#include "models/nametext.h"
#include "models/valueerrortext.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace gui {

namespace {

constexpr qsizetype nameBytes = 48; ///< of a feed or topic in a menu

/// A menu takes & for a mnemonic.
QString menuName(const QByteArray &name)
{
    return models::shownName(name, nameBytes).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString currentName(const PayloadDecoder &decoder)
{
    if (decoder.choice().format != models::DecoderFormat::Automatic)
        return models::decoderFormatName(decoder.choice().format);
    switch (decoder.kind()) {
    case decode::PayloadKind::Json:
        return models::formatName(decoder.format());
    case decode::PayloadKind::Text:
        return models::decoderFormatName(models::DecoderFormat::Text);
    default:
        return models::decoderFormatName(models::DecoderFormat::Bytes);
    }
}

} // namespace

DecoderMenu::DecoderMenu(PayloadDecoder &decoder, QWidget *parent)
    : QMenu(parent)
    , m_decoder(decoder)
{
    connect(this, &QMenu::aboutToShow, this, &DecoderMenu::fill);
}

void DecoderMenu::fill()
{
    clear();
    addFormats();
    addEncodings();
    addWrappings();
    addSeparator();
    addMemory();
}

void DecoderMenu::addFormats()
{
    auto *group = new QActionGroup(this);
    for (const models::DecoderFormat format : models::allDecoderFormats) {
        QAction *action = addAction(models::decoderFormatName(format));
        action->setCheckable(true);
        action->setChecked(m_decoder.choice().format == format);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_decoder, [this, format] {
            models::DecoderChoice choice = m_decoder.choice();
            choice.format = format;
            m_decoder.setChoice(choice);
        });
    }
}

void DecoderMenu::addEncodings()
{
    QMenu *menu = addMenu(tr("Text encoding"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &name, std::optional<decode::TextEncoding> encoding) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_decoder.choice().encoding == encoding);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_decoder, [this, encoding] {
            models::DecoderChoice choice = m_decoder.choice();
            choice.encoding = encoding;
            m_decoder.setChoice(choice);
        });
    };
    add(tr("Guessed"), std::nullopt);
    for (const decode::TextEncoding encoding :
         {decode::TextEncoding::Utf8, decode::TextEncoding::Latin1, decode::TextEncoding::Utf16LittleEndian,
          decode::TextEncoding::Utf16BigEndian})
        add(decode::encodingName(encoding), encoding);
}

void DecoderMenu::addWrappings()
{
    QMenu *menu = addMenu(tr("Unwrap"));
    const bool more = m_decoder.choice().wrappings.size() < decode::unwrapDepth;
    for (const decode::Wrapping wrapping : decode::allWrappings) {
        QAction *action = menu->addAction(decode::wrappingName(wrapping));
        action->setEnabled(more && !m_decoder.isBusy());
        connect(action, &QAction::triggered, &m_decoder, [this, wrapping] { m_decoder.unwrap(wrapping); });
    }
    menu->addSeparator();
    QAction *received = menu->addAction(tr("Show as received"));
    received->setEnabled(!m_decoder.choice().wrappings.empty());
    connect(received, &QAction::triggered, &m_decoder, &PayloadDecoder::showAsReceived);
}

void DecoderMenu::addMemory()
{
    QAction *feed = addAction(tr("Remember for feed %1").arg(menuName(m_decoder.feed())));
    connect(feed, &QAction::triggered, &m_decoder, &PayloadDecoder::rememberForFeed);
    QAction *topic = addAction(tr("Remember for topic %1").arg(menuName(m_decoder.topic())));
    connect(topic, &QAction::triggered, &m_decoder, &PayloadDecoder::rememberForTopic);
    QAction *forget = addAction(tr("Forget for this feed and topic"));
    connect(forget, &QAction::triggered, &m_decoder, &PayloadDecoder::forget);
    for (QAction *action : {feed, topic, forget})
        action->setEnabled(m_decoder.hasBook());
}

QString decoderText(const PayloadDecoder &decoder)
{
    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(gui::DecoderMenu)
    };
    switch (decoder.scope()) {
    case models::DecoderBook::Scope::Feed:
        return Text::tr("Decoder: %1, for this feed").arg(currentName(decoder));
    case models::DecoderBook::Scope::Topic:
        return Text::tr("Decoder: %1, for this topic").arg(currentName(decoder));
    default:
        return Text::tr("Decoder: %1").arg(currentName(decoder));
    }
}

} // namespace gui
