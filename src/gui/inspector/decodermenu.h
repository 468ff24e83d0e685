#pragma once

#include <QMenu>

namespace gui {

class PayloadDecoder;

/// What a payload is read as: format, text encoding, wrappings to take off, and for what that is remembered.
/// Filled each time it opens. GUI thread.
class DecoderMenu : public QMenu
{
    Q_OBJECT

public:
    explicit DecoderMenu(PayloadDecoder &decoder, QWidget *parent = nullptr);

    /// The entries as they would stand there now.
    void fill();

private:
    void addFormats();
    void addEncodings();
    void addWrappings();
    void addMemory();

    PayloadDecoder &m_decoder;
};

/// "Decoder: JSON, bound to feed": what the button says.
QString decoderText(const PayloadDecoder &decoder);

} // namespace gui
