#pragma once

#include "gui/inspector/inspector.h"
#include "gui/inspector/inspectorjson.h"
#include "gui/inspector/inspectortext.h"
#include "packetbench.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using gui::Inspector;

/// An inspector beside a store; open() receives one message and shows it.
struct InspectorBench
{
    InspectorBench()
    {
        inspector.resize(760, 360);
        inspector.show();
        inspector.activateWindow();
        active = QTest::qWaitForWindowActive(&inspector);
    }

    void open(const std::vector<protocol::DataPacket> &packets, const QByteArray &topic = "VOD.L")
    {
        const auto number = store.rows().end;
        feeder.receive(
            encoded(protocol::ForwardedMulticastData{"mary", "pub-02", "PRICES", topic, false, packets}));
        inspector.showRow(store.row(number));
    }
    void open(const QByteArray &payload) { open({protocol::DataPacket{{1}, payload}}); }
    QString decoderText() const
    {
        return inspector.findChild<QToolButton *>(QStringLiteral("decoder"))->text();
    }
    bool appears(const QString &text) const
    {
        return inspector.textTab()->editor()->toPlainText().contains(text);
    }

    gui::ThemeManager theme{gui::ThemeManager::Choice::Light};
    store::PacketStore store{protocol::Dialect::V4};
    Feeder feeder{store};
    gui::Icons icons{theme.sharedTheme()};
    Inspector inspector{theme, icons};
    bool active = false; ///< shortcuts work
};
