package org.furrow.web.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.RecordId;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks of the drafts. What it asks for in words that nobody knows is passed over.
///
/// @param state the code of a state; empty for every state
/// @param whose `mine`, `others`, or empty for everybody's
/// @param kind the code of a kind of change; empty for every kind
/// @param hazard the id of a hazard; empty for every hazard
/// @param mark what those have in common that were proposed in the same go; empty for all
/// @param passed how many drafts come before the page
public record DraftsRequest(String state, String whose, String kind, String hazard, String mark, int passed) {

    static final String PATH = "/drafts";
    static final int PAGE = 50;

    private static final int MOST_PASSED = 1_000_000;

    /// What the parameters of an address ask for.
    public static DraftsRequest of(Map<String, String> asked) {
        String state = asked.getOrDefault("state", DraftState.WAITING.code());
        String kind = asked.getOrDefault("kind", "");
        String whose = asked.getOrDefault("whose", "");
        String hazard = asked.getOrDefault("hazard", "");
        return new DraftsRequest(
                DraftState.find(state).map(DraftState::code).orElse(""),
                whose.equals("mine") || whose.equals("others") ? whose : "",
                ProposedChange.Kind.find(kind).map(ProposedChange.Kind::code).orElse(""),
                RecordId.find(hazard).map(Object::toString).orElse(""),
                RecordId.find(asked.getOrDefault("mark", ""))
                        .map(Object::toString)
                        .orElse(""),
                passed(asked.getOrDefault("passed", "")));
    }

    private static int passed(String text) {
        return text.matches("[0-9]{1,7}") ? Math.min(MOST_PASSED, Integer.parseInt(text)) : 0;
    }

    /// The question.
    ///
    /// @param reader the name of who asks
    public ReadingDrafts.Question question(String reader) {
        Optional<DraftState> wanted = DraftState.find(state);
        return new ReadingDrafts.Question(
                wanted, whose.equals("mine") ? reader : "", whose.equals("others") ? reader : "", hazard, kind, mark);
    }

    String address() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("state", state.isEmpty() ? "all" : state);
        put(parts, "whose", whose);
        put(parts, "kind", kind);
        put(parts, "hazard", hazard);
        put(parts, "mark", mark);
        if (passed > 0) {
            parts.put("passed", Integer.toString(passed));
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        parts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    DraftsRequest in(String otherState) {
        return new DraftsRequest(otherState, whose, kind, hazard, mark, 0);
    }

    DraftsRequest from(int number) {
        return new DraftsRequest(state, whose, kind, hazard, mark, number);
    }

    DraftsRequest without(String filter) {
        return new DraftsRequest(
                state,
                filter.equals("whose") ? "" : whose,
                filter.equals("kind") ? "" : kind,
                filter.equals("hazard") ? "" : hazard,
                filter.equals("mark") ? "" : mark,
                0);
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }
}
