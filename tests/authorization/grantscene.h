#pragma once

#include "deskhelp.h"

namespace deskhelp {

/// A desk on a connection, with requests of client 1 (and others) answered.
struct Scene
{
    Scene() { desk.connected(1, QStringLiteral("here:9001")); }

    const LiveGrant &granted(int client, const Answer &answer = grant(), int second = 1)
    {
        answerAndSend(desk, *desk.requestArrived(ask(client), at(second)), answer, at(second));
        return grantOf(client);
    }
    const LiveGrant &grantOf(int clientNumber)
    {
        const LiveGrant *found = desk.grants().find(client(clientNumber), {"PRICES", "VOD.L"});
        static const LiveGrant none;
        return found ? *found : none;
    }
    DecisionId change(int clientNumber, const GrantChange &change, int second)
    {
        return idOf(desk.change(grantOf(clientNumber).id, change, {}, signature(), at(second)));
    }
    void send(DecisionId id, int second)
    {
        QVERIFY(!whyNot(desk.recorded(id, at(second))));
        desk.sent(id, at(second));
    }

    Desk desk;
};

} // namespace deskhelp
