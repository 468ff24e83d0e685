#include "gui/inspector/payloaddecoder.h"

#include "gui/widgets/background.h"

#include <QLocale>

namespace gui {

using models::DecoderFormat;

PayloadDecoder::PayloadDecoder(QObject *parent)
    : QObject(parent)
    , m_background(new Background(this))
{}

void PayloadDecoder::setBook(models::DecoderBook *book)
{
    m_book = book;
}

bool PayloadDecoder::isBusy() const
{
    return m_background->isBusy();
}

void PayloadDecoder::setPacket(const decode::SharedBytes &raw, const QByteArray &feed,
                               const QByteArray &topic, const QByteArray &contentType)
{
    m_raw = raw;
    m_feed = feed;
    m_topic = topic;
    m_contentType = contentType;
    const auto found = m_book ? m_book->find(feed, topic) : models::DecoderBook::Found();
    m_scope = found.scope;
    m_choice = found.choice;
    read();
}

void PayloadDecoder::clear()
{
    m_background->cancel();
    m_raw = m_bytes = {};
    m_result = {};
    m_choice = {};
    m_scope = models::DecoderBook::Scope::None;
    m_kind = decode::PayloadKind::Empty;
}

void PayloadDecoder::setChoice(const models::DecoderChoice &choice)
{
    const bool sameBytes = choice.wrappings == m_choice.wrappings && !isBusy();
    m_choice = choice;
    m_scope = models::DecoderBook::Scope::None;
    if (sameBytes) {
        look();
        Q_EMIT changed();
    } else {
        read();
    }
}

void PayloadDecoder::unwrap(decode::Wrapping wrapping)
{
    models::DecoderChoice choice = m_choice;
    if (choice.wrappings.size() >= decode::unwrapDepth)
        return;
    choice.wrappings.push_back(wrapping);
    setChoice(choice);
}

void PayloadDecoder::showAsReceived()
{
    models::DecoderChoice choice = m_choice;
    choice.wrappings.clear();
    setChoice(choice);
}

void PayloadDecoder::rememberForFeed()
{
    if (!m_book)
        return;
    m_book->rememberForFeed(m_feed, m_choice);
    m_scope = m_book->find(m_feed, m_topic).scope;
    Q_EMIT changed();
}

void PayloadDecoder::rememberForTopic()
{
    if (!m_book)
        return;
    m_book->rememberForTopic(m_feed, m_topic, m_choice);
    m_scope = models::DecoderBook::Scope::Topic;
    Q_EMIT changed();
}

void PayloadDecoder::forget()
{
    if (!m_book)
        return;
    m_book->forget(m_feed, m_topic);
    m_scope = models::DecoderBook::Scope::None;
    setChoice({});
}

PayloadDecoder::Unwrapped PayloadDecoder::unwrapAll(const decode::SharedBytes &raw,
                                                    const std::vector<decode::Wrapping> &wrappings,
                                                    const decode::StopFlag &stop)
{
    Unwrapped result;
    result.bytes = raw;
    for (const decode::Wrapping wrapping : wrappings) {
        decode::Unwrapped out = decode::unwrap(wrapping, result.bytes.view, decode::unwrapLimit, &stop);
        result.error = out.error;
        result.last = wrapping;
        // Of what is damaged the first part may be told; where nothing came out, what was tried is shown.
        if (out.error && out.bytes.isEmpty())
            return result;
        result.sizes.push_back(out.bytes.size());
        result.bytes = decode::SharedBytes::of(std::move(out.bytes));
        if (out.error)
            return result;
    }
    return result;
}

void PayloadDecoder::read()
{
    m_background->cancel();
    m_result = {};
    if (m_choice.wrappings.empty()) {
        m_bytes = m_raw;
        look();
        Q_EMIT changed();
        return;
    }
    m_bytes = {};
    m_background->run([raw = m_raw, wrappings = m_choice.wrappings](
                          const std::atomic<bool> &stop) { return unwrapAll(raw, wrappings, stop); },
                      [this](Unwrapped result) { take(std::move(result)); });
    look();
    Q_EMIT changed();
}

void PayloadDecoder::take(Unwrapped result)
{
    m_result = std::move(result);
    m_bytes = m_result.bytes;
    look();
    Q_EMIT changed();
}

/// What are these bytes?
void PayloadDecoder::look()
{
    m_encoding = m_choice.encoding.value_or(decode::encodingOf(m_bytes.view));
    DecoderFormat format = m_choice.format;
    // The content type is about the payload as it came.
    if (format == DecoderFormat::Automatic && m_choice.wrappings.empty())
        format = models::formatOfContentType(m_contentType);
    if (format == DecoderFormat::Automatic && m_bytes.view.startsWith("\xd9\xd9\xf7"))
        format = DecoderFormat::Cbor; // RFC 8949, 3.4.6: self-described
    m_kind = decode::guess(m_bytes.view, m_choice.wrappings.empty() ? m_contentType : QByteArray());
    m_format = format == DecoderFormat::Cbor          ? decode::ValueFormat::Cbor
               : format == DecoderFormat::MessagePack ? decode::ValueFormat::MessagePack
                                                      : decode::ValueFormat::Json;
    if (m_bytes.view.isEmpty())
        return;
    if (format == DecoderFormat::Cbor || format == DecoderFormat::MessagePack)
        m_kind = decode::PayloadKind::Json;
    if (m_choice.format == DecoderFormat::Json)
        m_kind = decode::PayloadKind::Json;
    else if (m_choice.format == DecoderFormat::Text)
        m_kind = decode::PayloadKind::Text;
    else if (m_choice.format == DecoderFormat::Bytes)
        m_kind = decode::PayloadKind::Binary;
    else if (m_kind == decode::PayloadKind::Binary && m_encoding > decode::TextEncoding::Latin1)
        m_kind = decode::PayloadKind::Text; // UTF-16 has NULs
}

std::optional<decode::Wrapping> PayloadDecoder::offer() const
{
    if (isBusy() || m_result.error || m_choice.wrappings.size() >= decode::unwrapDepth)
        return std::nullopt;
    return decode::guessWrapping(m_bytes.view);
}

QString PayloadDecoder::report() const
{
    if (m_choice.wrappings.empty())
        return {};
    const QLocale locale;
    if (isBusy())
        return tr("Unwrapping %1 bytes…").arg(locale.toString(m_raw.view.size()));
    QString text = tr("As received: %1 B").arg(locale.toString(m_raw.view.size()));
    for (std::size_t i = 0; i < m_result.sizes.size(); ++i)
        text += tr(" → %1: %2 B", "what was unwrapped, and bytes")
                    .arg(decode::wrappingName(m_choice.wrappings[i]), locale.toString(m_result.sizes[i]));
    if (!m_result.error)
        return text;
    using Kind = decode::UnwrapError::Kind;
    const QString name = decode::wrappingName(m_result.last);
    const QString offset = locale.toString(m_result.error->offset);
    switch (m_result.error->kind) {
    case Kind::TooLarge:
        return text + QLatin1Char('\n') +
               tr("More than %1 B come out, a bomb perhaps: only the first of them are shown.")
                   .arg(locale.toString(decode::unwrapLimit));
    case Kind::EndsEarly:
        return text + QLatin1Char('\n') +
               tr("Not whole %1: it ends too early, at byte %2.").arg(name, offset);
    case Kind::BytesBehind:
        return text + QLatin1Char('\n') +
               tr("Something stands behind the end of the %1 data, at byte %2.").arg(name, offset);
    default:
        return text + QLatin1Char('\n') + tr("Not valid %1 at byte %2.").arg(name, offset);
    }
}

} // namespace gui
