package org.furrow.app.standard;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.standard.ProfileNode.Words;
import org.furrow.domain.clearance.AccidentStandard;
import org.furrow.domain.clearance.ProgressStandard;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Change;
import org.furrow.domain.hazard.ChangeRule;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.ClassificationRule;
import org.furrow.domain.hazard.Directness;
import org.furrow.domain.hazard.EvidenceKind;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Checklists;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRule;
import org.furrow.domain.release.ReleaseStandard;
import org.furrow.domain.standard.NationalStandard;

/// The keys of a profile, and the values that they become.
///
/// @param roles the roles that the profile names
/// @param source where its rules come from, unless a rule says otherwise
record Profile(List<Role> roles, String source) {

    private static final String ENTRY = "none";
    private static final Words<Classification> CLASSIFICATIONS =
            Words.of(Classification.values(), Classification::code);
    private static final Words<WorkStatus> STATUSES = Words.of(WorkStatus.values(), WorkStatus::code);
    private static final Words<Change> CHANGES = Words.of(Change.values(), Change::code);
    private static final Words<ReleaseKind> KINDS = Words.of(ReleaseKind.values(), ReleaseKind::code);
    private static final Words<org.furrow.domain.people.Role> OFFICES =
            Words.of(org.furrow.domain.people.Role.values(), org.furrow.domain.people.Role::code);
    private static final Words<Directness> DIRECTNESSES = Words.of(Directness.values(), Directness::code);
    private static final Words<Method> METHODS = Words.of(Method.values(), Method::code);
    private static final Words<Level> LEVELS = Words.of(Level.values(), Level::code);
    private static final Words<MemberRole> MEMBER_ROLES = Words.of(MemberRole.values(), MemberRole::code);
    private static final Words<Object> REQUIRED =
            Words.of(Datum.values(), Datum::code).or(Words.of(Guard.values(), Guard::code));

    /// The standard that a profile states; nothing where the problems noted in the node forbid it.
    static Optional<NationalStandard> read(ProfileNode file) {
        file.only(
                "name",
                "source",
                "roles",
                "accounts",
                "tolerances",
                "evidence",
                "classifications",
                "statuses",
                "changes",
                "releases",
                "accreditation",
                "sampling",
                "progress",
                "scrutiny",
                "checklists",
                "accidents",
                "handover");
        List<Role> roles = file.at("roles").entries().stream()
                .map(role -> new Role(role.key().substring("roles.".length()), role.text()))
                .toList();
        Profile profile = new Profile(roles, file.at("source").text());
        String name = file.at("name").text();
        Optional<HazardStandard> hazards = profile.hazards(file);
        Optional<ReleaseStandard> releases = profile.releases(file);
        Optional<SamplingStandard> sampling = SamplingProfile.read(file.at("sampling"));
        Optional<ProgressStandard> progress = ProgressProfile.read(file.at("progress"));
        Optional<ScrutinyStandard> scrutiny = ScrutinyProfile.read(file.at("scrutiny"));
        boolean isWhole = hazards.isPresent() && releases.isPresent() && sampling.isPresent();
        Optional<Checklists> checklists = ChecklistProfile.read(file.at("checklists"));
        Optional<AccidentStandard> accidents = AccidentProfile.read(file.at("accidents"));
        Optional<HandoverStandard> handover = HandoverProfile.read(file.at("handover"), roles);
        boolean isRead = progress.isPresent() && scrutiny.isPresent() && accidents.isPresent() && handover.isPresent();
        return !isWhole || !isRead || checklists.isEmpty()
                ? Optional.empty()
                : Optional.of(new NationalStandard(
                        name,
                        profile.source,
                        roles,
                        profile.held(file.at("accounts")),
                        hazards.orElseThrow(),
                        releases.orElseThrow(),
                        accreditation(file.at("accreditation")),
                        sampling.orElseThrow(),
                        progress.orElseThrow(),
                        scrutiny.orElseThrow(),
                        checklists.orElseThrow(),
                        accidents.orElseThrow(),
                        handover.orElseThrow()));
    }

    /// The roles that accounts may approve in, by the roles of the accounts.
    private Map<org.furrow.domain.people.Role, List<Role>> held(ProfileNode accounts) {
        Words<Role> known = new Words<>(roles, Role::code);
        Map<org.furrow.domain.people.Role, List<Role>> held = new EnumMap<>(org.furrow.domain.people.Role.class);
        for (ProfileNode account : accounts.entries()) {
            if (ReadingSignInSettings.KEYS.contains(account.key().substring("accounts.".length()))) {
                continue; // read where people sign in
            }
            named(account, OFFICES).ifPresent(office -> held.put(office, account.words(known)));
        }
        return held;
    }

    private Optional<HazardStandard> hazards(ProfileNode file) {
        ProfileNode tolerances = file.at("tolerances").only("evidence-within-m", "release", "split");
        List<EvidenceKind> evidence =
                file.at("evidence").items().stream().map(Profile::evidence).toList();
        List<ClassificationRule> classifications = file.at("classifications").items().stream()
                .flatMap(rule -> classification(rule).stream())
                .toList();
        List<StatusRule> statuses = file.at("statuses").items().stream()
                .flatMap(rule -> status(rule).stream())
                .toList();
        Map<Change, ChangeRule> changes = new EnumMap<>(Change.class);
        for (ProfileNode rule : file.at("changes").entries()) {
            change(rule).ifPresent(read -> changes.put(read.change(), read));
        }
        return file.at("changes")
                .build(() -> new HazardStandard(
                        evidence,
                        classifications,
                        statuses,
                        changes,
                        tolerances.at("evidence-within-m").number(),
                        tolerance(tolerances.at("split"))));
    }

