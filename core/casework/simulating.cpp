#include "core/casework/simulating.h"

#include <algorithm>

static const Service *serviceIn(const Schedule &schedule, const QString &id)
{
    const auto found = std::ranges::find(schedule.services, id, &Service::id);
    return found == schedule.services.end() ? nullptr : &*found;
}

QStringList commonServices(const Schedule &before, const Schedule &after)
{
    QStringList ids;
    for (const Service &service : after.services) {
        if (serviceIn(before, service.id))
            ids << service.id;
    }
    return ids;
}

static Result<QList<Situation>> familiesOf(const SimulationRequest &request, const Caseload &caseload,
                                           const std::stop_token &stop)
{
    const Result<QList<Situation>> found =
        request.madeUp ? Result(madeUp(*request.madeUp)) : caseload.population(request.after, stop);
    if (!found)
        return found;
    QList<Situation> families = *found;
    for (Situation &family : families)
        family.on = request.after.validFrom;
    return families;
}

std::optional<Result<SimulationOutcome>> runSimulation(const SimulationRequest &request, const Caseload &caseload,
                                                       const std::stop_token &stop, const Progress &progress)
{
    const Result<QList<Situation>> families = familiesOf(request, caseload, stop);
    if (!families)
        return Result<SimulationOutcome>(families.error());
    const int count = static_cast<int>(families->size());
    const int all = count * static_cast<int>(request.services.size());
    SimulationOutcome outcome{.request = request, .services = {}, .families = count};
    int done = 0;
    for (const SimulatedUnits &wanted : request.services) {
        const Service *before = serviceIn(request.before, wanted.service);
        const Service *after = serviceIn(request.after, wanted.service);
        if (!before || !after)
            continue;
        const auto further = [&](int now, int) {
            if (progress)
                progress(done + now, all);
        };
        const auto result = simulate(*before, *after, *families, stop, further);
        if (!result || stop.stop_requested())
            return std::nullopt;
        outcome.services.append({*before, *after, wanted.perYear, *result});
        done += count;
    }
    return Result(outcome);
}
