#include "models/profilelist.h"

#include "models/nametext.h"
#include "protocol/displayname.h"

#include <algorithm>
#include <array>

namespace models {

using profiles::Environment;
using profiles::Profile;

namespace {

constexpr std::array order{Environment::Production, Environment::Test, Environment::Local, Environment::None};

QString shown(const QString &text)
{
    return protocol::displayName(text.toUtf8());
}

} // namespace

QString ProfileList::title(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return tr("Production");
    case Environment::Test:
        return tr("Test");
    case Environment::Local:
        return tr("This computer");
    case Environment::None:
        break;
    }
    return tr("Not marked");
}

void ProfileList::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    rebuild();
}

void ProfileList::setFind(const QString &text)
{
    if (text == m_find)
        return;
    m_find = text;
    rebuild();
}

bool ProfileList::isFound(const Profile &profile) const
{
    if (m_find.isEmpty())
        return true;
    const QStringList texts{profile.name, profile.target(), title(profile.environment)};
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return text.contains(m_find, Qt::CaseInsensitive); });
}

void ProfileList::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Environment environment : order) {
        const qsizetype before = m_rows.size();
        for (int index = 0; index < m_profiles.size(); ++index) {
            const Profile &profile = m_profiles.at(index);
            if (profile.environment == environment && isFound(profile))
                m_rows.append({environment, index});
        }
        std::sort(m_rows.begin() + before, m_rows.end(), [this](const Row &left, const Row &right) {
            return m_profiles.at(left.profile).name.localeAwareCompare(m_profiles.at(right.profile).name) < 0;
        });
        if (m_rows.size() > before)
            m_rows.insert(before, {environment, -1});
    }
    endResetModel();
}

QUuid ProfileList::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).profile < 0)
        return {};
    return m_profiles.at(m_rows.at(index.row()).profile).id;
}

QModelIndex ProfileList::indexOf(const QUuid &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const int profile = m_rows.at(row).profile; profile >= 0 && m_profiles.at(profile).id == id)
            return index(row);
    }
    return {};
}

int ProfileList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ProfileList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).profile < 0 ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                              : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant ProfileList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == EnvironmentRole)
        return static_cast<int>(row.environment);
    if (role == IsTitleRole)
        return row.profile < 0;
    if (row.profile < 0)
        return role == Qt::DisplayRole ? QVariant(title(row.environment)) : QVariant();
    const Profile &profile = m_profiles.at(row.profile);
    switch (role) {
    case Qt::DisplayRole:
        return shown(profile.name);
    case TargetRole:
        return shown(profile.target());
    case HasTlsRole:
        return profile.tls.enabled;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, target, environment")
            .arg(shown(profile.name), shown(profile.target()), title(profile.environment));
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(shown(profile.name), shown(profile.target())));
    default:
        return {};
    }
}

} // namespace models
