#pragma once

#include "store/pinnedrow.h"

#include <QString>

#include <memory>

class QIODevice;

namespace store {

/// How messages are saved.
enum class SaveFormat {
    JsonLines, ///< one message a line, keys as in protocol/messagejson.h, and `time`
    Csv,       ///< RFC 4180, one packet a line
    RawFrames, ///< as they came on the wire; without times
};

/// Writes the messages of pinned rows in one format. Lives on the thread that saves.
class RowWriter
{
public:
    static std::unique_ptr<RowWriter> make(SaveFormat format, QIODevice &device);
    virtual ~RowWriter();

    /// What comes before the first message. False where the device fails.
    [[nodiscard]] virtual bool begin() = 0;
    /// `row` is a message. False where the device fails.
    [[nodiscard]] virtual bool write(const PinnedRow &row) = 0;
};

/// One CSV cell, quoted. A text that a spreadsheet would take for a formula (it begins with = + - @, tab or
/// CR) gets an apostrophe in front.
QByteArray csvCell(const QByteArray &text);

} // namespace store
