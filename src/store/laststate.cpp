#include "store/laststate.h"

#include "store/framefields.h"

namespace store {

protocol::FrameLayout StateMessage::layout() const
{
    return layoutOf(frame, record.dialect());
}

QByteArrayView StateMessage::packets() const
{
    return QByteArrayView(frame).sliced(layout().packets);
}

} // namespace store
