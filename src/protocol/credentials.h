#pragma once

#include "protocol/dialect.h"
#include "protocol/secret.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <variant>

namespace protocol {

/// The longest string, in bytes, that a login may hold.
inline constexpr qsizetype loginLimit = 64 * 1024;

enum class LoginMethod { None, Basic, Token };

/// What a client says of itself before its first frame (docs/protocol.md section 5). All texts are UTF-8.
struct Credentials
{
    LoginMethod method = LoginMethod::None;
    QByteArray user; ///< Basic
    Secret secret;   ///< Basic: the password; Token: the token
    QByteArray impersonating;
    QByteArray forwardedFor;
    QByteArray application; ///< dialects 4 and 6 only
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// A value that the dialect can't carry. Never holds the value itself.
struct CredentialError
{
    enum class Reason {
        Missing,          ///< a user, password or token that the method needs
        Semicolon,        ///< dialects 4 and 6 have no escaping: it would smuggle in a second pair
        ControlCharacter, ///< C0, DEL or C1
        NotUtf8,
        NotCarried, ///< the method or dialect has no place for it (application in dialect 3, anything with
                    ///< None)
        TooLong,    ///< it, or the whole connection string, is over loginLimit; the longest field is named
    };
    QLatin1String field; ///< "user", "password", "token", "impersonating", "forwarded-for" or "application"
    Reason reason = Reason::Missing;

    QString text() const; ///< one English line that names the field
    friend bool operator==(const CredentialError &, const CredentialError &) = default;
};

/// The first thing wrong with `credentials` in `dialect`, or nothing.
[[nodiscard]] std::optional<CredentialError> checkCredentials(const Credentials &credentials,
                                                              Dialect dialect);

/// The bytes a client writes before its first frame; none for LoginMethod::None. Refuses what
/// checkCredentials() refuses. The result holds a secret: wipe() it once written.
[[nodiscard]] std::variant<QByteArray, CredentialError> encodeAuthentication(const Credentials &credentials,
                                                                             Dialect dialect);

/// What a login read from a stream turned out to be.
struct AuthenticationRead
{
    enum class Status { Complete, NeedMore, Bad };
    Status status = Status::NeedMore;
    qsizetype size = 0;      ///< bytes of the login, where Complete
    Credentials credentials; ///< where Complete
    QString error;           ///< where Bad: one English line, never with a value in it
};

/// Reads the login at the start of a client's bytes, as a distributor does. `expected` is the distributor's
/// own configuration (with None it reads nothing: Complete, size 0). A connection string is split at every
/// `;`, each part at its first `=`; unknown keys are ignored, of a key given twice the last one holds, and
/// one without the method's own key (`Username` or `Token`) is Bad. A string longer than `limit` bytes is Bad
/// before it is waited for. Nothing that stands behind the login is looked at.
[[nodiscard]] AuthenticationRead readAuthentication(QByteArrayView bytes, Dialect dialect,
                                                    LoginMethod expected, qsizetype limit = loginLimit);

} // namespace protocol
