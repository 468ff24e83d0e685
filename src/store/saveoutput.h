#pragma once

#include <QByteArray>
#include <QFileDevice>

namespace store {

/// Gathers small writes into large ones for a file that is open without a buffer of its own, so that each
/// write that fails is seen where it fails: a full disk shows only when bytes reach it. Lives on the thread
/// that saves.
class SaveOutput : public QIODevice
{
public:
    /// `file` must outlive this.
    explicit SaveOutput(QFileDevice &file);
    /// What was gathered goes to the file. False where the file fails; errorString() says why.
    [[nodiscard]] bool flushAll();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    QFileDevice &m_file;
    QByteArray m_gathered;
};

} // namespace store
