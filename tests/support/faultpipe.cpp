#include "support/faultpipe.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace support {

namespace {

constexpr qint64 atOnce = 256 * 1024;
constexpr qsizetype singlesAtOnce = 256; ///< then the event loop has its turn

} // namespace

FaultPipe::FaultPipe(QTcpSocket &from, QTcpSocket &to, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
{
    m_from.setReadBufferSize(atOnce);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_fault.kind == Fault::Kind::Stall)
            resume();
        else if (m_fault.kind == Fault::Kind::Delay)
            drain();
        else
            pump();
    });
    connect(&m_from, &QTcpSocket::readyRead, this, &FaultPipe::pump);
    connect(&m_to, &QTcpSocket::bytesWritten, this, &FaultPipe::pump);
}

void FaultPipe::setFault(const Fault &fault)
{
    m_fault = fault;
    m_random.seed(fault.seed);
    m_due = m_passed + fault.after;
    pump();
}

void FaultPipe::resume()
{
    m_isHeld = false;
    m_fault = {};
    pump();
}

void FaultPipe::discard()
{
    m_isDiscarding = true;
    m_waiting.clear();
    pump();
}

void FaultPipe::drain()
{
    m_waiting += m_from.readAll();
    m_passed += m_waiting.size();
    if (m_to.isWritable() && !m_waiting.isEmpty())
        m_to.write(m_waiting);
    m_waiting.clear();
}

bool FaultPipe::isDue() const
{
    switch (m_fault.kind) {
    case Fault::Kind::None:
    case Fault::Kind::SingleBytes:
    case Fault::Kind::Delay:
    case Fault::Kind::KeepOpen:
        return false;
    case Fault::Kind::BitFlip:
        return m_passed >= m_due && !m_waiting.isEmpty();
    default:
        return m_passed >= m_due;
    }
}

void FaultPipe::act()
{
    switch (m_fault.kind) {
    case Fault::Kind::BitFlip:
        m_waiting[0] = static_cast<char>(m_waiting.at(0) ^ (1 << m_random.bounded(8)));
        break;
    case Fault::Kind::Garbage: {
        QByteArray bytes(1 + m_random.bounded(64), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(m_random.bounded(256));
        m_waiting.prepend(bytes);
        break;
    }
    case Fault::Kind::Stall:
        m_isHeld = true;
        if (m_fault.pause.count() > 0)
            m_timer.start(m_fault.pause);
        Q_EMIT reached();
        return; // resume() ends it
    default:
        m_isHeld = true;
        Q_EMIT reached();
        break;
    }
    m_fault = {};
}

void FaultPipe::pump()
{
    if (m_isDiscarding) {
        m_from.skip(m_from.bytesAvailable());
        return;
    }
    if (m_isPumping || m_to.state() != QAbstractSocket::ConnectedState)
        return;
    const QScopedValueRollback pumping(m_isPumping, true); // a flush tells of what was written
    while (!m_isHeld) {
        if (m_waiting.size() < atOnce && m_to.bytesToWrite() < atOnce)
            m_waiting += m_from.read(atOnce);
        if (isDue()) {
            act();
            continue;
        }
        if (m_waiting.isEmpty() || m_to.bytesToWrite() >= atOnce || m_timer.isActive())
            return;
        if (m_fault.kind == Fault::Kind::Delay) {
            m_timer.start(m_random.bounded(static_cast<int>(m_fault.pause.count()) + 1));
            return;
        }
        passSlice();
    }
}

void FaultPipe::passSlice()
{
    if (m_fault.kind == Fault::Kind::SingleBytes) {
        const qsizetype size = std::min(m_waiting.size(), singlesAtOnce);
        for (qsizetype index = 0; index < size; ++index) {
            m_to.write(m_waiting.constData() + index, 1);
            m_to.flush();
        }
        m_waiting.remove(0, size);
        m_passed += size;
        m_timer.start(0);
        return;
    }
    qsizetype size = m_waiting.size();
    if (m_fault.kind != Fault::Kind::None && m_fault.kind != Fault::Kind::KeepOpen)
        size = static_cast<qsizetype>(std::min<qint64>(size, m_due - m_passed));
    m_to.write(m_waiting.constData(), size);
    m_waiting.remove(0, size);
    m_passed += size;
}

} // namespace support
