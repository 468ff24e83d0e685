#pragma once

class Results;

/// How long a payload of 16 MiB takes from the click until it can be read: JSON as a folded tree, text, bytes
/// as hex; the slowest of the three.
void measureInspector(Results &results);
