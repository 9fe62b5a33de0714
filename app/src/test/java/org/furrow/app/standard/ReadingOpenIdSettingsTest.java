package org.furrow.app.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The section `accounts.openid` of a profile.
class ReadingOpenIdSettingsTest {

    private static final String RIGHT = """
            accounts:
              openid:
                issuer: https://login.example/realm
                name: Ministry
                client-id: furrow
                client-secret-file: secret.txt
                role-claim: groups
                roles: {office/heads: administrator, hands: data-entry}
                passwords: administrators
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_provider_is_read_with_its_secret_from_a_file_and_roles_in_their_order() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "hidden\n");

        OpenIdSettings settings = read(RIGHT).openId().orElseThrow();

        assertThat(settings.provider().name()).isEqualTo("Ministry");
        assertThat(settings.client().secret()).isEqualTo("hidden");
        assertThat(settings.toString()).doesNotContain("hidden");
        assertThat(settings.claims().roles())
                .containsExactly(
                        new OpenIdSettings.Meaning("office/heads", Role.ADMINISTRATOR),
                        new OpenIdSettings.Meaning("hands", Role.DATA_ENTRY));
        assertThat(settings.joining()).isEqualTo(new OpenIdSettings.Joining(false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issuer: http://login.example/realm|Line 3: accounts.openid.issuer|http://login.example/realm",
                "client-secret-file: nowhere.txt|Line 6: accounts.openid.client-secret-file|nowhere.txt",
                "roles: {heads: king}|Line 8: accounts.openid.roles.heads|king",
                "passwords: some|Line 9: accounts.openid.passwords|some",
                "creates: perhaps|Line 10: accounts.openid.creates|perhaps",
                "colour: red|Line 10: accounts.openid.colour|is no key here"
            })
    void what_is_wrong_is_told_with_its_line_and_value(String line, String place, String value) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "hidden");
        String key = line.substring(0, line.indexOf(':'));
        String wrong = RIGHT.contains(" " + key + ":")
                ? RIGHT.replaceFirst("(?m)^    " + key + ": .*$", "    " + line)
                : RIGHT + "    " + line + "\n";

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(UnreadableStandard.class)
                .hasMessageContaining(place)
                .hasMessageContaining(value);
    }

    private SignInSettings read(String profile) throws IOException {
        Files.writeString(folder.resolve("register.profile.yaml"), profile);
        return ReadingSignInSettings.beside(folder.resolve("register.gpkg"));
    }
}
