#include "distributor/digest.h"

#include <QMessageAuthenticationCode>

namespace distributor {

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256,
                                    QByteArray::fromRawData(key.data(), key.size()));
    code.addData(message.data(), message.size());
    return code.result();
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |=
            static_cast<unsigned>(static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]));
    return difference == 0;
}

} // namespace distributor
