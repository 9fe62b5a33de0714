package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.domain.clearance.Accident;

/// An office with a task that is planned, at whose work something went wrong.
final class AccidentOffice implements AutoCloseable {

    static final Map<String, String> NOTICE = Map.ofEntries(
            Map.entry("accident-number", "ACC-1"),
            Map.entry("kind", "accident"),
            Map.entry("context", "demining"),
            Map.entry("organisation", "Green Fields"),
            Map.entry("day", "2026-04-09"),
            Map.entry("at", "07:40"),
            Map.entry("told", "2026-04-09"),
            Map.entry("place", "Mill field"),
            Map.entry("device", "ap-mine"),
            Map.entry("task", "TO-2026-014"),
            Map.entry("team", "MCT-1"),
            Map.entry("what", "A mine went off while the lane was marked."),
            Map.entry("injured", "1"),
            Map.entry("stop", "team"));

    /// The fields of the steps, sound.
    static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("day", "2026-04-12"),
            Map.entry("findings", "The lane was narrow"),
            Map.entry("board", "Three people"),
            Map.entry("causes", "Habit"),
            Map.entry("what", "Measure the lane"),
            Map.entry("by", "Olga"),
            Map.entry("due", "2026-04-20"),
            Map.entry("number", "1"),
            Map.entry("how", "Measured"),
            Map.entry("why", "Briefed"),
            Map.entry("lessons", "Measure each time"),
            Map.entry("reason", "A witness came"));

    private static final List<String> FIELDS = List.of(
            "accident-number",
            "kind",
            "context",
            "organisation",
            "day",
            "at",
            "told",
            "where",
            "accuracy",
            "place",
            "device",
            "model",
            "task",
            "team",
            "hazard",
            "what",
            "killed",
            "injured",
            "stop",
            "reason",
            "number",
            "due",
            "findings",
            "seen");

    final TaskOffice office;
    final String task;

    AccidentOffice(Path folder) throws Exception {
        office = new TaskOffice(folder);
        task = office.ordered(TaskOffice.CLEARANCE);
        assertThat(office.step(office.operator, task, "plan", TaskOffice.PLAN).statusCode())
                .isEqualTo(302);
    }

    /// Tells of the accident on the page; the address of its page.
    String told() throws Exception {
        HttpResponse<String> answer = DraftOffice.send(office.operator, "accidents/new", "accidents", NOTICE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    HttpResponse<String> step(Surfer who, String accident, String step, Map<String, String> form) throws Exception {
        return DraftOffice.send(who, accident, accident + "/steps/" + step, form);
    }

    Accident accident() {
        return new ReadingAccidents(office.office.furrow).read().find("ACC-1").orElseThrow();
    }

    /// A notice and a step at once, with some fields spoilt.
    static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(NOTICE);
        sent.put("accident-number", "ACC-" + random.nextInt(1000));
        STEPS.forEach(sent::putIfAbsent);
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(
                    FIELDS.get(random.nextInt(FIELDS.size())),
                    TaskOffice.HOSTILE.get(random.nextInt(TaskOffice.HOSTILE.size())));
        }
        return sent;
    }

    @Override
    public void close() {
        office.close();
    }
}
