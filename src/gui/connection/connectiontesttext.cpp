#include "gui/connection/connectiontesttext.h"

namespace gui {

using client::TestStep;
using Kind = TestStep::Kind;
using Status = TestStep::Status;

QString ConnectionTestText::name(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return tr("Name");
    case Kind::Tcp:
        return tr("TCP");
    case Kind::Tls:
        return tr("TLS");
    case Kind::Login:
        return tr("Login");
    case Kind::FirstFrame:
        return tr("First frame");
    case Kind::Identity:
        return tr("Known as");
    }
    return {};
}

QString ConnectionTestText::inAWord(const TestStep &step)
{
    if (step.status == Status::Passed) {
        const QString took = tr("%1 ms").arg(step.took.count());
        switch (step.kind) {
        case Kind::Tls:
            return step.text;
        case Kind::Login:
            return tr("Login confirmed");
        case Kind::Identity:
            return tr("Known");
        default:
            return tr("%1 %2", "a step, its time").arg(name(step.kind), took);
        }
    }
    if (step.status == Status::Unproved) {
        switch (step.kind) {
        case Kind::Login:
            return tr("Login sent, not confirmed");
        case Kind::FirstFrame:
            return tr("No frame");
        case Kind::Identity:
            return tr("Not known as whom");
        default:
            break;
        }
    }
    if (step.kind == Kind::Tls && step.status == Status::Skipped && !step.text.isEmpty())
        return tr("TLS off");
    if (step.kind == Kind::Login && step.status == Status::Skipped && !step.text.isEmpty())
        return tr("No login");
    return name(step.kind);
}

QString ConnectionTestText::inFull(const QList<TestStep> &steps)
{
    QString text;
    for (const TestStep &step : steps) {
        const bool hasEnded =
            step.status == Status::Passed || step.status == Status::Unproved || step.status == Status::Failed;
        if (!hasEnded || step.text.isEmpty())
            continue;
        const QString told = step.kind == Kind::Identity && step.status == Status::Passed
                                 ? tr("The distributor knows it as %1").arg(step.text)
                                 : tr("%1: %2", "step: what it found").arg(name(step.kind), step.text);
        text = step.meaning.isEmpty() ? tr("%1.", "a sentence").arg(told)
                                      : tr("%1. %2", "what happened, what to try").arg(told, step.meaning);
    }
    return text;
}

} // namespace gui
