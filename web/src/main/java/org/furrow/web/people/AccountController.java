package org.furrow.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ChangingPassword;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.People;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.app.people.SigningInByOpenId;
import org.furrow.app.people.Visit;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for one's own account.
@Controller
public final class AccountController {

    static final String PATH = "/account";
    static final String PASSWORD = "/account/password";

    private final Templates templates;
    private final Office office;
    private final ChangingPassword passwords;
    private final IssuingTokens tokens;
    private final ReadingSignIns signIns;
    private final SigningInByOpenId openId;
    private final Providers providers;

    AccountController(Templates templates, Office office, People people, Providers providers) {
        this.providers = providers;
        openId = new SigningInByOpenId(people);
        this.templates = templates;
        this.office = office;
        passwords = new ChangingPassword(people);
        tokens = new IssuingTokens(people);
        signIns = new ReadingSignIns(people);
    }

    @GetMapping(PATH)
    View show(@RequestParam(defaultValue = "") String changed, HttpServletRequest request) {
        String done = changed.equals("password") ? view().words().passwordChanged() : "";
        return page(new AccountPage.Told(List.of(), done, Optional.empty()), request);
    }

    @PostMapping(PASSWORD)
    View changePassword(
            @RequestParam String current,
            @RequestParam String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        Answer answer = passwords.change(Visitor.current().acting(), current, wanted);
        if (answer instanceof Answer.Secret session) {
            Cookies.give(request, response, Cookies.SESSION, session.secret());
            return new RedirectView(PATH + "?changed=password");
        }
        return told(answer, request, response);
    }

    @PostMapping("/account/tokens")
    View issue(@RequestParam String label, HttpServletRequest request, HttpServletResponse response) {
        return told(tokens.issue(Visitor.current().acting(), label), request, response);
    }

    @PostMapping("/account/tokens/withdraw")
    View withdraw(@RequestParam String id) {
        tokens.withdraw(Visitor.current().acting(), id);
        return new RedirectView(PATH);
    }

    private View told(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        if (answer instanceof Answer.Refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(view().told(answer, view().words()::tokenIssued), request);
    }

    private View page(AccountPage.Told told, HttpServletRequest request) {
        Visitor visitor = Visitor.current();
        boolean mustChange = request.getAttribute(Door.DUTY) == Visit.Duty.CHANGE_PASSWORD;
        PeopleView.Own own = new PeopleView.Own(
                signIns.findLast(visitor.acting()),
                tokens.list(visitor.acting()),
                providers
                        .find()
                        .map(known -> new PeopleView.Joined(known.name(), openId.isConnected(visitor.acting()))));
        return templates.page("people", "account", view().account(visitor, mustChange, told, own));
    }

    private PeopleView view() {
        return new PeopleView(Reader.current(), office);
    }
}
