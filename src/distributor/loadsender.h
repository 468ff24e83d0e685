#pragma once

#include "distributor/loadpace.h"
#include "distributor/loadstream.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace distributor {

/// Sends one subscriber its load. Without TLS straight from the prepared block to the system, past the
/// socket's own buffer; with TLS through QSslSocket. What the subscriber does not take is not made: nothing
/// is buffered beyond what the system and a bounded TLS buffer hold. A subscriber of all topics gets the
/// plan's rate, one of some of them its share.
///
/// Lives on the distributor's thread, as a part of an Interactor, whose own frames go between those of the
/// load.
class LoadSender : public QObject
{
    Q_OBJECT

public:
    /// `frames` and `socket` outlive this; the socket is connected.
    LoadSender(const LoadFrames &frames, QTcpSocket &socket);
    ~LoadSender() override;

    void want(int topic, bool wanted);
    /// Others want to write to the socket: the frame that is begun is ended, and none is begun.
    void setHeld(bool held);
    /// Held and between frames: others may write.
    bool isAside() const { return m_isHeld && !m_stream.isMidFrame(); }

Q_SIGNALS:
    /// The frame that was begun when setHeld() was called is out.
    void steppedAside();
    void sent(qint64 frames);

private:
    void changeRate();
    void pump();
    void pumpSoon();
    /// How many of the bytes were taken; 0 where it has to wait, -1 where the connection is broken.
    qint64 sendSome(QByteArrayView bytes);
    std::chrono::nanoseconds now() const { return std::chrono::nanoseconds(m_clock.nsecsElapsed()); }

    QTcpSocket &m_socket;
    const bool m_isSecure;
    const LoadPlan m_plan;
    const qsizetype m_frameBytes;
    LoadStream m_stream;
    LoadPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_descriptor = -1; ///< a second one of the connection, for the notifier
    std::unique_ptr<QSocketNotifier> m_writable;
    bool m_isHeld = false;
    bool m_isBroken = false;
    bool m_isScheduled = false;
};

} // namespace distributor
