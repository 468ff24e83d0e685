#pragma once

class Results;

/// How long a letter typed in the tree's field takes over a hundred thousand topics, from the key to the
/// painted tree: the slowest of a word.
void measureFinding(Results &results);
