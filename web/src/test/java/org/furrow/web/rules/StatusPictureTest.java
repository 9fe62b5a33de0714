package org.furrow.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.furrow.app.standard.ReadingStandard;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.junit.jupiter.api.Test;

class StatusPictureTest {

    private static final List<StatusRule> RULES =
            ReadingStandard.builtIn().hazards().statuses();

    @Test
    void each_rule_is_an_arrow_and_each_status_that_can_be_reached_a_box() {
        StatusPicture picture = StatusPicture.of(RULES, WorkStatus::code, false);

        assertThat(picture.arrows()).hasSize(RULES.size()).doesNotHaveDuplicates();
        assertThat(picture.boxes())
                .extracting(StatusPicture.Box::label)
                .contains("open", "handed-over", "suspended", "discarded")
                .doesNotContain("superseded")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_way_to_handover_stands_on_the_first_line_from_left_to_right() {
        List<StatusPicture.Box> first = StatusPicture.of(RULES, WorkStatus::code, false).boxes().stream()
                .filter(box -> box.y() == box(RULES, "open", false).y())
                .sorted(java.util.Comparator.comparingInt(StatusPicture.Box::x))
                .toList();

        assertThat(first)
                .extracting(StatusPicture.Box::label)
                .containsExactly("open", "tasked", "worked-on", "completed", "qc-accepted", "handed-over");
    }

    @Test
    void a_status_that_no_rule_leads_on_from_ends() {
        assertThat(box(RULES, "handed-over", false).isLast()).isTrue();
        assertThat(box(RULES, "suspended", false).isLast()).isFalse();
    }

    @Test
    void the_picture_begins_at_the_right_where_the_language_does() {
        ToIntFunction<Boolean> open =
                isRightToLeft -> box(RULES, "open", isRightToLeft).x();
        ToIntFunction<Boolean> end =
                isRightToLeft -> box(RULES, "handed-over", isRightToLeft).x();

        assertThat(open.applyAsInt(false)).isEqualTo(end.applyAsInt(true));
        assertThat(open.applyAsInt(true)).isEqualTo(end.applyAsInt(false));
    }

    @Test
    void no_two_boxes_lie_upon_each_other_and_all_lie_inside() {
        StatusPicture picture = StatusPicture.of(RULES, WorkStatus::code, true);

        assertThat(picture.boxes())
                .allMatch(box -> box.x() >= 0 && box.x() + box.width() <= picture.width())
                .allMatch(box -> box.y() >= 0 && box.y() + box.height() <= picture.height());
        assertThat(picture.boxes().stream().map(box -> box.x() + " " + box.y())).doesNotHaveDuplicates();
    }

    private static StatusPicture.Box box(List<StatusRule> rules, String label, boolean isRightToLeft) {
        return StatusPicture.of(rules, WorkStatus::code, isRightToLeft).boxes().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
