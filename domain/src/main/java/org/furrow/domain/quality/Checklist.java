package org.furrow.domain.quality;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.mission.Method;

/// The questions of a kind of visit, in one version. A version that was used is never changed: a change is a new one.
///
/// @param methods the methods of work that it is for; empty for all of them
public record Checklist(
        String code, int version, String title, VisitKind kind, Set<Method> methods, List<Question> questions) {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    public Checklist {
        EnumSet<Method> ways = EnumSet.noneOf(Method.class);
        ways.addAll(methods);
        methods = Collections.unmodifiableSet(ways);
        questions = List.copyOf(questions);
        if (!isCode(code)) {
            throw new IllegalArgumentException("A checklist has a code of a-z, 0-9 and -, but had '" + code + "'");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Version 1 is the first of " + code + ", but it had " + version);
        }
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("Checklist " + code + " asks nothing");
        }
        if (questions.stream().map(Question::code).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("Checklist " + code + " has two questions of one code");
        }
    }

    static boolean isCode(String code) {
        return code.matches(CODE);
    }

    /// Its code and version, as it is named where one version is meant.
    public String key() {
        return code + "/" + version;
    }

    /// Whether it is for work by that method; one for all methods is for any.
    public boolean isFor(Optional<Method> method) {
        return methods.isEmpty() || method.filter(methods::contains).isPresent();
    }

    /// The question of that code.
    public Optional<Question> find(String question) {
        return questions.stream().filter(each -> each.code().equals(question)).findFirst();
    }
}
