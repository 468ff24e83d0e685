#pragma once

namespace gui {

/// Tells QAccessible how to read a PacketTable aloud: a table interface with its rows, columns and cell
/// texts. May be called any number of times. GUI thread.
void installPacketTableAccess();

} // namespace gui
