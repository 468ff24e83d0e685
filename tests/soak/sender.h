#pragma once

#include <QtGlobal>

#include <chrono>

/// How the load is sent.
struct Load
{
    double perSecond = 100'000;
    int topics = 1000;
    qsizetype frameBytes = 133;
    std::chrono::milliseconds every{60'000}; ///< a connection's life
};

/// The distributor's side of a soak, in a process of its own so that the other one is measured alone: takes
/// one client at a time, waits until it has subscribed to all topics, sends the load, and ends the
/// connection between two frames with all of it sent, so that what was sent has to be received.
///
/// Writes to `report`: first the port, then for each connection that has ended one line "messages seconds".
/// Ends where `control` does.
int runSender(const Load &load, int report, int control);
