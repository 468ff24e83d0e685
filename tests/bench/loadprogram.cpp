#include "loadprogram.h"

#include "distributor/loadframes.h"
#include "protocol/encoder.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

using namespace protocol;

LoadProgram::LoadProgram(int topics, qsizetype frameBytes, qint64 rate, const QStringList &also)
    : m_topics(topics)
    , m_frameBytes(frameBytes)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/messagebus-distributor"),
                    QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                QStringLiteral("--dialect"), QStringLiteral("4"), QStringLiteral("--load"),
                                QString::number(rate), QStringLiteral("--topics"), QString::number(topics),
                                QStringLiteral("--frame"), QString::number(frameBytes)} +
                        also);
    if (m_process.waitForReadyRead())
        m_port = m_process.readLine().trimmed().split(':').constLast().toUShort();
}

LoadProgram::~LoadProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

Pace LoadProgram::receive(quint64 messages) const
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QByteArray requests;
    for (int i = 0; i < m_topics; ++i)
        requests += std::get<QByteArray>(encode(
            SubscriptionRequest{distributor::LoadFrames::feed(), distributor::LoadFrames::topic(i), true},
            Dialect::V4));
    Pace result;
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        send(descriptor, requests.constData(), static_cast<std::size_t>(requests.size()), MSG_NOSIGNAL) ==
            requests.size()) {
        std::vector<char> buffer(1 << 20);
        const quint64 wanted = messages * static_cast<quint64>(m_frameBytes);
        quint64 came = 0;
        Stopwatch clock;
        while (came < wanted) {
            const ssize_t size = recv(descriptor, buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            if (!clock.isRunning())
                clock.start();
            came += static_cast<quint64>(size);
        }
        if (came >= wanted)
            result = clock.pace(came / static_cast<quint64>(m_frameBytes));
    }
    close(descriptor);
    return result;
}
