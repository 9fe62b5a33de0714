package org.furrow.app.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.standard.ProfileNode.Words;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.quality.Checklists;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Question;
import org.furrow.domain.quality.VisitKind;

/// The keys of the section `checklists` of a profile, and the values that they become.
final class ChecklistProfile {

    private static final Words<VisitKind> KINDS = Words.of(VisitKind.values(), VisitKind::code);
    private static final Words<Method> METHODS = Words.of(Method.values(), Method::code);
    private static final Words<Grade> GRADES = Words.of(Grade.values(), Grade::code);

    private ChecklistProfile() {}

    /// The checklists of a programme; Furrow's default where the profile says nothing of them, and nothing where the
    /// problems noted in the node forbid it.
    static Optional<Checklists> read(ProfileNode node) {
        if (!node.isThere()) {
            return Optional.of(ReadingStandard.builtIn().checklists());
        }
        List<Checklist> all = new ArrayList<>();
        for (ProfileNode item : node.items()) {
            checklist(item).ifPresent(all::add);
        }
        return node.build(() -> new Checklists(all));
    }

    private static Optional<Checklist> checklist(ProfileNode node) {
        node.only("code", "version", "title", "for", "methods", "questions");
        String code = node.at("code").text();
        int version = node.at("version").number();
        String title = node.at("title").text();
        Set<Method> methods =
                node.at("methods").isThere() ? new HashSet<>(node.at("methods").words(METHODS)) : Set.of();
        List<Question> questions = new ArrayList<>();
        for (ProfileNode item : node.at("questions").items()) {
            question(item).ifPresent(questions::add);
        }
        return node.at("for")
                .word(KINDS)
                .flatMap(kind -> node.build(() -> new Checklist(code, version, title, kind, methods, questions)));
    }

    private static Optional<Question> question(ProfileNode node) {
        node.only("code", "grade", "words", "clause", "may-not-apply");
        String code = node.at("code").text();
        String words = node.at("words").text();
        String clause = node.at("clause").textOr("");
        boolean mayNotApply = node.at("may-not-apply").flag();
        return node.at("grade")
                .word(GRADES)
                .flatMap(grade -> node.build(() -> new Question(code, words, clause, grade, mayNotApply)));
    }
}
