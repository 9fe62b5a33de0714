package org.furrow.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void every_role_may_read_and_look_after_its_own_account() {
        assertThat(Role.values()).allMatch(role -> role.may(Permission.READ) && role.may(Permission.OWN_ACCOUNT));
    }

    @Test
    void only_administrators_manage_accounts() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Permission.MANAGE_ACCOUNTS)))
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void a_viewer_changes_nothing_of_the_register() {
        assertThat(Arrays.stream(Permission.values()).filter(Role.VIEWER::may))
                .containsExactly(Permission.READ, Permission.OWN_ACCOUNT);
    }

    @Test
    void a_role_is_found_by_its_code() {
        assertThat(Role.find("data-entry")).contains(Role.DATA_ENTRY);
        assertThat(Role.find("king")).isEmpty();
    }

    @Test
    void whoever_has_the_file_may_do_everything() {
        assertThat(Permission.values()).allMatch(Actor.LOCAL::may);
    }
}
