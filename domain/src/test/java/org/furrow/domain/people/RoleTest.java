package org.furrow.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
                .containsExactly(Permission.READ, Permission.READ_WHOLE, Permission.OWN_ACCOUNT);
    }

    @Test
    void who_sees_a_part_may_do_only_what_touches_no_other_part() {
        Actor restricted = new Actor("1", "ana", Role.QUALITY_OFFICER, Sight.of(List.of("Alpha")));

        assertThat(Arrays.stream(Permission.values()).filter(restricted::may))
                .containsExactly(
                        Permission.READ,
                        Permission.READ_RESTRICTED,
                        Permission.RECORD,
                        Permission.APPROVE,
                        Permission.RELEASE,
                        Permission.FORM_TEAMS,
                        Permission.ACCEPT_TASKS,
                        Permission.RECORD_VISITS,
                        Permission.REPORT_ACCIDENTS,
                        Permission.INVESTIGATE_ACCIDENTS,
                        Permission.CERTIFY,
                        Permission.OWN_ACCOUNT);
        assertThat(restricted.sight().covers("Alpha")).isTrue();
        assertThat(restricted.sight().covers("Bravo")).isFalse();
        assertThat(restricted.sight().covers("")).isFalse();
        assertThat(restricted.sight()).isEqualTo(Sight.of(List.of("Alpha", "Alpha")));
    }

    @Test
    void an_administrator_is_never_restricted() {
        Sight alpha = Sight.of(List.of("Alpha"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account("1", "ana", "Ana", Role.ADMINISTRATOR, false, Instant.EPOCH, alpha));
    }

    @Test
    void a_role_is_found_by_its_code() {
        assertThat(Role.find("data-entry")).contains(Role.DATA_ENTRY);
        assertThat(Role.find("king")).isEmpty();
    }

    @Test
    void whoever_has_the_file_may_do_everything_but_what_is_about_victims() {
        assertThat(Arrays.stream(Permission.values()).filter(each -> !Actor.LOCAL.may(each)))
                .containsExactly(Permission.READ_VICTIMS, Permission.RECORD_VICTIMS, Permission.OVERSEE_VICTIMS);
    }

    @Test
    void only_a_victim_officer_sees_victims_and_oversees_them_only_unrestricted() {
        Actor restricted = new Actor("1", "vera", Role.VICTIM_OFFICER, Sight.of(List.of("Alpha")));

        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Permission.READ_VICTIMS)))
                .containsExactly(Role.VICTIM_OFFICER);
        assertThat(Permission.values())
                .filteredOn(Permission::isOfVictims)
                .filteredOn(restricted::may)
                .containsExactly(Permission.READ_VICTIMS, Permission.RECORD_VICTIMS);
    }
}
