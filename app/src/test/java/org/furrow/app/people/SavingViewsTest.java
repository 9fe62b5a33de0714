package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.SavedView;
import org.furrow.domain.people.ViewFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingViewsTest {

    private static final Map<String, String> CHA = Map.of("classification", "cha");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private SavingViews views;

    private final Actor clerk = new Actor("exercise-data-entry", "exercise-data-entry", Role.DATA_ENTRY);
    private final Actor approver = new Actor("exercise-approver", "exercise-approver", Role.APPROVER);
    private final Actor administrator =
            new Actor("exercise-administrator", "exercise-administrator", Role.ADMINISTRATOR);

    @BeforeEach
    void open() {
        clock = new SettableClock();
        people = People.openQuickly(folder.resolve("x.gpkg"), clock);
        new PlayingRoles(people).visit(Role.VIEWER);
        views = new SavingViews(people);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void a_view_keeps_filters_columns_and_order_for_its_owner_only() {
        Map<String, String> query = Map.of("text", "mill & co = ü", "columns", "reference,place", "sort", "-remaining");

        SavedView saved = saved(clerk, "Mine", query);

        assertThat(views.list(clerk).own()).extracting(SavedView::query).containsExactly(query);
        assertThat(views.list(clerk).own()).extracting(SavedView::name).containsExactly("Mine");
        assertThat(views.list(approver).own()).isEmpty();
        assertThat(views.list(approver).shared()).isEmpty();
        assertThat(faults(views.rename(approver, saved.id(), "Theirs"))).containsExactly(ViewFault.UNKNOWN);
    }

    @Test
    void only_who_may_share_offers_a_view_to_everybody() {
        assertThatThrownBy(() -> views.save(clerk, new SavingViews.Wish("All", CHA, true, false)))
                .isInstanceOf(NotPermitted.class);

        done(views.save(approver, new SavingViews.Wish("Confirmed", CHA, true, false)));

        SavedView shared = views.list(clerk).shared().getFirst();
        assertThat(shared.name()).isEqualTo("Confirmed");
        assertThat(faults(views.rename(clerk, shared.id(), "Other"))).containsExactly(ViewFault.NOT_OWN);
        assertThat(faults(views.delete(clerk, shared.id()))).containsExactly(ViewFault.NOT_OWN);
        done(views.delete(administrator, shared.id()));
        assertThat(views.list(clerk).shared()).isEmpty();
    }

    @Test
    void a_name_that_is_in_use_is_told_and_can_be_replaced() {
        saved(clerk, "Mine", CHA);

        assertThat(faults(views.save(clerk, new SavingViews.Wish(" mine ", Map.of("status", "open"), false, false))))
                .containsExactly(ViewFault.NAME_TAKEN);
        done(views.save(clerk, new SavingViews.Wish("mine", Map.of("status", "open"), false, true)));

        assertThat(views.list(clerk).own()).extracting(SavedView::query).containsExactly(Map.of("status", "open"));
    }

    @Test
    void what_no_register_can_show_is_not_saved() {
        for (Map<String, String> query : List.of(
                Map.of("classification", "moon"),
                Map.of("columns", "reference,moon"),
                Map.of("columns", "reference,reference"),
                Map.of("sort", "contamination"),
                Map.of("as-of", "yesterday"),
                Map.of("known-at", "2026-13-01"),
                Map.of("after", "H-1"),
                Map.of("text", " "),
                Map.of("text", "a".repeat(401)))) {
            assertThat(faults(views.save(clerk, new SavingViews.Wish("Mine", query, false, false))))
                    .as("%s", query)
                    .containsExactly(ViewFault.QUERY_INVALID);
        }
        assertThat(faults(views.save(clerk, new SavingViews.Wish("\t", Map.of("sort", "moon"), false, false))))
                .containsExactly(ViewFault.NAME_INVALID, ViewFault.QUERY_INVALID);
        assertThat(faults(views.save(clerk, new SavingViews.Wish("a".repeat(61), CHA, false, false))))
                .containsExactly(ViewFault.NAME_INVALID);
    }

    @Test
    void thirty_views_are_enough_for_one_person() {
        for (int i = 0; i < SavingViews.MOST; i++) {
            saved(clerk, "View " + i, CHA);
        }

        assertThat(faults(views.save(clerk, new SavingViews.Wish("One more", CHA, false, false))))
                .containsExactly(ViewFault.TOO_MANY);
        saved(approver, "One more", CHA);
    }

    @Test
    void a_deleted_view_comes_back_for_thirty_days_and_with_it_the_beginning() {
        SavedView view = saved(clerk, "Mine", CHA);
        done(views.beginWith(clerk, view.id()));

        done(views.delete(clerk, view.id()));
        assertThat(views.findFirst(clerk)).isEmpty();
        done(views.restore(clerk, view.id()));
        assertThat(views.findFirst(clerk)).hasValue(views.list(clerk).own().getFirst());

        done(views.delete(clerk, view.id()));
        clock.pass(SavingViews.KEPT_FOR_UNDOING.plus(Duration.ofDays(1)));
        saved(clerk, "Another", CHA);
        assertThat(faults(views.restore(clerk, view.id()))).containsExactly(ViewFault.UNKNOWN);
    }

    @Test
    void a_deleted_view_does_not_come_back_over_another_of_its_name() {
        SavedView view = saved(clerk, "Mine", CHA);
        done(views.delete(clerk, view.id()));
        saved(clerk, "Mine", CHA);

        assertThat(faults(views.restore(clerk, view.id()))).containsExactly(ViewFault.NAME_TAKEN);
    }

    @Test
    void a_shared_view_to_begin_with_is_gone_when_it_is_no_longer_shared() {
        SavedView shared = done(views.save(approver, new SavingViews.Wish("Confirmed", CHA, true, false)));
        done(views.beginWith(clerk, shared.id()));
        assertThat(views.findFirst(clerk)).isPresent();

        done(views.unshare(approver, shared.id()));

        assertThat(views.findFirst(clerk)).isEmpty();
        assertThat(faults(views.beginWith(clerk, shared.id()))).containsExactly(ViewFault.UNKNOWN);
    }

    private SavedView saved(Actor by, String name, Map<String, String> query) {
        return done(views.save(by, new SavingViews.Wish(name, query, false, false)));
    }

    private static SavedView done(SavingViews.Outcome outcome) {
        assertThat(outcome).isInstanceOf(SavingViews.Outcome.Done.class);
        return ((SavingViews.Outcome.Done) outcome).view();
    }

    private static List<ViewFault> faults(SavingViews.Outcome outcome) {
        assertThat(outcome).isInstanceOf(SavingViews.Outcome.Refused.class);
        return ((SavingViews.Outcome.Refused) outcome).faults();
    }
}
