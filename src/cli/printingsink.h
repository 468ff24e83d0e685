#pragma once

#include "cli/output.h"
#include "client/readbuffer.h"
#include "protocol/dialect.h"

namespace cli {

enum class LineStyle { Human, Json };

/// Writes each message as one line, straight from where its frame lies; keeps nothing. All lines of a read
/// are out before the next one.
class PrintingSink : public client::ReadBuffer
{
public:
    PrintingSink(Output &output, protocol::Dialect dialect, LineStyle style);

    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void keep(const protocol::DataFrame &frame) override;
    void commit() override;

private:
    Output &m_output;
    protocol::Dialect m_dialect;
    LineStyle m_style;
    QString m_time; ///< of the batch
};

} // namespace cli