    /// A profile that says nothing of accreditation means Furrow's default.
    private static AccreditationStandard accreditation(ProfileNode node) {
        if (!node.isThere()) {
            return ReadingStandard.builtIn().accreditation();
        }
        node.only("methods", "levels", "roles", "lapse-working-days", "warn-days", "longest-days");
        return new AccreditationStandard(
                Set.copyOf(node.at("methods").words(METHODS)),
                Set.copyOf(node.at("levels").words(LEVELS)),
                Set.copyOf(node.at("roles").words(MEMBER_ROLES)),
                node.at("lapse-working-days").number(),
                node.at("warn-days").items().stream().map(ProfileNode::number).toList(),
                node.at("longest-days").number());
    }

    private Optional<ReleaseStandard> releases(ProfileNode file) {
        Map<ReleaseKind, ReleaseRule> rules = new EnumMap<>(ReleaseKind.class);
        for (ProfileNode rule : file.at("releases").entries()) {
            release(rule).ifPresent(read -> rules.put(read.kind(), read));
        }
        Tolerance excess = tolerance(file.at("tolerances").at("release"));
        return file.at("releases").build(() -> new ReleaseStandard(rules, excess));
    }

    static Tolerance tolerance(ProfileNode node) {
        node.only("square-metres", "share");
        return new Tolerance(
                new Area(node.at("square-metres").number()), node.at("share").share());
    }

    private static EvidenceKind evidence(ProfileNode node) {
        node.only("kind", "label", "directness");
        return new EvidenceKind(
                node.at("kind").text(),
                node.at("label").text(),
                node.at("directness").word(DIRECTNESSES).orElse(Directness.NONE));
    }

    private Optional<ClassificationRule> classification(ProfileNode node) {
        node.only("from", "to", "trigger", "approvers", "signatures", "requires", "source");
        boolean isEntry = node.at("from").text().equals(ENTRY);
        Optional<Classification> from =
                isEntry ? Optional.empty() : node.at("from").word(CLASSIFICATIONS);
        Conditions conditions = conditions(node);
        return node.at("to")
                .word(CLASSIFICATIONS)
                .filter(_ -> isEntry || from.isPresent())
                .flatMap(to -> node.build(() -> new ClassificationRule(from, to, conditions)));
    }

    private Optional<StatusRule> status(ProfileNode node) {
        node.only("from", "to", "of", "trigger", "approvers", "signatures", "requires", "source");
        Optional<WorkStatus> from = node.at("from").word(STATUSES);
        Optional<WorkStatus> to = node.at("to").word(STATUSES);
        Set<Classification> of = new HashSet<>(node.at("of").words(CLASSIFICATIONS));
        Conditions conditions = conditions(node);
        return from.flatMap(
                before -> to.flatMap(after -> node.build(() -> new StatusRule(before, after, of, conditions))));
    }

    private Optional<ChangeRule> change(ProfileNode node) {
        node.only("from", "trigger", "approvers", "signatures", "requires", "source");
        Set<WorkStatus> from = new HashSet<>(node.at("from").words(STATUSES));
        Conditions conditions = conditions(node);
        return named(node, CHANGES).flatMap(change -> node.build(() -> new ChangeRule(change, from, conditions)));
    }

    private Optional<ReleaseRule> release(ProfileNode node) {
        node.only("from", "of", "trigger", "approvers", "signatures", "requires", "source");
        Set<WorkStatus> from = new HashSet<>(node.at("from").words(STATUSES));
        Set<Classification> of = new HashSet<>(node.at("of").words(CLASSIFICATIONS));
        Conditions conditions = conditions(node);
        return named(node, KINDS).flatMap(kind -> node.build(() -> new ReleaseRule(kind, from, of, conditions)));
    }

    /// The value that the last part of the node's own key stands for.
    private static <T> Optional<T> named(ProfileNode node, Words<T> words) {
        String name = node.key().substring(node.key().lastIndexOf('.') + 1);
        Optional<T> value = words.find(name);
        if (value.isEmpty()) {
            node.note("is no key here; known are: " + words.known());
        }
        return value;
    }

    private Conditions conditions(ProfileNode node) {
        Words<Role> known = new Words<>(roles, Role::code);
        List<Object> required = node.at("requires").words(REQUIRED);
        Set<Datum> data = new HashSet<>();
        Set<Guard> guards = new HashSet<>();
        for (Object each : required) {
            if (each instanceof Datum datum) {
                data.add(datum);
            } else if (each instanceof Guard guard) {
                guards.add(guard);
            }
        }
        Set<Role> signatures = node.at("signatures").isThere()
                ? new java.util.LinkedHashSet<>(node.at("signatures").words(known))
                : Set.of();
        return new Conditions(
                node.at("trigger").text(),
                new java.util.LinkedHashSet<>(node.at("approvers").words(known)),
                data,
                guards,
                signatures,
                node.at("source").textOr(source));
    }
}
