#pragma once

class Results;

/// The real window while other clients ask for 10,000 topics within a second, and its operator goes from
/// request to request meanwhile: how late the window's thread is, and the most that it works before it looks
/// up.
void measureRequests(Results &results);
