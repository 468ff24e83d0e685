#include "gui/window/closequestion.h"

#include "gui/publish/publishpanel.h"
#include "gui/window/sessionpage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr qsizetype mostLines = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::CloseQuestion)
};

/// A line for each topic; where several sessions leave something, it says which.
QStringList linesOf(const QList<SessionPage *> &pages)
{
    QList<std::pair<QString, QStringList>> bySession;
    for (const SessionPage *page : pages) {
        const auto *panel = page->findChild<PublishPanel *>();
        if (QStringList lines = panel ? panel->topicsLeftStale() : QStringList(); !lines.isEmpty())
            bySession.append({page->name(), std::move(lines)});
    }
    QStringList all;
    for (auto &[session, lines] : bySession) {
        lines.sort();
        for (const QString &line : std::as_const(lines))
            all.append(bySession.size() == 1 ? line
                                             : Text::tr("%1: %2", "session, topic").arg(session, line));
    }
    return all;
}

} // namespace

bool leavesStale(const QList<SessionPage *> &pages)
{
    return !linesOf(pages).isEmpty();
}

void askBeforeClosing(QWidget &owner, const QList<SessionPage *> &pages, const std::function<void()> &close)
{
    const QString name = QStringLiteral("leavesStale");
    if (auto *asked = owner.findChild<QMessageBox *>(name, Qt::FindDirectChildrenOnly)) {
        asked->raise();
        asked->activateWindow();
        return;
    }
    QStringList stale = linesOf(pages);
    if (stale.isEmpty())
        return close();
    const qsizetype more = stale.size() - mostLines;
    stale = stale.first(std::min(stale.size(), mostLines));
    if (more > 0)
        stale.append(Text::tr("and %1 more").arg(QLocale().toString(more)));
    auto *box = new QMessageBox(
        QMessageBox::Question, Text::tr("Close"),
        pages.size() == 1
            ? Text::tr("What this session published becomes stale for its subscribers when it leaves:\n\n%1")
                  .arg(stale.join(QLatin1Char('\n')))
            : Text::tr("What these sessions published becomes stale for their subscribers when they "
                       "leave:\n\n%1")
                  .arg(stale.join(QLatin1Char('\n'))),
        QMessageBox::NoButton, &owner);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go = box->addButton(Text::tr("Close all the same"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::finished, &owner, [&owner, box, go, close] {
        if (box->clickedButton() == go) // later: what owns the question may go with it
            QMetaObject::invokeMethod(&owner, close, Qt::QueuedConnection);
    });
    box->open();
}

} // namespace gui
