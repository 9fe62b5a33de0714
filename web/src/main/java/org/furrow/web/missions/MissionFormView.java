package org.furrow.web.missions;

import java.util.Arrays;
import java.util.List;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.Roster;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.teams.TeamFormPage;
import org.furrow.web.teams.TeamPage;

/// Makes the form of a mission for a reader.
final class MissionFormView {

    private final Reader reader;
    private final Office office;
    private final MissionWords words;

    MissionFormView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(MissionWords.class, reader.locale());
    }

    /// What a form asks, and where it leads.
    ///
    /// @param seen the latest entry that the reader has before them; empty for a new mission
    record Form(String title, String action, String back, String seen) {}

    MissionFormPage form(
            Form form, Typed typed, Roster roster, List<FormFault> faults, List<TeamPage.Against> against) {
        Fields fields = new Fields(words, typed, faults);
        boolean isNew = form.seen().isEmpty();
        return new MissionFormPage(
                Shell.of(reader, office, Section.MISSIONS, form.title()),
                words,
                form.title(),
                form.action(),
                form.back(),
                form.seen(),
                fields.of("name", words.name(), "").needed(),
                fields.of("lead", words.lead(), "").needed(),
                fields.of("first", words.first(), "").needed(),
                fields.of("last", words.last(), "").needed(),
                fields.of("mandate", words.mandate(), "").needed(),
                fields.of("day", isNew ? words.establishedOn() : words.changedOn(), ""),
                fields.of("reference", words.reference(), words.establishMeans()),
                fields.of("document", words.inRegister(), words.documentMeans()),
                fields.of("teams", words.teams(), words.teamsMean()),
                Arrays.stream(Milestone.values())
                        .map(each ->
                                fields.of(MissionReading.PLANNED + each.code(), words.milestoneIs(each.code()), ""))
                        .toList(),
                lists(fields),
                typed.text("reason"),
                roster.teams().stream()
                        .map(team -> team.profile().organisation())
                        .distinct()
                        .sorted()
                        .toList(),
                against);
    }

    private List<TeamFormPage.Field> lists(Fields fields) {
        String measures = String.join(
                ", ",
                Arrays.stream(Measure.values())
                        .map(each -> words.measureIs(each.code()))
                        .toList());
        return List.of(
                fields.of("partners", words.partners(), words.partnersMean()),
                fields.of("districts", words.districts(), words.districtsMean()),
                fields.of("area", words.drawn(), words.drawnMeans()),
                fields.of("objectives", words.objectives(), words.objectivesMean(measures)),
                fields.of("equipment", words.equipment(), words.equipmentMeans()),
                fields.of("budget", words.budget(), words.budgetMeans()));
    }

    /// What was typed, and what of it cannot be read.
    private record Fields(MissionWords words, Typed typed, List<FormFault> faults) {

        TeamFormPage.Field of(String name, String label, String help) {
            return new TeamFormPage.Field(
                    name,
                    label,
                    String.join("\n", typed.all(name)),
                    help,
                    faults.stream()
                            .filter(fault -> fault.field().equals(name))
                            .map(fault -> words.fault(fault.kind().code(), fault.value()))
                            .toList(),
                    false);
        }
    }
}
