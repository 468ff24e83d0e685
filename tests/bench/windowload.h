#pragma once

class Results;

/// The real window, offscreen, while another process sends it a million messages a second on 1,000 topics,
/// and fewer on 100,000: for how long its thread can't answer, beside a thread that has nothing to do.
void measureWindowUnderLoad(Results &results);
void measureWindowWithManyTopics(Results &results);
