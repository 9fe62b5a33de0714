package org.furrow.domain.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallArmsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAA",
                "small-arms ammunition",
                "Small Arms Ammunition",
                "small_arms",
                "Munitions pour armes légères",
                "munición de armas pequeñas",
                "munições de armas ligeiras",
                "боєприпаси до стрілецької зброї",
                "ذخيرة الأسلحة الصغيرة"
            })
    void small_arms_ammunition_is_known_however_it_is_written(String category) {
        assertThat(SmallArms.areMeant(category)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AP mine", "UXO", "submunition", "saab", "mortar"})
    void everything_else_is_something_else(String category) {
        assertThat(SmallArms.areMeant(category)).isFalse();
    }
}
