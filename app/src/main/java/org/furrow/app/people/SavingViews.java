package org.furrow.app.people;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.furrow.app.NotPermitted;
import org.furrow.app.hazard.RegisterColumn;
import org.furrow.app.hazard.RegisterOrder;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.SavedView;
import org.furrow.domain.people.ViewFault;
import org.furrow.store.Session;

/// Saving views of the register under a name, for oneself or for everybody, and choosing the one to begin with.
public final class SavingViews {

    /// How many views one person can have.
    public static final int MOST = 30;

    /// How long a deleted view can be taken back.
    public static final Duration KEPT_FOR_UNDOING = Duration.ofDays(30);

    private static final int MOST_SHARED = 200;
    private static final int LONGEST_VALUE = 400;
    private static final Set<String> PARTS = Set.of(
            "text", "classification", "status", "district", "contamination", "as-of", "known-at", "columns", "sort");

    private final People people;

    /// Views of these accounts.
    public SavingViews(People people) {
        this.people = people;
    }

    /// The views that somebody is offered.
    ///
    /// @param shared what others share with everybody
    /// @param first the view that they begin with
    public record Offered(List<SavedView> own, List<SavedView> shared, Optional<SavedView> first) {
        public Offered {
            own = List.copyOf(own);
            shared = List.copyOf(shared);
        }
    }

    /// A view to be saved.
    ///
    /// @param query its filters, columns and order, by their names in addresses
    /// @param isShared whether everybody is offered it
    /// @param replaces whether it may take the place of one's own view of the same name
    public record Wish(String name, Map<String, String> query, boolean isShared, boolean replaces) {
        public Wish {
            query = new LinkedHashMap<>(query);
        }
    }

    /// What came of it.
    public sealed interface Outcome {

        /// It is done.
        ///
        /// @param view as it is now, or was before it was deleted
        record Done(SavedView view) implements Outcome {}

        /// It is not done.
        ///
        /// @param faults all that speaks against it, never empty
        record Refused(List<ViewFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// The views that the actor is offered.
    public Offered list(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file()
                .read(session -> new Offered(
                        people.views().list(session, by.account()),
                        people.views().listShared(session, by.account(), MOST_SHARED),
                        people.views().findFirst(session, by.account())));
    }

    /// The view that the actor begins with.
    public Optional<SavedView> findFirst(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file().read(session -> people.views().findFirst(session, by.account()));
    }

    /// Saves a view, or says all that speaks against it.
    public Outcome save(Actor by, Wish wish) {
        NotPermitted.check(by, wish.isShared() ? Permission.SHARE_VIEWS : Permission.OWN_ACCOUNT);
        String name = wish.name().strip();
        return people.file().write(session -> {
            people.views().forgetDeleted(session, now().minus(KEPT_FOR_UNDOING));
            List<SavedView> own = people.views().list(session, by.account());
            Optional<SavedView> same = called(own, name);
            List<ViewFault> faults = check(name, wish.query());
            if (same.isPresent() && !wish.replaces()) {
                faults.add(ViewFault.NAME_TAKEN);
            } else if (same.isEmpty() && own.size() >= MOST) {
                faults.add(ViewFault.TOO_MANY);
            }
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            SavedView view = same.map(SavedView::id)
                    .map(id -> new SavedView(id, by.account(), by.name(), name, wish.query(), wish.isShared()))
                    .orElseGet(() -> new SavedView(
                            UUID.randomUUID().toString(),
                            by.account(),
                            by.name(),
                            name,
                            wish.query(),
                            wish.isShared()));
            return saved(session, view);
        });
    }

    /// Gives one's own view another name.
    public Outcome rename(Actor by, String id, String name) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return changeOwn(by, id, (session, view) -> {
            List<ViewFault> faults = check(name.strip(), Map.of());
            if (called(people.views().list(session, by.account()), name.strip())
                    .filter(other -> !other.id().equals(id))
                    .isPresent()) {
                faults.add(ViewFault.NAME_TAKEN);
            }
            return faults.isEmpty() ? saved(session, view.called(name.strip())) : new Outcome.Refused(faults);
        });
    }

    /// Offers one's own view to everybody.
    public Outcome share(Actor by, String id) {
        NotPermitted.check(by, Permission.SHARE_VIEWS);
        return changeOwn(by, id, (session, view) -> saved(session, view.shared(true)));
    }

    /// Offers one's own view to nobody else any more.
    public Outcome unshare(Actor by, String id) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return changeOwn(by, id, (session, view) -> saved(session, view.shared(false)));
    }

