#include "core/domain/diagnosis.h"

using namespace Qt::StringLiterals;

const StepResult *firstFailure(const Diagnosis &diagnosis)
{
    const auto failed = std::ranges::find(diagnosis.steps, StepState::Failed, &StepResult::state);
    return failed == diagnosis.steps.end() ? nullptr : &*failed;
}

QString toString(WayStep step)
{
    switch (step) {
    case WayStep::Name:
        return u"name"_s;
    case WayStep::Route:
        return u"route"_s;
    case WayStep::Proxy:
        return u"proxy"_s;
    case WayStep::Tls:
        return u"tls"_s;
    case WayStep::Service:
        return u"service"_s;
    case WayStep::Token:
        return u"token"_s;
    case WayStep::Rights:
        return u"rights"_s;
    }
    return {};
}

QString toString(StepState state)
{
    switch (state) {
    case StepState::NotTried:
        return u"not_tried"_s;
    case StepState::Ok:
        return u"ok"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    }
    return {};
}
