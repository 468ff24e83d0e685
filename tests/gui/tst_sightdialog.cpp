// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/authorization/sightdialog.h"

#include "../store/feeder.h"
#include "authorizationfixture.h"

using namespace authorization;
using models::SightTable;

namespace gui {

/// Who of the known subscribers would see a message.
class TestSightDialog : public QObject
{
    Q_OBJECT

private:
    protocol::ClientId clientOf(quint8 number)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(number);
        return id;
    }
    void grant(quint8 client, const Answer &answer)
    {
        const QByteArray user = "user-" + QByteArray::number(client);
        const RequestId id = scene->session.ask(user, "VOD.L", client);
        QCOMPARE(scene->session.control.answer(id, answer, {true, true}, {}), std::nullopt);
        scene->session.control.send();
        scene->session.desk.notified({user, "desk-11", clientOf(client), "PRICES.L2", "VOD.L", true},
                                     scene->session.now());
    }
    store::PinnedRow received(const std::vector<protocol::DataPacket> &packets)
    {
        protocol::ForwardedMulticastData message;
        message.user = "feeder";
        message.host = "desk-1";
        message.feed = "PRICES.L2";
        message.topic = "VOD.L";
        message.packets = packets;
        Feeder feeder(scene->store);
        feeder.receive(encoded(message));
        return scene->store.row(0);
    }
    QString cell(const SightDialog &dialog, int row, int column)
    {
        return dialog.table().index(row, column).data().toString();
    }

    std::unique_ptr<AuthorizationFixture> scene;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        scene = std::make_unique<AuthorizationFixture>();
    }
    void cleanup() { scene.reset(); }

    void saysForEachSubscriberWhetherAndWhy()
    {
        grant(1, GrantEntitlements{{1, 2, 3}});
        grant(2, GrantEntitlements{{1}});
        grant(3, GrantUnfiltered{});
        scene->session.desk.notified({"other", "desk-9", clientOf(4), "PRICES.L2", "VOD.L", true},
                                     scene->session.now());
        const store::PinnedRow row = received({{{1}, "a"}, {{1, 3}, "b"}});
        SightDialog dialog(row, true, scene->panel.parts());
        QCOMPARE(dialog.table().rowCount(), 4);
        QHash<QString, QStringList> said;
        for (int at = 0; at < 4; ++at)
            said.insert(
                cell(dialog, at, SightTable::SubscriberColumn),
                {cell(dialog, at, SightTable::VerdictColumn), cell(dialog, at, SightTable::WhyColumn)});
        QCOMPARE(said.value("user-1 @ desk-11"), QStringList({"yes", "every packet passes"}));
        QCOMPARE(said.value("user-2 @ desk-11"),
                 QStringList({"in part", "1 of 2 packets pass: entitlement {3} is missing"}));
        QCOMPARE(said.value("user-3 @ desk-11"), QStringList({"yes", "every packet passes"}));
        QCOMPARE(said.value("other @ desk-9"),
                 QStringList({"not known", "no answer of ours: nobody here can tell"}));
        QCOMPARE(AuthorizationFixture::textOf(&dialog, "summary"),
                 "Of 4 known subscribers 2 see it, 1 in part, 0 do not, and of 1 it is not known.");
        QVERIFY(!dialog.findChild<QPushButton *>("notify")->isVisibleTo(&dialog));
    }

    void isHonestWhereNobodyIsNotified()
    {
        const store::PinnedRow row = received({{{1}, "a"}});
        SightDialog dialog(row, false, scene->panel.parts());
        QCOMPARE(AuthorizationFixture::textOf(&dialog, "summary"), "No subscriber of this topic is known.");
        QVERIFY(AuthorizationFixture::textOf(&dialog, "note").contains("No notifications are asked for"));
        dialog.findChild<QPushButton *>("notify")->click();
        QVERIFY(scene->session.calls.contains("notify PRICES.L2"));
    }

    void looks()
    {
        grant(1, GrantEntitlements{{1, 2, 3}});
        grant(2, GrantEntitlements{{1}});
        grant(3, GrantUnfiltered{});
        SightDialog dialog(received({{{1}, "a"}, {{1, 3}, "b"}}), true, scene->panel.parts());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        savePictures(dialog, "sight", scene->look);
    }
};

} // namespace gui

QTEST_MAIN(gui::TestSightDialog)
#include "tst_sightdialog.moc"
