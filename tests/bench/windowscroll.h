#pragma once

class Results;

/// What a frame costs that shows another place of 50 million rows: paging, dragging the scroll bar, jumps to
/// a row, to a time and to the next match.
void measureScrolling(Results &results);
