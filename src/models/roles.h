#pragma once

#include <Qt>

namespace models {

/// Data roles that more than one model here has. Values are plain Qt types, so that a delegate needs to know
/// no model.
enum Role {
    RawNameRole =
        Qt::UserRole + 1, ///< QByteArray: the bytes of a name as received, for escaped-text painters
    RawUserRole,          ///< QByteArray
    RawHostRole,          ///< QByteArray
    RawFeedRole,          ///< QByteArray
    RawTopicRole,         ///< QByteArray
    IsPlainNameRole,      ///< bool: no name of this cell needs an escape
    KindRole,             ///< int: what the row is, an enum of its model
    StateRole,            ///< int: a state, an enum of its model
    SparklineRole,        ///< QList<float>: 32 values at most, oldest first
    ToneRole,             ///< int: models::Tone, the colour that the text asks for
    FirstOwnRole = Qt::UserRole + 64,
};

/// What a text means; the view turns it into a colour of its theme.
enum class Tone { Normal, Muted, Ok, Warn, Bad, Disabled };

} // namespace models
