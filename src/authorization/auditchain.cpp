#include "authorization/auditchain.h"

#include "authorization/auditcontinued.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace authorization {

namespace {

constexpr qint64 firstLineSize = 16 * 1024;
constexpr std::size_t mostFiles = 12 * 100;

std::optional<AuditContinued> continuedBy(const AuditFile &file)
{
    QByteArray begin(firstLineSize, Qt::Uninitialized);
    begin.resize(std::max<qint64>(0, file.read(0, begin.data(), begin.size())));
    return AuditContinued::ofFile(begin);
}

} // namespace

AuditChain openAuditChain(const QString &path)
{
    AuditChain chain;
    const QDir folder = QFileInfo(path).dir();
    for (QString next = path; !next.isEmpty();) {
        auto opened = AuditFile::open(next);
        if (const QString *why = std::get_if<QString>(&opened)) {
            chain.missing = next;
            chain.why = *why;
            break;
        }
        const auto file = std::get<std::shared_ptr<const AuditFile>>(opened);
        const bool isRing = std::any_of(chain.files.begin(), chain.files.end(),
                                        [&](const auto &one) { return one->identity() == file->identity(); });
        if (isRing || chain.files.size() >= mostFiles) {
            chain.missing = next;
            chain.why = QStringLiteral("it is said to come before itself");
            break;
        }
        chain.files.push_back(file);
        const auto continued = continuedBy(*file);
        next = continued ? folder.filePath(continued->previous) : QString();
    }
    std::reverse(chain.files.begin(), chain.files.end());
    return chain;
}

} // namespace authorization