    /// Deletes a view: one's own, and for administrators also one that somebody shares.
    public Outcome delete(Actor by, String id) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return change(by, id, people.views()::find, (session, view) -> {
            people.views().delete(session, id, now());
            return new Outcome.Done(view);
        });
    }

    /// Takes a deletion back.
    public Outcome restore(Actor by, String id) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return change(by, id, people.views()::findDeleted, (session, view) -> {
            List<SavedView> own = people.views().list(session, view.account());
            if (called(own, view.name()).isPresent()) {
                return new Outcome.Refused(List.of(ViewFault.NAME_TAKEN));
            }
            return own.size() >= MOST ? new Outcome.Refused(List.of(ViewFault.TOO_MANY)) : saved(session, view);
        });
    }

    /// Lets the actor begin with a view that they are offered.
    public Outcome beginWith(Actor by, String id) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file()
                .write(session -> people.views()
                        .find(session, id)
                        .filter(view -> view.isOf(by) || view.isShared())
                        .<Outcome>map(view -> {
                            people.views().beginWith(session, by.account(), id);
                            return new Outcome.Done(view);
                        })
                        .orElseGet(SavingViews::unknown));
    }

    /// Lets the actor begin with the whole register again, where they begin with this view.
    public Outcome beginWithNone(Actor by, String id) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file()
                .write(session -> people.views()
                        .findFirst(session, by.account())
                        .filter(view -> view.id().equals(id))
                        .<Outcome>map(view -> {
                            people.views().beginWithNone(session, by.account());
                            return new Outcome.Done(view);
                        })
                        .orElseGet(SavingViews::unknown));
    }

    @FunctionalInterface
    private interface Finding {
        Optional<SavedView> find(Session session, String id);
    }

    @FunctionalInterface
    private interface Change {
        Outcome of(Session session, SavedView view);
    }

    private Outcome changeOwn(Actor by, String id, Change change) {
        return people.file()
                .write(session -> people.views()
                        .find(session, id)
                        .filter(view -> view.isOf(by) || view.isShared())
                        .map(view -> view.isOf(by)
                                ? change.of(session, view)
                                : new Outcome.Refused(List.of(ViewFault.NOT_OWN)))
                        .orElseGet(SavingViews::unknown));
    }

    private Outcome change(Actor by, String id, Finding finding, Change change) {
        return people.file()
                .write(session -> finding.find(session, id)
                        .filter(view -> view.isOf(by) || view.isShared())
                        .map(view -> view.isOf(by) || by.may(Permission.MANAGE_ACCOUNTS)
                                ? change.of(session, view)
                                : new Outcome.Refused(List.of(ViewFault.NOT_OWN)))
                        .orElseGet(SavingViews::unknown));
    }

    private Outcome saved(Session session, SavedView view) {
        people.views().save(session, view, now());
        return new Outcome.Done(view);
    }

    private Instant now() {
        return people.now();
    }

    private static Outcome unknown() {
        return new Outcome.Refused(List.of(ViewFault.UNKNOWN));
    }

    private static Optional<SavedView> called(List<SavedView> views, String name) {
        return views.stream().filter(view -> view.name().equalsIgnoreCase(name)).findFirst();
    }

    private static List<ViewFault> check(String name, Map<String, String> query) {
        List<ViewFault> faults = new ArrayList<>();
        if (!SavedView.isName(name)) {
            faults.add(ViewFault.NAME_INVALID);
        }
        if (!query.entrySet().stream().allMatch(part -> isSound(part.getKey(), part.getValue()))) {
            faults.add(ViewFault.QUERY_INVALID);
        }
        return faults;
    }

    private static boolean isSound(String part, String value) {
        if (!PARTS.contains(part) || value.isBlank() || value.length() > LONGEST_VALUE) {
            return false;
        }
        return switch (part) {
            case "classification" -> Classification.find(value).isPresent();
            case "status" -> WorkStatus.find(value).isPresent();
            case "contamination" -> Contamination.find(value).isPresent();
            case "columns" ->
                RegisterColumn.list(List.of(value)).stream()
                        .map(RegisterColumn::code)
                        .toList()
                        .equals(List.of(value.split(",", -1)));
            case "sort" -> RegisterOrder.find(value).isPresent();
            case "as-of" -> isRead(LocalDate::parse, value);
            case "known-at" -> isRead(LocalDate::parse, value) || isRead(Instant::parse, value);
            default -> true;
        };
    }

    private static boolean isRead(Function<String, ?> reading, String value) {
        try {
            var _ = reading.apply(value.strip());
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
