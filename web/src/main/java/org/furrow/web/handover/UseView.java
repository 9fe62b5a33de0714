package org.furrow.web.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UsedFor;
import org.furrow.web.handover.HandoverPage.Line;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Tone;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;

/// Says in a reader's words how land is used after its handover, and when somebody has to look.
final class UseView {

    private final HandoverSayings sayings;
    private final HandoverWords words;
    private final Figures figures;
    private final LocalDate today;

    UseView(HandoverSayings sayings, LocalDate today) {
        this.sayings = sayings;
        words = sayings.words();
        figures = sayings.figures();
        this.today = today;
    }

    /// A line of a list.
    Line line(AfterHandover land) {
        String user = land.certificate().profile().use().user();
        List<String> told = new ArrayList<>(List.of(land.certificate().profile().organisation()));
        if (!user.isBlank()) {
            told.add(user);
        }
        told.add(land.nextDue().map(figures::day).map(words::nextCheck).orElseGet(words::noNextCheck));
        return new Line(
                new Link(
                        land.certificate().profile().number(),
                        HandoverController.PATH + "/certificates/"
                                + land.certificate().id()),
                String.join(" · ", told),
                badges(land),
                List.of());
    }

    /// What was seen last, and that somebody should have looked meanwhile.
    List<Badge> badges(AfterHandover land) {
        List<Badge> badges = new ArrayList<>();
        land.findLatest().map(latest -> badge(latest.check().used())).ifPresent(badges::add);
        if (land.isOverdueOn(today)) {
            badges.add(new Badge(Mark.TRIANGLE, Tone.BAD, words.useToCheck() + ": " + words.overdue()));
        } else if (land.isToCheckOn(today)) {
            badges.add(new Badge(Mark.HALF, Tone.WARN, words.useToCheck()));
        }
        return badges;
    }

    private Badge badge(LandUsed used) {
        String word = words.usedIs(used.code());
        return switch (used) {
            case YES -> new Badge(Mark.TICK, Tone.GOOD, word);
            case PARTLY -> new Badge(Mark.HALF, Tone.NOTE, word);
            case NO -> new Badge(Mark.RING, Tone.WARN, word);
        };
    }

    /// That somebody should have looked; nothing where nobody is late.
    Optional<String> notice(AfterHandover land) {
        return land.nextDue()
                .filter(_ -> land.isOverdueOn(today))
                .map(figures::day)
                .map(words::useOverdue);
    }

    /// The days on which somebody has to look, and what was seen, the latest first.
    List<RecordPage.Section> sections(AfterHandover land) {
        List<RecordPage.Section> sections = new ArrayList<>();
        List<Fact> days = new ArrayList<>(List.of(new Fact(words.handedOverOn(), figures.day(land.handedOver()))));
        land.dues().forEach(due -> days.add(new Fact(figures.day(due.day()), told(due))));
        sections.add(new RecordPage.Section("after", words.afterHandover(), days));
        List<AfterHandover.Checked> checks = land.checks().reversed();
        for (int i = 0; i < checks.size(); i++) {
            AfterHandover.Checked checked = checks.get(i);
            sections.add(new RecordPage.Section(
                    "use-" + (i + 1), words.useOn(figures.day(checked.day())), facts(checked.check())));
        }
        return sections;
    }

    private String told(AfterHandover.Due due) {
        String state = due.checked()
                .map(checked -> words.checkedOn(figures.day(checked.day())))
                .orElseGet(() -> due.day().isBefore(today) ? words.overdue() : words.dueBy());
        return due.months().isPresent() ? state : state + " · " + words.agreedOn();
    }

    private List<Fact> facts(UseCheck check) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.used(), words.usedIs(check.used().code())));
        HandoverSayings.put(
                facts,
                words.uses(),
                figures.list(check.uses().stream()
                        .map(each -> words.usedForIs(each.code()))
                        .toList()));
        HandoverSayings.put(
                facts,
                words.unused(),
                figures.list(check.because().stream()
                        .map(each -> words.unusedIs(each.code()))
                        .toList()));
        HandoverSayings.put(
                facts, words.households(), check.households() == 0 ? "" : figures.number(check.households()));
        HandoverSayings.put(facts, words.asked(), sayings.people(check.asked()));
        HandoverSayings.put(facts, words.said(), check.said());
        HandoverSayings.put(facts, words.visitor(), check.visitor());
        HandoverSayings.put(facts, words.foundThere(), check.found());
        HandoverSayings.put(
                facts, words.nextVisit(), check.next().map(figures::day).orElse(""));
        return facts;
    }

    /// The fields of a check.
    List<FormField> fields(HandoverForms forms, FormFields in) {
        List<FormField> fields = new ArrayList<>(List.of(
                in.of("day", words.day(), FormField.Type.DATE),
                in.of("visitor", words.visitor(), FormField.Type.TEXT),
                in.choice(
                        "used",
                        words.used(),
                        new FormFields.Said<>(
                                "",
                                Arrays.stream(LandUsed.values()),
                                LandUsed::code,
                                each -> words.usedIs(each.code()))),
                checks(in, "uses", words.uses(), UsedFor.values(), UsedFor::code, words::usedForIs),
                checks(in, "because", words.unused(), UnusedBecause.values(), UnusedBecause::code, words::unusedIs),
                in.of("households", words.households(), FormField.Type.NUMBER)));
        fields.addAll(forms.people("asked", words.asked()));
        fields.add(in.of("said", words.said(), FormField.Type.AREA, words.saidMeans()));
        fields.add(in.of("found", words.foundThere(), FormField.Type.AREA, words.foundThereMeans()));
        fields.add(in.of("next", words.nextVisit(), FormField.Type.DATE, words.nextVisitMeans()));
        return fields;
    }

    private static <T> FormField checks(
            FormFields in,
            String name,
            String label,
            T[] values,
            Function<T, String> code,
            Function<String, String> word) {
        List<Select.Choice> choices =
                Select.Choice.of(values, code, word, in.typed().all(name));
        return in.of(name, label, FormField.Type.CHECKS, "", choices);
    }
}
