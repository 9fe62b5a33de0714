package org.furrow.app.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.quality.Cost;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Question;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;

/// Reads what somebody typed about a visit. The answer to a question stands in the field `answer-` and its code, the
/// remark to it in `remark-` and its code.
public final class VisitReading {

    /// What the field of an answer begins with.
    public static final String ANSWER = "answer-";

    /// What the field of a remark begins with.
    public static final String REMARK = "remark-";

    private static final long MOST_UNITS = 1_000_000_000_000L;
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_ANSWERS = 500;
    private static final int MOST_DOCUMENTS = 100;
    private static final int LONGEST_REASON = 2_000;

    private final FieldReading fields;
    private final Typed typed;
    private final QualityNames names;
    private final LocalDate today;

    private VisitReading(Typed typed, QualityNames names, LocalDate today) {
        fields = new FieldReading(typed, today);
        this.typed = typed;
        this.names = names;
        this.today = today;
    }

    /// What a form says.
    ///
    /// @param said what was read, absent where something cannot be read
    public record Read<T>(Optional<T> said, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// Why somebody corrects a visit or takes it back.
    public static String reason(Typed typed) {
        return typed.text("reason", LONGEST_REASON);
    }

    /// Reads a visit.
    public static Read<VisitProfile> visit(Typed typed, QualityNames names, LocalDate today) {
        VisitReading reading = new VisitReading(typed, names, today);
        Optional<VisitProfile> profile = reading.profile();
        return new Read<>(profile.filter(_ -> reading.fields.faults().isEmpty()), reading.fields.faults());
    }

    private Optional<VisitProfile> profile() {
        Optional<VisitKind> kind = fields.choice("kind", VisitKind::find);
        String number = fields.needed("number");
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        Inspectors by = new Inspectors(
                fields.needed("inspecting"), named("inspecting-team", names::team), fields.shortText("inspectors"));
        Inspected of = new Inspected(
                fields.needed("organisation"),
                named("team", names::team),
                named("task", names::task),
                named("hazard", names::hazard),
                maybe("method", Method::find));
        Optional<Filled> filled = filled();
        Optional<LotSample> sample = sample();
        Optional<Verdict> verdict = maybe("verdict", Verdict::find);
        Effort effort = effort();
        Optional<RecordId> previous = named("previous", names::visit);
        String signatures = fields.longText("signatures");
        List<RecordId> documents = documents();
        String remarks = fields.longText("remarks");
        return kind.map(what -> new VisitProfile(
                number,
                what,
                day,
                !typed.text("announced").isEmpty() && !typed.text("announced").equals("no"),
                by,
                of,
                filled,
                sample,
                verdict,
                effort,
                previous,
                signatures,
                documents,
                remarks));
    }

    private <T> Optional<T> maybe(String field, Function<String, Optional<T>> finding) {
        return typed.text(field).isEmpty() ? Optional.empty() : fields.choice(field, finding);
    }

    private Optional<RecordId> named(String field, Function<String, Optional<RecordId>> finding) {
        return maybe(field, finding);
    }

    private Optional<Filled> filled() {
        Optional<Checklist> checklist = maybe("checklist", names.checklists()::find);
        if (checklist.isEmpty() || typed.values().size() > MOST_ANSWERS) {
            if (typed.values().size() > MOST_ANSWERS) {
                fields.note("checklist", FormFault.Kind.TOO_LONG, Integer.toString(MOST_ANSWERS));
            }
            return Optional.empty();
        }
        Checklist asked = checklist.orElseThrow();
        List<Filled.Line> lines = new ArrayList<>();
        asked.questions().forEach(question -> line(question).ifPresent(lines::add));
        typed.values().keySet().stream()
                .filter(field -> field.startsWith(ANSWER) && !typed.text(field).isEmpty())
                .map(field -> field.substring(ANSWER.length()))
                .filter(code -> asked.find(code).isEmpty())
                .sorted()
                .forEach(code -> lines.add(new Filled.Line(code, "", Grade.MINOR, Answer.NOT_SEEN, "")));
        return Optional.of(new Filled(asked.code(), asked.version(), asked.title(), lines));
    }

    private Optional<Filled.Line> line(Question question) {
        String remark = fields.longText(REMARK + question.code());
        return maybe(ANSWER + question.code(), Answer::find)
                .map(answer -> new Filled.Line(question.code(), question.words(), question.grade(), answer, remark));
    }

    private Optional<LotSample> sample() {
        List<String> asked = List.of("lot", "units", "inspected", "square-metres", "defects", "finds", "draw");
        if (asked.stream().allMatch(field -> typed.text(field).isEmpty())) {
            return Optional.empty();
        }
        String lot = fields.shortText("lot");
        long units = count("units");
        long inspected = count("inspected");
        long squareMetres = count("square-metres");
        long defects = count("defects");
        String finds = fields.longText("finds");
        return Optional.of(
                new LotSample(lot, units, inspected, squareMetres, defects, finds, named("draw", names::draw)));
    }

    private long count(String field) {
        return fields.number(field, MOST_UNITS).orElse(0L);
    }

    private Effort effort() {
        String hours = typed.text("hours").replace(',', '.');
        boolean areHours = hours.matches("[0-9]{1,6}(\\.[0-9]{1,2})?");
        if (!hours.isEmpty() && !areHours) {
            fields.note("hours", FormFault.Kind.NOT_A_NUMBER, hours);
        }
        int people = fields.number("people", MOST_PEOPLE).orElse(0L).intValue();
        return new Effort(areHours ? new BigDecimal(hours) : BigDecimal.ZERO, people, cost());
    }

    private Optional<Cost> cost() {
        String amount = typed.text("cost").replace(',', '.');
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Optional<Currency> currency = fields.choice("currency", BudgetLine::findCurrency);
        Optional<BigDecimal> read = currency.flatMap(money -> BudgetLine.findAmount(amount, money));
        if (currency.isPresent() && read.isEmpty()) {
            fields.note("cost", FormFault.Kind.NOT_A_NUMBER, typed.text("cost"));
        }
        return currency.flatMap(money -> read.map(each -> new Cost(money, each)));
    }

    private List<RecordId> documents() {
        List<String> texts = typed.all("documents").stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\s]+", -1)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_DOCUMENTS + 1L)
                .toList();
        if (texts.size() > MOST_DOCUMENTS) {
            fields.note("documents", FormFault.Kind.TOO_LONG, Integer.toString(MOST_DOCUMENTS));
            return List.of();
        }
        List<RecordId> found = new ArrayList<>();
        for (String text : texts) {
            RecordId.find(text)
                    .ifPresentOrElse(found::add, () -> fields.note("documents", FormFault.Kind.NOT_A_CHOICE, text));
        }
        return found;
    }
}
