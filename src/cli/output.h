#pragma once

#include <QByteArray>
#include <QIODevice>

namespace cli {

/// A descriptor that lines are written to. Gathers what is written until it is told to flush, or has a lot;
/// waits where the other side does not read, but not once the user has asked the program to end. After the
/// first failure nothing is written any more.
class Output : public QIODevice
{
public:
    /// The descriptor stays the caller's.
    explicit Output(int descriptor);

    /// Writes what was gathered. False where that fails, or anything failed before.
    bool flushLines();
    /// Text and a line end, flushed.
    void line(const QString &text);

    /// errno of the first failure; 0 where there is none. EPIPE: nobody reads any more.
    int error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool waitForRoom() const;

    int m_descriptor;
    int m_error = 0;
    QByteArray m_pending;
};

} // namespace cli
