#pragma once

#include "app/filecontrol.h"
#include "app/filedesk.h"
#include "gui/window/sessionpage.h"
#include "models/authorizationtable.h"
#include "models/distributorhealth.h"
#include "models/eventlog.h"
#include "models/granttable.h"
#include "models/notificationlog.h"
#include "models/presets.h"
#include "models/publishhistory.h"
#include "models/rules.h"
#include "models/subscriptiontree.h"
#include "models/toptalkers.h"
#include "store/openjob.h"
#include "store/packetstore.h"
#include "store/talkerrates.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace app {

/// A file of saved messages as one object: its store, which is filled on a thread of its own, and the page
/// that shows it. Without a connection. GUI thread.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    /// `file` is what inspectSavedFile() said; `dialect` is that of raw frames.
    OpenFile(const QString &path, const store::SavedFile &file, protocol::Dialect dialect,
             std::shared_ptr<store::MemoryBudget> budget, gui::ThemeManager &theme, const gui::Icons &icons);
    /// Ends what is being read.
    ~OpenFile() override;

    gui::SessionPage &page() { return *m_page; }
    const store::PacketStore &store() const { return m_store; }

private:
    void start();
    void finish(const store::OpenOutcome &outcome);

    const QString m_path;
    const QString m_name; ///< fit to be shown
    const bool m_hasTimes;
    FileControl m_control;
    store::PacketStore m_store;
    FileDesk m_desk;
    models::Presets m_presets{{}};
    models::Rules m_rules{{}};
    models::SubscriptionTree m_subscriptions;
    const store::TalkerRates m_talkers; ///< a file has no rates
    models::TopTalkers m_topTalkers{m_talkers};
    models::NotificationLog m_notifications;
    models::AuthorizationTable m_requests;
    models::GrantTable m_grants;
    models::EventLog m_events;
    models::PublishHistory m_published;
    models::DistributorHealth m_health;
    std::unique_ptr<gui::SessionPage> m_page;
    QTimer m_progress;
    QTimer m_trimming;                     ///< when all is read, this thread is the store's writer
    std::unique_ptr<store::OpenJob> m_job; ///< goes first
};

} // namespace app
