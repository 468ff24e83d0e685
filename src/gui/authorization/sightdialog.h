#pragma once

#include "gui/authorization/deskparts.h"
#include "models/sighttable.h"
#include "store/pinnedrow.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class SightDialog;
}

/// Who of the known subscribers of a message's topic sees it, and why not: looked up once, when it opens, and
/// honest about what nobody here can know. Sends nothing. GUI thread.
class SightDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row`: a message. `isNotified`: we ask for notifications on its feed.
    SightDialog(const store::PinnedRow &row, bool isNotified, const DeskParts &parts,
                QWidget *parent = nullptr);
    ~SightDialog() override;

    const models::SightTable &table() const { return *m_table; }

private:
    void setUpTable(const DeskParts &parts);
    QString notesOn(const store::PinnedRow &row, bool isNotified,
                    const models::PacketSetsOfRow &packets) const;

    std::unique_ptr<Ui::SightDialog> m_ui;
    models::SightTable *m_table;
};

} // namespace gui
