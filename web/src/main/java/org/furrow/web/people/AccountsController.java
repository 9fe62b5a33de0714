package org.furrow.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.app.people.ReadingOrganisations;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the accounts, to administrators.
@Controller
public final class AccountsController {

    static final String PATH = "/accounts";

    private final Templates templates;
    private final Office office;
    private final ManagingAccounts managing;
    private final ReadingOrganisations organisations;

    public AccountsController(Templates templates, Office office, People people, Furrow furrow) {
        organisations = new ReadingOrganisations(furrow);
        this.templates = templates;
        this.office = office;
        managing = new ManagingAccounts(people);
    }

    @GetMapping(PATH)
    View show() {
        return page(AccountPage.Told.NOTHING);
    }

    @PostMapping("/accounts/add")
    View add(
            @RequestParam String name,
            @RequestParam String fullName,
            @RequestParam String role,
            HttpServletResponse response) {
        return told(managing.add(by(), new ManagingAccounts.Wish(name, fullName, role(role))), response);
    }

    @PostMapping("/accounts/role")
    View setRole(@RequestParam String id, @RequestParam String role, HttpServletResponse response) {
        return told(managing.setRole(by(), id, role(role)), response);
    }

    @PostMapping("/accounts/sight")
    View restrict(
            @RequestParam String id, @RequestParam MultiValueMap<String, String> form, HttpServletResponse response) {
        List<String> wanted = Stream.of("organisation", "other")
                .flatMap(field -> form.getOrDefault(field, List.of()).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return told(managing.restrict(by(), id, wanted), response);
    }

    @PostMapping("/accounts/disable")
    View disable(@RequestParam String id, HttpServletResponse response) {
        return told(managing.disable(by(), id), response);
    }

    @PostMapping("/accounts/enable")
    View enable(@RequestParam String id, HttpServletResponse response) {
        return told(managing.enable(by(), id), response);
    }

    @PostMapping("/accounts/password")
    View resetPassword(@RequestParam String id, HttpServletResponse response) {
        return told(managing.resetPassword(by(), id), response);
    }

    @PostMapping("/accounts/second-factor")
    View resetSecondFactor(@RequestParam String id, HttpServletResponse response) {
        return told(managing.resetSecondFactor(by(), id), response);
    }

    private View told(Answer answer, HttpServletResponse response) {
        if (answer instanceof Answer.Done) {
            return new RedirectView(PATH);
        }
        if (answer instanceof Answer.Refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(view().told(answer, view().words()::initialPassword));
    }

    private View page(AccountPage.Told told) {
        return templates.page("people", "accounts", view().accounts(told, managing.list(by()), organisations.list()));
    }

    private static Actor by() {
        return Visitor.current().acting();
    }

    private static Role role(String code) {
        return Role.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "role=" + code));
    }

    private PeopleView view() {
        return new PeopleView(Reader.current(), office);
    }
}
