package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns, order and saved views of the register, as somebody uses them without scripts.
class ViewsPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        office.suspected("H-1");
        office.suspected("H-2");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_address_says_which_columns_stand_in_which_order() throws Exception {
        String page =
                office.author.get("hazards?columns=evidence,reference,drawn").body();

        assertThat(headings(page)).containsExactly("Evidence", "Reference", "Boundary drawn");
        assertThat(page).contains("<bdi>Yes</bdi>").contains("href=\"/hazards.csv?columns=evidence,reference,drawn\"");
        assertThat(office.author.get("hazards.csv?columns=evidence,reference").body())
                .startsWith("evidence,reference\r\n1,H-1\r\n");
        assertThat(headings(office.author.get("hazards?columns=moon").body())).hasSize(9);
        assertThat(headings(office.author.get("hazards?columns=place").body()))
                .containsExactly("Reference", "Nearest place");
    }

    @Test
    void what_the_form_of_columns_sends_becomes_one_short_address() throws Exception {
        HttpResponse<String> ticked =
                office.author.get("hazards?text=H&columns=reference&columns=place&columns=operator&earlier=operator");

        assertThat(ticked.statusCode()).isEqualTo(302);
        assertThat(ticked.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/hazards?text=H&columns=reference,operator,place"));
    }

    @Test
    void a_heading_puts_the_register_in_its_order_and_says_so() throws Exception {
        String page = office.author.get("hazards?sort=-reference").body();

        assertThat(page).contains("aria-sort=\"descending\"").contains("href=\"/hazards?sort=reference\"");
        assertThat(page.indexOf("<bdi>H-2</bdi>")).isLessThan(page.indexOf("<bdi>H-1</bdi>"));
        assertThat(page).contains("href=\"/hazards?sort=-remaining\"").doesNotContain("sort=contamination");
        assertThat(office.author.get("hazards?sort=moon").statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_asks_for_columns_and_order_too() throws Exception {
        String document = office.author
                .get("api/v1/hazards?columns=reference,place&sort=-reference")
                .body();

        assertThat(document).contains("\"place\"").contains("\"id\"").doesNotContain("\"district\"");
        assertThat(document.indexOf("H-2")).isLessThan(document.indexOf("H-1"));
        assertThat(office.author.get("api/v1/hazards?columns=moon").statusCode())
                .isEqualTo(400);
        assertThat(office.author.get("api/v1/hazards?sort=moon").statusCode()).isEqualTo(400);
    }

    @Test
    void a_saved_view_is_a_link_and_can_be_the_beginning() throws Exception {
        HttpResponse<String> saved = save(Map.of("name", "Mine", "first", "yes", "text", "H-2", "sort", "-remaining"));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        String address = saved.headers().firstValue("Location").orElseThrow();
        assertThat(address).endsWith("/hazards?text=H-2&sort=-remaining&done=saved");
        assertThat(office.author
                        .get(address.replaceAll("^https?://[^/]*/|^/", ""))
                        .body())
                .contains("The view is saved.")
                .containsPattern("aria-current=\"page\"><bdi>Mine</bdi>");

        HttpResponse<String> begun = office.author.get("hazards");
        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith("/hazards?text=H-2&sort=-remaining");
        assertThat(office.author.get("hazards?view=all").statusCode()).isEqualTo(200);
        assertThat(office.approver.get("hazards").statusCode()).isEqualTo(200);
    }

    @Test
    void a_name_in_use_comes_back_with_the_offer_to_replace() throws Exception {
        save(Map.of("name", "Mine", "text", "H-1"));

        HttpResponse<String> again = save(Map.of("name", "Mine", "text", "H-2"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("You have a view of that name").contains("name=\"replaces\"");
        assertThat(save(Map.of("name", "Mine", "text", "H-2", "replaces", "yes"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get("hazards/views").body())
                .contains("text=H-2")
                .doesNotContain("text=H-1");
    }

    @Test
    void a_view_is_renamed_deleted_and_taken_back() throws Exception {
        save(Map.of("name", "Mine", "text", "H-1"));
        String id = DraftOffice.found(office.author.get("hazards/views").body(), "/hazards/views/([0-9a-f-]{36})");

        change(id, Map.of("act", "rename", "name", "Ours"));
        assertThat(office.author.get("hazards/views").body()).contains("<bdi>Ours</bdi>");
        HttpResponse<String> deleted = change(id, Map.of("act", "delete"));
        String told = office.author
                .get(deleted.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]*/|^/", ""))
                .body();
        assertThat(told)
                .contains("The view is deleted.")
                .contains("There are no views yet")
                .contains("value=\"restore\"");
        change(id, Map.of("act", "restore"));

        assertThat(office.author.get("hazards/views").body()).contains("<bdi>Ours</bdi>");
        assertThat(office.author
                        .send("hazards/views", "hazards/views/" + id, Map.of("act", "rename", "name", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void everybody_is_offered_what_an_approver_shares_and_a_clerk_shares_nothing() throws Exception {
        office.approver.send("hazards?view=all", "hazards/views", Map.of("name", "Theirs", "text", "H", "shared", "y"));

        assertThat(office.author.get("hazards?view=all").body()).contains("<bdi>Theirs</bdi>");
        assertThat(save(Map.of("name", "Mine", "shared", "yes")).statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("slow")
    void whatever_is_sent_to_the_form_of_a_view_it_answers() throws Exception {
        String token = office.author.token("hazards?view=all");
        Random random = new Random(4);
        List<String> fields = List.of(
                "name",
                "text",
                "classification",
                "status",
                "columns",
                "sort",
                "as-of",
                "known-at",
                "shared",
                "first",
                "replaces",
                "act",
                "after",
                "view",
                "earlier");
        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new java.util.HashMap<>();
            for (int j = random.nextInt(1, 7); j > 0; j--) {
                form.put(
                        fields.get(random.nextInt(fields.size())),
                        HostileFormsTest.HOSTILE.get(random.nextInt(HostileFormsTest.HOSTILE.size())));
            }
            String path = random.nextInt(4) == 0 ? "hazards/views/none" : "hazards/views";
            HttpResponse<String> answer = office.author.post(path, form, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
        }
        HttpResponse<String> after = office.author.get("hazards?view=all");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("<script>alert", "\"><img");
    }

    private HttpResponse<String> save(Map<String, String> form) throws Exception {
        return office.author.send("hazards?view=all", "hazards/views", form);
    }

    private HttpResponse<String> change(String id, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = office.author.send("hazards/views", "hazards/views/" + id, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer;
    }

    private static List<String> headings(String page) {
        return java.util.regex.Pattern.compile("<th scope=\"col\"[^>]*>(?:<a [^>]*>)?([^<]*)")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
