#include "fuzz/fuzz.h"
#include "profiles/profilecheck.h"
#include "profiles/profilefile.h"
#include "profiles/profileimport.h"

#include <QSet>

using namespace profiles;

/// A file of profiles. What was understood of it is written and read again as the same; names and ids are
/// there once; nothing is lost; what is imported twice gets names of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ProfileFile file = ProfileFile::parse(bytes);
    for (const QString &line : file.troubles())
        fuzz::require(!line.isEmpty() && !line.contains(QLatin1Char('\n')));
    if (file.status != ProfileFile::Status::Good)
        return 0;
    QSet<QString> names;
    QSet<QUuid> ids;
    for (const Profile &profile : file.profiles) {
        fuzz::require(!names.contains(profile.name) && !ids.contains(profile.id));
        names.insert(profile.name);
        ids.insert(profile.id);
        Profile noFiles = profile; // what is on this machine's disk is no input
        noFiles.tls.caFile.clear();
        noFiles.tls.certificateFile.clear();
        noFiles.tls.keyFile.clear();
        for (const Problem &problem : ProfileCheck::problems(noFiles))
            fuzz::require(!problem.text.isEmpty());
    }
    const ProfileFile again = ProfileFile::parse(file.bytes());
    fuzz::require(again.status == ProfileFile::Status::Good && again.profiles == file.profiles &&
                  again.kept.size() == file.kept.size());
    for (const Profile &profile : renamed(file.profiles, file.profiles, QStringLiteral("(imported)")))
        fuzz::require(!names.contains(profile.name) && !ids.contains(profile.id));
    return 0;
}
