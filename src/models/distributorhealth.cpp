#include "models/distributorhealth.h"

#include <QLocale>

#include <algorithm>

namespace models {

using client::DistributorMetrics;
using client::MetricsReading;
using Verdict = EventQueueWatch::Verdict;

DistributorHealth::DistributorHealth(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{}

void DistributorHealth::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DistributorHealth::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_good.reset();
    m_watch.reset();
    m_clients.setClients({});
    m_feeds.setFeeds({});
    set(address.isEmpty() ? State::NoAddress : State::Resting);
}

void DistributorHealth::setAsking(bool isAsking)
{
    if (m_state == State::NoAddress || isAsking == (m_state != State::Resting))
        return;
    m_watch.reset(); // pages are to follow each other
    set(isAsking ? State::Asking : State::Resting);
}

void DistributorHealth::apply(const MetricsReading &reading)
{
    if (m_state == State::NoAddress || m_state == State::Resting)
        return; // of an address or a time that is over
    const State before = m_state;
    const Verdict verdictBefore = m_watch.verdict();
    const bool isOther = reading.kind != m_last.kind;
    m_last = reading;
    if (reading.metrics) {
        m_good = reading.metrics;
        m_goodUtcMs = m_clock();
        m_watch.see(m_good->eventsEnqueued, m_good->eventsDequeued, m_good->eventsWaiting);
        m_clients.setClients(m_good->clients);
        m_feeds.setFeeds(m_good->feeds);
    } else {
        m_watch.reset();
    }
    set(reading.metrics ? State::Good : State::Failing);
    if (m_state == State::Failing && (before != State::Failing || isOther))
        Q_EMIT happened(Tone::Warn, failure());
    else if (m_state == State::Good && before != State::Good)
        Q_EMIT happened(Tone::Normal, tr("Metrics of %1 can be read").arg(m_address));
    if (m_watch.verdict() == verdictBefore)
        return;
    if (m_watch.verdict() == Verdict::Stopped)
        Q_EMIT happened(Tone::Bad, verdictText());
    else if (m_watch.verdict() == Verdict::FallingBehind)
        Q_EMIT happened(Tone::Warn, verdictText());
    else if (m_watch.verdict() == Verdict::Fine && verdictBefore != Verdict::Unknown)
        Q_EMIT happened(Tone::Ok, tr("The distributor deals with its events again"));
}

void DistributorHealth::poll()
{
    if (m_good)
        Q_EMIT aged();
}

QString DistributorHealth::failure() const
{
    switch (m_last.kind) {
    case MetricsReading::Kind::Read:
        return {};
    case MetricsReading::Kind::NotReachable:
        return tr("Metrics of %1 are not reachable: %2").arg(m_address, m_last.what);
    case MetricsReading::Kind::Refused:
        return tr("Metrics of %1 are refused: %2").arg(m_address, m_last.what);
    case MetricsReading::Kind::TooLarge:
        return tr("Metrics of %1 are too large: %2").arg(m_address, m_last.what);
    case MetricsReading::Kind::NotReadable:
        return m_last.line > 0 ? tr("Metrics of %1 can't be read, line %2: %3")
                                     .arg(m_address, QLocale().toString(m_last.line), m_last.what)
                               : tr("Metrics of %1 can't be read: %2").arg(m_address, m_last.what);
    }
    return {};
}

QString DistributorHealth::stateText() const
{
    const QString age = m_good ? ageText(m_clock() - m_goodUtcMs) : QString();
    switch (m_state) {
    case State::NoAddress:
        return tr("No metrics address. Where the distributor serves metrics, give its HOST:PORT in the "
                  "connection's profile.");
    case State::Resting:
        return m_good ? tr("Not connected. Last read %1 ago.").arg(age)
                      : tr("Not connected: %1 is not asked.").arg(m_address);
    case State::Asking:
        return tr("Asking %1…").arg(m_address);
    case State::Good:
        return tr("%1, read %2 ago", "address, age").arg(m_address, age);
    case State::Failing:
        return m_good ? tr("%1. Below is what was read %2 ago.", "failure, age").arg(failure(), age)
                      : tr("%1. Nothing was read yet.", "failure").arg(failure());
    }
    return {};
}

QString DistributorHealth::verdictText() const
{
    const QString waiting =
        m_good && m_good->eventsWaiting ? QLocale().toString(*m_good->eventsWaiting) : QString();
    switch (m_watch.verdict()) {
    case Verdict::Unknown:
    case Verdict::Fine:
        break;
    case Verdict::FallingBehind:
        return tr("The distributor falls behind: its queue of events only grows, %1 wait.").arg(waiting);
    case Verdict::Stopped:
        return tr("The distributor has stopped forwarding: %1 events wait, and none is dealt with.")
            .arg(waiting);
    }
    return {};
}

QString DistributorHealth::figuresText() const
{
    if (!m_good)
        return {};
    const QLocale locale;
    QStringList parts;
    if (m_good->eventsWaiting)
        parts.append(tr("%1 events wait").arg(locale.toString(*m_good->eventsWaiting)));
    if (m_good->eventsDequeued)
        parts.append(tr("%1 dealt with").arg(locale.toString(*m_good->eventsDequeued)));
    qint64 faults = 0;
    for (const client::MetricsClient &one : m_good->clients)
        faults += std::min<qint64>(one.faults.value_or(0), 1'000'000'000'000);
    parts.append(tr("%1 faults").arg(locale.toString(faults)));
    if (m_good->leftOut > 0)
        parts.append(tr("%1 rows left out").arg(locale.toString(m_good->leftOut)));
    if (m_good->oddValues > 0)
        parts.append(tr("%1 values are no numbers").arg(locale.toString(m_good->oddValues)));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace models
