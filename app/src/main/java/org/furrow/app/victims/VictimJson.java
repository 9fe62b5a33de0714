package org.furrow.app.victims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.draft.Typed;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.Coded;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimFigures;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimProfile;

/// Victims as the API and the commands give them, to those who may see them.
public final class VictimJson {

    private VictimJson() {}

    /// Several victims, without who they are, and how many are recorded of each accident.
    public static Map<String, Object> of(List<Victim> victims, VictimBook book) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("victims", victims.stream().map(each -> line(each, book)).toList());
        document.put("counts", book.counts().stream().map(VictimJson::count).toList());
        return document;
    }

    private static Map<String, Object> line(Victim victim, VictimBook book) {
        Map<String, Object> line = head(victim);
        line.put("accident", book.accidentNumber(victim));
        victim.profile().ifPresent(profile -> {
            line.put("sex", profile.person().sex().code());
            line.put(
                    "ageGroup",
                    profile.ageGroupOn(book.accident(victim).happened()).code());
            line.put("outcome", profile.harm().outcome().code());
        });
        return line;
    }

    /// Everything that is known of a victim, in the fields of the form, and what was done with the record.
    public static Map<String, Object> of(Victim victim) {
        Map<String, Object> document = head(victim);
        document.put("accident", victim.accident().toString());
        victim.profile().ifPresent(profile -> {
            document.put("said", said(profile));
            document.put("consentHolds", profile.consent().holds());
        });
        document.put("history", victim.entries().stream().map(VictimJson::entry).toList());
        return document;
    }

    private static Map<String, Object> head(Victim victim) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", victim.id().toString());
        head.put("number", victim.number());
        head.put("stage", victim.stage().code());
        head.put("revision", victim.revision());
        head.put("seen", victim.latest().number());
        victim.awaited().ifPresent(step -> head.put("awaited", step.code()));
        return head;
    }

    private static Map<String, Object> said(VictimProfile profile) {
        Map<String, Object> said = new LinkedHashMap<>();
        Typed typed = VictimWriting.write(profile);
        typed.values().keySet().forEach(field -> {
            List<String> texts = typed.all(field);
            boolean isList = field.equals("wounds") || field.equals("losses");
            if (isList || !texts.isEmpty()) {
                said.put(field, isList ? texts : texts.getFirst());
            }
        });
        return said;
    }

    private static Map<String, Object> entry(VictimEntry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", entry.number());
        document.put("step", entry.step().code());
        document.put("person", entry.person());
        document.put("at", entry.at().toString());
        document.put("remark", entry.remark());
        entry.profile().ifPresent(profile -> document.put("said", said(profile)));
        return document;
    }

    private static Map<String, Object> count(CasualtyCount count) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("accident", count.accident().number());
        document.put("killedByNotice", count.accident().killed());
        document.put("killed", count.killed());
        document.put("injuredByNotice", count.accident().injured());
        document.put("injured", count.injured());
        document.put("agrees", count.agrees());
        return document;
    }

    /// Numbers that name nobody.
    public static Map<String, Object> of(VictimFigures figures) {
        return Map.of("figures", figures.cells().stream().map(VictimJson::cell).toList());
    }

    private static Map<String, Object> cell(VictimFigures.Cell cell) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", cell.year());
        document.put("sex", cell.sex().code());
        document.put("ageGroup", cell.age().code());
        document.put("outcome", cell.outcome().code());
        document.put("count", cell.told());
        return document;
    }

    /// The same numbers as a file of comma-separated values.
    public static String csv(VictimFigures figures) {
        StringBuilder lines = new StringBuilder("year,sex,age_group,outcome,count\r\n");
        figures.cells()
                .forEach(cell -> lines.append(cell.year())
                        .append(',')
                        .append(cell.sex().code())
                        .append(',')
                        .append(cell.age().code())
                        .append(',')
                        .append(cell.outcome().code())
                        .append(',')
                        .append(cell.told())
                        .append("\r\n"));
        return lines.toString();
    }

    /// Who looked at what.
    public static Map<String, Object> looks(List<VictimLook> looks) {
        return Map.of("looks", looks.stream().map(VictimJson::look).toList());
    }

    private static Map<String, Object> look(VictimLook look) {
        return Map.of(
                "at", look.at().toString(),
                "person", look.person(),
                "what", look.what().code(),
                "number", look.number());
    }

    /// What was done with a victim.
    public static Map<String, Object> done(Victim victim) {
        Map<String, Object> done = head(victim);
        done.put(
                "signatures",
                victim.signatures().stream()
                        .map(each -> each.step())
                        .map(Coded::code)
                        .toList());
        return done;
    }
}
