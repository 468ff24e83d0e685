#include "fuzz/fuzz.h"

#include "distributor/tokenverifier.h"
#include "distributor/users.h"
#include "protocol/credentials.h"

#include <vector>

using namespace protocol;

namespace {

/// What was read can be written, where the dialect can carry it, and is then read as the same.
void checkAgain(const Credentials &credentials, Dialect dialect)
{
    const auto encoded = encodeAuthentication(credentials, dialect);
    const auto *bytes = std::get_if<QByteArray>(&encoded);
    fuzz::require((bytes != nullptr) == !checkCredentials(credentials, dialect));
    if (!bytes)
        return;
    const AuthenticationRead again = readAuthentication(*bytes, dialect, credentials.method);
    fuzz::require(again.status == AuthenticationRead::Status::Complete && again.size == bytes->size() &&
                  again.credentials == credentials);
}

void checkLogin(QByteArrayView bytes, Dialect dialect, LoginMethod method)
{
    // Of its exact size on the heap, so that a read beyond it is seen.
    const std::vector<char> exact(bytes.begin(), bytes.end());
    const QByteArrayView view(exact.data(), static_cast<qsizetype>(exact.size()));
    const AuthenticationRead read = readAuthentication(view, dialect, method);
    switch (read.status) {
    case AuthenticationRead::Status::Complete:
        fuzz::require(read.size >= 0 && read.size <= bytes.size() && read.credentials.method == method);
        checkAgain(read.credentials, dialect);
        break;
    case AuthenticationRead::Status::NeedMore:
        fuzz::require(view.size() < 8 * loginLimit);
        break;
    case AuthenticationRead::Status::Bad:
        fuzz::require(!read.error.isEmpty());
        break;
    }
}

} // namespace

/// What a distributor reads before the first frame. The first byte chooses dialect and method; other values
/// take the bytes for a file of users or a token.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr Dialect dialects[] = {Dialect::V3, Dialect::V4, Dialect::V6};
    constexpr LoginMethod methods[] = {LoginMethod::None, LoginMethod::Basic, LoginMethod::Token};
    fuzz::Input input(data, size);
    const int choice = input.below(12);
    const QByteArray bytes = input.rest();
    if (choice < 9) {
        checkLogin(bytes, dialects[choice % 3], methods[choice / 3]);
    } else if (choice < 11) {
        const auto read = distributor::Users::fromJson(bytes, choice == 10);
        if (const auto *error = std::get_if<QString>(&read))
            fuzz::require(!error->isEmpty());
    } else {
        const distributor::TokenVerifier tokens(Secret(QByteArray("key")),
                                                [] { return qint64{1'700'000'000}; });
        if (const auto user = tokens.verify(bytes))
            fuzz::require(!user->isEmpty());
    }
    return 0;
}
