package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.mission.Method;
import org.junit.jupiter.api.Test;

class ChecklistsTest {

    private static Checklist version(int version) {
        return new Checklist("site", version, "Site", VisitKind.MONITORING, Set.of(), List.of(Site.MEDIC));
    }

    @Test
    void the_latest_version_is_offered_and_each_is_found() {
        Checklists checklists = new Checklists(List.of(version(1), version(3), version(2)));

        assertThat(checklists.latest()).containsExactly(version(3));
        assertThat(checklists.find("site")).contains(version(3));
        assertThat(checklists.find("site/2")).contains(version(2));
        assertThat(checklists.find("site", 1)).contains(version(1));
        assertThat(checklists.find("site/4")).isEmpty();
        assertThat(checklists.find("")).isEmpty();
    }

    @Test
    void one_for_a_method_is_for_no_other() {
        assertThat(Site.CHECKLIST.isFor(Optional.of(Method.MANUAL_CLEARANCE))).isTrue();
        assertThat(Site.CHECKLIST.isFor(Optional.of(Method.EOD))).isFalse();
        assertThat(Site.CHECKLIST.isFor(Optional.empty())).isFalse();
        assertThat(version(1).isFor(Optional.empty())).isTrue();
    }

    @Test
    void one_version_is_one_checklist_and_one_code_one_question() {
        assertThatThrownBy(() -> new Checklists(List.of(version(1), version(1))))
                .hasMessageContaining("same code");
        assertThatThrownBy(() -> new Checklist(
                        "site", 1, "Site", VisitKind.MONITORING, Set.of(), List.of(Site.MEDIC, Site.MEDIC)))
                .hasMessageContaining("one code");
        assertThatThrownBy(() -> version(0)).hasMessageContaining("Version 1");
        assertThatThrownBy(() -> new Question("Medic?", "x", "", Grade.MINOR, false))
                .hasMessageContaining("a-z");
        assertThatThrownBy(() -> new Checklist("site", 1, "Site", VisitKind.MONITORING, Set.of(), List.of()))
                .hasMessageContaining("asks nothing");
    }
}
