#pragma once

class Results;

/// From the start of the process to a window that can be used.
void measureColdStart(Results &results);
