package org.furrow.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.furrow.app.people.Answer;
import org.furrow.app.people.People;
import org.furrow.app.people.SettingUpSecondFactor;
import org.furrow.app.people.SettingUpSecondFactor.Confirmation;
import org.furrow.app.people.SettingUpSecondFactor.Standing;
import org.furrow.domain.people.Actor;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for one's own second factor.
@Controller
public final class SecondFactorController {

    static final String PATH = "/account/second-factor";

    private final Templates templates;
    private final Office office;
    private final People people;
    private final SettingUpSecondFactor factor;

    public SecondFactorController(Templates templates, Office office, People people) {
        this.templates = templates;
        this.office = office;
        this.people = people;
        factor = new SettingUpSecondFactor(people);
    }

    @GetMapping(PATH)
    View show() {
        return page("", List.of());
    }

    @PostMapping(PATH + "/begin")
    View begin() {
        factor.begin(by());
        return new RedirectView(PATH);
    }

    @PostMapping(PATH + "/confirm")
    View confirm(@RequestParam(defaultValue = "") String code, HttpServletResponse response) {
        return switch (factor.confirm(by(), code)) {
            case Confirmation.Done done -> page("", done.codes());
            case Confirmation.Wrong _ -> refused(words().fault("wrong-factor"), response);
        };
    }

    @PostMapping(PATH + "/remove")
    View remove(@RequestParam(defaultValue = "") String current, HttpServletResponse response) {
        return switch (factor.remove(by(), current)) {
            case Answer.Refused refused ->
                refused(words().fault(refused.faults().getFirst().code()), response);
            case Answer.Done _, Answer.Secret _ -> new RedirectView(PATH);
        };
    }

    private View refused(String trouble, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(trouble, List.of());
    }

    private View page(String trouble, List<String> codes) {
        Standing standing = factor.find(by());
        Optional<SecondFactorPage.Begun> begun = standing instanceof Standing.Begun secret
                ? Optional.of(new SecondFactorPage.Begun(secret.secret(), QrPicture.of(secret.address())))
                : Optional.empty();
        String codesLeft =
                standing instanceof Standing.Confirmed confirmed ? words().codesLeft(confirmed.codesLeft()) : "";
        Shell shell = Shell.of(Reader.current(), office, Section.ELSEWHERE, words().secondFactor());
        boolean isDemanded = people.settings().secondFactor().contains(by().role());
        return templates.page(
                "people", "factor", new SecondFactorPage(shell, words(), isDemanded, trouble, begun, codesLeft, codes));
    }

    private static PeopleWords words() {
        return Words.of(PeopleWords.class, Reader.current().locale());
    }

    private static Actor by() {
        return Visitor.current().acting();
    }
}
