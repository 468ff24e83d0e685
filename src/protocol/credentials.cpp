#include "protocol/credentials.h"

#include "protocol/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>

namespace protocol {

namespace {

using Reason = CredentialError::Reason;

constexpr qsizetype countSize = 4;

/// One value of a login, under its name for people and its key in a connection string.
struct LoginField
{
    QLatin1String name;
    QLatin1String key;
    QByteArrayView value;
    bool isOptional = false; ///< in a connection string: left out where it has no value
};

using LoginFields = std::array<LoginField, 5>;

/// In the order of the wire (section 5).
LoginFields fieldsOf(const Credentials &credentials)
{
    const bool isToken = credentials.method == LoginMethod::Token;
    return {{
        {QLatin1String("user"), QLatin1String("Username"), credentials.user},
        {isToken ? QLatin1String("token") : QLatin1String("password"),
         isToken ? QLatin1String("Token") : QLatin1String("Password"), credentials.secret.view()},
        {QLatin1String("impersonating"), QLatin1String("Impersonating"), credentials.impersonating, true},
        {QLatin1String("forwarded-for"), QLatin1String("ForwardedFor"), credentials.forwardedFor, true},
        {QLatin1String("application"), QLatin1String("Application"), credentials.application, true},
    }};
}

/// Those of `fields` that the method and the dialect write.
std::span<const LoginField> writtenFields(const LoginFields &fields, LoginMethod method, Dialect dialect)
{
    if (method == LoginMethod::None)
        return {};
    std::span<const LoginField> written(fields);
    if (!hasConnectionString(dialect))
        written = written.first(4);
    return method == LoginMethod::Token ? written.subspan(1) : written;
}

std::optional<Reason> checkValue(QByteArrayView value, bool isSemicolonBad)
{
    while (!value.isEmpty()) {
        const Utf8Step step = utf8Step(value);
        if (!step.isValid)
            return Reason::NotUtf8;
        if (QChar::category(step.code) == QChar::Other_Control)
            return Reason::ControlCharacter;
        if (isSemicolonBad && step.code == U';')
            return Reason::Semicolon;
        value = value.sliced(step.size);
    }
    return std::nullopt;
}

/// `Key=Value` and a `;` where another pair stands before it.
qsizetype pairSize(const LoginField &field, bool isFirst)
{
    return (isFirst ? 0 : 1) + field.key.size() + 1 + field.value.size();
}

qsizetype connectionStringSize(std::span<const LoginField> fields)
{
    qsizetype size = 0;
    for (const LoginField &field : fields) {
        if (!field.isOptional || !field.value.isEmpty())
            size += pairSize(field, size == 0);
    }
    return size;
}

void appendCount(QByteArray &bytes, qsizetype count)
{
    std::array<char, countSize> wire;
    qToBigEndian(static_cast<qint32>(count), wire.data());
    bytes.append(wire.data(), countSize);
}

/// Takes one string off the front of `bytes`; otherwise says in `read` why not.
std::optional<QByteArrayView> takeString(QByteArrayView &bytes, qsizetype limit, AuthenticationRead &read)
{
    if (bytes.size() < countSize)
        return std::nullopt;
    const qint64 count = qFromBigEndian<qint32>(bytes.data());
    if (count < 0 || count > limit) {
        read.status = AuthenticationRead::Status::Bad;
        const QString text = count < 0 ? QLatin1String("the login has a string of negative length %1")
                                       : QLatin1String("the login has a string of %1 bytes, over the limit");
        read.error = text.arg(count);
        return std::nullopt;
    }
    if (bytes.size() - countSize < count)
        return std::nullopt;
    const QByteArrayView string = bytes.sliced(countSize, static_cast<qsizetype>(count));
    bytes = bytes.sliced(countSize + string.size());
    return string;
}

void setValue(Credentials &credentials, QLatin1String name, QByteArrayView value)
{
    if (name == QLatin1String("user"))
        credentials.user = value.toByteArray();
    else if (name == QLatin1String("impersonating"))
        credentials.impersonating = value.toByteArray();
    else if (name == QLatin1String("forwarded-for"))
        credentials.forwardedFor = value.toByteArray();
    else if (name == QLatin1String("application"))
        credentials.application = value.toByteArray();
    else
        credentials.secret = Secret(value.toByteArray());
}

/// False where the method's own key is missing.
bool readConnectionString(QByteArrayView string, std::span<const LoginField> fields, Credentials &credentials)
{
    bool isNamed = false;
    while (!string.isEmpty()) {
        const qsizetype end = string.indexOf(';');
        const QByteArrayView part = end < 0 ? string : string.first(end);
        string = end < 0 ? QByteArrayView() : string.sliced(end + 1);
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArrayView key = part.first(equals);
        const auto field = std::find_if(fields.begin(), fields.end(), [key](const LoginField &candidate) {
            return key == QByteArrayView(candidate.key.data(), candidate.key.size());
        });
        if (field == fields.end())
            continue;
        isNamed = isNamed || field == fields.begin();
        setValue(credentials, field->name, part.sliced(equals + 1));
    }
    return isNamed;
}

} // namespace

QString CredentialError::text() const
{
    const QString name = field;
    switch (reason) {
    case Reason::Missing:
        return name + QLatin1String(" is missing");
    case Reason::Semicolon:
        return name + QLatin1String(" has a semicolon, which this dialect can't carry");
    case Reason::ControlCharacter:
        return name + QLatin1String(" has a control character");
    case Reason::NotUtf8:
        return name + QLatin1String(" is not valid UTF-8");
    case Reason::NotCarried:
        return name + QLatin1String(" has no place in this login");
    case Reason::TooLong:
        return name + QLatin1String(" is too long");
    }
    return name;
}

std::optional<CredentialError> checkCredentials(const Credentials &credentials, Dialect dialect)
{
    const LoginFields fields = fieldsOf(credentials);
    const std::span<const LoginField> written = writtenFields(fields, credentials.method, dialect);
    const bool isString = hasConnectionString(dialect);
    for (const LoginField &field : fields) {
        const bool isWritten = std::any_of(written.begin(), written.end(), [&field](const LoginField &other) {
            return other.name == field.name;
        });
        if (!isWritten && !field.value.isEmpty())
            return CredentialError{field.name, Reason::NotCarried};
        if (isWritten && !field.isOptional && field.value.isEmpty())
            return CredentialError{field.name, Reason::Missing};
        if (const std::optional<Reason> reason = checkValue(field.value, isString))
            return CredentialError{field.name, *reason};
    }
    const auto longest =
        std::max_element(written.begin(), written.end(), [](const LoginField &left, const LoginField &right) {
            return left.value.size() < right.value.size();
        });
    if (longest == written.end())
        return std::nullopt;
    const qsizetype size = isString ? connectionStringSize(written) : longest->value.size();
    if (size > loginLimit)
        return CredentialError{longest->name, Reason::TooLong};
    return std::nullopt;
}

std::variant<QByteArray, CredentialError> encodeAuthentication(const Credentials &credentials,
                                                               Dialect dialect)
{
    if (const std::optional<CredentialError> error = checkCredentials(credentials, dialect))
        return *error;
    const LoginFields fields = fieldsOf(credentials);
    const std::span<const LoginField> written = writtenFields(fields, credentials.method, dialect);
    if (written.empty())
        return QByteArray();

    // Room for all of it at once: growing would leave copies of the secret behind.
    QByteArray bytes;
    if (!hasConnectionString(dialect)) {
        qsizetype size = 0;
        for (const LoginField &field : written)
            size += countSize + field.value.size();
        bytes.reserve(size);
        for (const LoginField &field : written) {
            appendCount(bytes, field.value.size());
            bytes.append(field.value);
        }
        return bytes;
    }
    const qsizetype size = connectionStringSize(written);
    bytes.reserve(countSize + size);
    appendCount(bytes, size);
    for (const LoginField &field : written) {
        if (field.isOptional && field.value.isEmpty())
            continue;
        if (bytes.size() > countSize)
            bytes.append(';');
        bytes.append(field.key.data(), field.key.size());
        bytes.append('=');
        bytes.append(field.value);
    }
    return bytes;
}

AuthenticationRead readAuthentication(QByteArrayView bytes, Dialect dialect, LoginMethod expected,
                                      qsizetype limit)
{
    AuthenticationRead read;
    Credentials credentials;
    credentials.method = expected;
    const LoginFields names = fieldsOf(credentials);
    const std::span<const LoginField> fields = writtenFields(names, expected, dialect);
    QByteArrayView rest = bytes;
    if (expected != LoginMethod::None && hasConnectionString(dialect)) {
        const std::optional<QByteArrayView> string = takeString(rest, limit, read);
        if (!string)
            return read;
        if (!readConnectionString(*string, fields, credentials)) {
            read.status = AuthenticationRead::Status::Bad;
            read.error = QLatin1String("the login has no ") + fields.front().key;
            return read;
        }
    } else {
        for (const LoginField &field : fields) {
            const std::optional<QByteArrayView> string = takeString(rest, limit, read);
            if (!string)
                return read;
            setValue(credentials, field.name, *string);
        }
    }
    read.status = AuthenticationRead::Status::Complete;
    read.size = bytes.size() - rest.size();
    read.credentials = std::move(credentials);
    return read;
}

} // namespace protocol
