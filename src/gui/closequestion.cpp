#include "gui/closequestion.h"

#include "gui/publishpanel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype mostLines = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::CloseQuestion)
};

} // namespace

void askBeforeClosing(QWidget &page, const std::function<void()> &close)
{
    const auto *panel = page.findChild<PublishPanel *>();
    QStringList stale = panel ? panel->topicsLeftStale() : QStringList();
    if (stale.isEmpty())
        return close();
    stale.sort();
    const qsizetype more = stale.size() - mostLines;
    stale = stale.first(std::min(stale.size(), mostLines));
    if (more > 0)
        stale.append(Text::tr("and %1 more").arg(QLocale().toString(more)));
    auto *box = new QMessageBox(
        QMessageBox::Question, Text::tr("Close"),
        Text::tr("What this session published becomes stale for its subscribers when it leaves:\n\n%1")
            .arg(stale.join(QLatin1Char('\n'))),
        QMessageBox::NoButton, &page);
    box->setObjectName(QStringLiteral("leavesStale"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go = box->addButton(Text::tr("Close all the same"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::finished, &page, [&page, box, go, close] {
        if (box->clickedButton() == go) // later: the page that owns the question goes with it
            QMetaObject::invokeMethod(&page, close, Qt::QueuedConnection);
    });
    box->open();
}

} // namespace gui
