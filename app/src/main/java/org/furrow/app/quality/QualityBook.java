package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.quality.LotHistory;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.RecordedNote;
import org.furrow.domain.quality.SwitchingRules;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.Yield;

/// Everything of quality, as the reader sees it at one moment, and what it names.
///
/// @param visits the latest first, those that were taken back too
/// @param nonconformities the latest first
/// @param draws the latest first
/// @param hazards references of those that visits and draws name, as far as the reader sees them
/// @param tasks tasks, teams and people
public record QualityBook(
        List<Visit> visits,
        List<Nonconformity> nonconformities,
        List<RecordedDraw> draws,
        List<RecordedNote> notes,
        Map<RecordId, String> hazards,
        TaskBook tasks) {

    public QualityBook {
        visits = List.copyOf(visits);
        nonconformities = List.copyOf(nonconformities);
        draws = List.copyOf(draws);
        notes = List.copyOf(notes);
        hazards = Map.copyOf(hazards);
    }

    /// The visit of that id.
    public Optional<Visit> findVisit(RecordId id) {
        return visits.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The visit with that number, whatever the capitals, or with that id; one that counts before one that does not.
    public Optional<Visit> findVisit(String text) {
        return visits.stream()
                .filter(each -> each.profile().number().equalsIgnoreCase(text))
                .min((one, other) -> Boolean.compare(one.isTakenBack(), other.isTakenBack()))
                .or(() -> RecordId.find(text).flatMap(this::findVisit));
    }

    /// The nonconformity of that id.
    public Optional<Nonconformity> findNonconformity(RecordId id) {
        return nonconformities.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The nonconformity with that number, whatever the capitals, or with that id.
    public Optional<Nonconformity> findNonconformity(String text) {
        return nonconformities.stream()
                .filter(each -> each.profile().number().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> RecordId.find(text).flatMap(this::findNonconformity));
    }

    /// The draw with that number, whatever the capitals, or with that id.
    public Optional<RecordedDraw> findDraw(String text) {
        return draws.stream()
                .filter(each -> each.draw().number().equalsIgnoreCase(text)
                        || each.id().toString().equals(text))
                .findFirst();
    }

    /// What was raised after a visit.
    public List<Nonconformity> raisedOn(RecordId visit) {
        return nonconformities.stream()
                .filter(each -> each.profile().visit().equals(Optional.of(visit)))
                .toList();
    }

    /// What stands open against a team, the latest first.
    public List<Nonconformity> openOfTeam(RecordId team) {
        return nonconformities.stream()
                .filter(each -> each.status().isOpen())
                .filter(each -> each.profile().team().equals(Optional.of(team)))
                .toList();
    }

    /// What stands open against a task, or against the teams that do it.
    public List<Nonconformity> openOfTask(RecordId task, List<RecordId> teams) {
        return nonconformities.stream()
                .filter(each -> each.status().isOpen())
                .filter(each -> each.profile().task().equals(Optional.of(task))
                        || each.profile().team().filter(teams::contains).isPresent())
                .toList();
    }

    /// What is overdue on that day.
    public List<Nonconformity> overdueOn(LocalDate day) {
        return nonconformities.stream().filter(each -> each.isOverdueOn(day)).toList();
    }

    /// What happened with the lots of each organisation and method.
    public List<LotHistory> lots(SwitchingRules rules) {
        return LotHistory.of(visits, notes, rules);
    }

    /// What control took and found.
    public List<Yield> yields() {
        return Yield.of(visits, nonconformities);
    }

    /// What a hazard is called; the id where the reader does not see it.
    public String hazardName(RecordId id) {
        return hazards.getOrDefault(id, id.toString());
    }

    /// What a task is called; the id where the reader does not see it.
    public String taskNumber(RecordId id) {
        return tasks.find(id).map(task -> task.profile().number()).orElse(id.toString());
    }
}
