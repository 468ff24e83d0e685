#pragma once

#include "store/savejob.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace gui {

class Icons;
class PacketView;
class RowCollector;
class SaveDialog;
class TaskBar;
class ThemeManager;

/// "Save messages…" of one session: asks what to save, saves it while the session goes on, and tells in the
/// task bar how far it is and what became of it. GUI thread.
class SaveMessages : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the dialog; all must outlive this.
    SaveMessages(QWidget *page, PacketView &packets, const store::PacketStore &store, TaskBar &bar,
                 const ThemeManager &theme, const Icons &icons);
    ~SaveMessages() override;

    QAction *action() const { return m_action; }
    bool isBusy() const { return m_collector || m_job; }
    /// Begins to save. Nothing where one is going on.
    void save(const QString &file, store::SaveFormat format, bool onlySelected);
    void cancel();

private:
    void ask();
    void updateAction();
    std::vector<store::RowSpan> selected() const;
    qint64 selectedRows() const;
    void run();
    void finish(const store::SaveOutcome &outcome);

    QWidget *m_page;
    PacketView &m_packets;
    const store::PacketStore &m_store;
    TaskBar &m_bar;
    const ThemeManager &m_theme;
    const Icons &m_icons;
    QAction *m_action;
    QString m_folder;
    QString m_file;
    store::SaveFormat m_format = store::SaveFormat::JsonLines;
    std::unique_ptr<RowCollector> m_collector;
    std::unique_ptr<store::SaveJob> m_job;
    QTimer m_progress;
};

} // namespace gui
