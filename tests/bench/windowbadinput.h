#pragma once

class Results;

/// How long the window can't be used while it shows, inspects and filters what was made to hurt.
void measureBadInput(Results &results);
