#pragma once

class Results;

/// The real window while a distributor tells it of 100,000 subscriptions at once, and when it then goes away:
/// the most that the window's thread works before it looks up.
void measureNotifications(Results &results);
