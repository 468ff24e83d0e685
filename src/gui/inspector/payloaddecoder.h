#pragma once

#include "decode/payloadkind.h"
#include "decode/sharedbytes.h"
#include "decode/valuetree.h"
#include "models/decoderbook.h"

#include <QObject>
#include <QPointer>

namespace gui {

class Background;

/// What a PayloadDecoder makes of a payload: enough to read another in the same way.
struct PayloadReading
{
    std::vector<decode::Wrapping> wrappings;
    decode::PayloadKind kind = decode::PayloadKind::Empty;
    decode::ValueFormat format = decode::ValueFormat::Json;
    decode::TextEncoding encoding = decode::TextEncoding::Utf8;
};

/// How the payload of one packet is read: takes off its wrappings off the GUI thread, guesses or is told what
/// the rest is, and keeps what the user chose for a feed or topic. GUI thread.
class PayloadDecoder : public QObject
{
    Q_OBJECT

public:
    explicit PayloadDecoder(QObject *parent = nullptr);

    /// Where choices are kept; without one nothing is remembered.
    void setBook(models::DecoderBook *book);
    bool hasBook() const { return m_book != nullptr; }

    /// changed() follows: at once, unless wrappings have to be taken off.
    void setPacket(const decode::SharedBytes &raw, const QByteArray &feed, const QByteArray &topic,
                   const QByteArray &contentType);
    void clear();

    /// What is looked at: the packet's bytes without their wrappings. Empty while isBusy().
    const decode::SharedBytes &bytes() const { return m_bytes; }
    const decode::SharedBytes &raw() const { return m_raw; }
    decode::PayloadKind kind() const { return m_kind; }
    decode::ValueFormat format() const { return m_format; }
    decode::TextEncoding encoding() const { return m_encoding; }
    PayloadReading reading() const { return {m_choice.wrappings, m_kind, m_format, m_encoding}; }
    bool isBusy() const;

    struct Unwrapped
    {
        decode::SharedBytes bytes;
        std::vector<qsizetype> sizes;                     ///< after each wrapping
        decode::Wrapping last = decode::Wrapping::Base64; ///< the one that was taken off last, or failed
        std::optional<decode::UnwrapError> error;
    };
    /// Takes off wrappings, outermost first; what came out before an error is kept. Any thread.
    static Unwrapped unwrapAll(const decode::SharedBytes &raw, const std::vector<decode::Wrapping> &wrappings,
                               const decode::StopFlag &stop);

    const models::DecoderChoice &choice() const { return m_choice; }
    models::DecoderBook::Scope scope() const { return m_scope; } ///< where the choice was remembered
    void setChoice(const models::DecoderChoice &choice);
    /// One wrapping more.
    void unwrap(decode::Wrapping wrapping);
    void showAsReceived();
    void rememberForFeed();
    void rememberForTopic();
    void forget();
    const QByteArray &feed() const { return m_feed; }
    const QByteArray &topic() const { return m_topic; }

    /// The wrapping that the bytes seem to have, where one more may be taken off.
    std::optional<decode::Wrapping> offer() const;
    /// Which wrappings are off and what came of it, or why that failed and at which byte. Empty where the
    /// payload is shown as it was received.
    QString report() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(Unwrapped result);
    void look();

    QPointer<models::DecoderBook> m_book;
    Background *m_background;
    decode::SharedBytes m_raw;
    decode::SharedBytes m_bytes;
    Unwrapped m_result;
    QByteArray m_feed;
    QByteArray m_topic;
    QByteArray m_contentType;
    models::DecoderChoice m_choice;
    models::DecoderBook::Scope m_scope = models::DecoderBook::Scope::None;
    decode::PayloadKind m_kind = decode::PayloadKind::Empty;
    decode::ValueFormat m_format = decode::ValueFormat::Json;
    decode::TextEncoding m_encoding = decode::TextEncoding::Utf8;
};

} // namespace gui
