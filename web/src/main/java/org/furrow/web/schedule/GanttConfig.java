package org.furrow.web.schedule;

import java.util.Map;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;
import tools.jackson.databind.json.JsonMapper;

/// What the browser's code needs of a chart of teams; it is sent as JSON.
///
/// @param schedule the address of the schedule
/// @param cost where the cost of a change is asked
/// @param edits where changes are made
/// @param task the task to show first; empty for none
/// @param locale how the reader writes numbers and dates
/// @param token what a question by POST carries
public record GanttConfig(
        String schedule,
        String cost,
        String edits,
        String task,
        String locale,
        String token,
        Map<String, String> words) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public GanttConfig {
        words = Map.copyOf(words);
    }

    /// The chart of one plan for who is looking.
    ///
    /// @param plan the plan's id
    public static GanttConfig of(Reader reader, String plan, String task) {
        String address = "/api/v1/plans/" + plan + "/";
        return new GanttConfig(
                address + "schedule",
                address + "cost",
                address + "edits",
                task,
                reader.locale().toLanguageTag(),
                Visitor.current().formToken(),
                Words.all(ScheduleWords.class, reader.locale()));
    }

    /// The same as JSON.
    public String json() {
        return JSON.writeValueAsString(this);
    }
}
