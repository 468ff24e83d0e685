#include "gui/subscriptions/subscriptionspanel.h"
#include "gui/subscriptions/valuedialog.h"
#include "gui/widgets/background.h"
#include "models/lastvaluechoices.h"
#include "models/lastvaluereader.h"
#include "models/nametext.h"
#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"
#include "ui_subscriptionspanel.h"

#include <QAction>

// The last values beside the topics of a SubscriptionsPanel: of those in sight, read on another thread.

namespace gui {

using models::LastValueChoice;
using models::LastValueReader;
using models::LastValueWish;

namespace {

constexpr std::chrono::milliseconds interval{500};
constexpr int mostInSight = 200;

} // namespace

void SubscriptionsPanel::setLastValues(const store::PacketStore &store, models::LastValueChoices &choices)
{
    m_choices = &choices;
    m_background = new Background(this);
    m_reader = std::make_shared<LastValueReader>(store);
    connect(&choices, &models::LastValueChoices::changed, this, &SubscriptionsPanel::readValues);
    connect(&m_valueTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_background->isBusy())
            readValues();
    });
    m_valueTimer.start(interval);
    updateActions();
}

void SubscriptionsPanel::readValues()
{
    std::vector<LastValueWish> wishes;
    QModelIndex index = m_ui->tree->indexAt({0, 0});
    const int bottom = m_ui->tree->viewport()->height();
    for (int seen = 0; index.isValid() && seen < mostInSight && m_ui->tree->visualRect(index).top() < bottom;
         index = m_ui->tree->indexBelow(index), ++seen) {
        if (index.data(models::KindRole).toInt() != models::SubscriptionTree::Topic ||
            !index.data(models::SubscriptionTree::IsOwnRole).toBool())
            continue;
        LastValueWish wish{index.data(models::RawFeedRole).toByteArray(),
                           index.data(models::RawTopicRole).toByteArray(), std::nullopt};
        const LastValueChoice choice = m_choices->find(wish.feed, wish.topic);
        if (choice.kind == LastValueChoice::Kind::Field) {
            const auto path = decode::JsonPath::parse(choice.field);
            if (const auto *parsed = std::get_if<decode::JsonPath>(&path))
                wish.path = *parsed;
        }
        if (choice.kind == LastValueChoice::Kind::Nothing)
            m_filter->setLastValue(wish.feed, wish.topic, {});
        else
            wishes.push_back(std::move(wish));
    }
    if (wishes.empty())
        return;
    m_background->run(
        [reader = m_reader, wishes](const std::atomic<bool> &stop) { return reader->read(wishes, stop); },
        [this](const QHash<LastValueReader::Topic, QString> &values) {
            for (auto at = values.begin(); at != values.end(); ++at)
                m_filter->setLastValue(at.key().first, at.key().second, at.value());
        });
}

void SubscriptionsPanel::askForValue()
{
    const auto row = chosen();
    if (!row || !m_choices || m_dialog)
        return;
    auto *dialog = new ValueDialog(row->topic ? models::shownFeedTopic(row->feed, *row->topic)
                                              : models::shownName(row->feed),
                                   row->topic.has_value(), m_theme, this);
    m_dialog = dialog;
    dialog->setObjectName(QStringLiteral("valueDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setChoice(m_choices->find(row->feed, row->topic.value_or(QByteArray())));
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (dialog->isForFeed())
            m_choices->setForFeed(row->feed, dialog->choice());
        else
            m_choices->setForTopic(row->feed, *row->topic, dialog->choice());
    });
    dialog->open();
}

} // namespace gui
