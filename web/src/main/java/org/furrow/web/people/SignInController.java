package org.furrow.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.people.Answer;
import org.furrow.app.people.People;
import org.furrow.app.people.SigningIn;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.people.Fault;
import org.furrow.web.people.openid.OpenIdProvider;
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

/// Answers for signing in and out, and for the first start.
@Controller
public final class SignInController {

    static final String PATH = "/sign-in";
    static final String CODE = "/sign-in/code";
    static final String OUT = "/sign-out";
    static final String FIRST = "/first-start";

    private final Templates templates;
    private final Office office;
    private final SigningIn signing;
    private final StartingFirst first;
    private final Providers providers;
    private final OwnSite site;

    SignInController(
            Templates templates, Office office, People people, StartingFirst first, Providers providers, OwnSite site) {
        this.providers = providers;
        this.site = site;
        this.templates = templates;
        this.first = first;
        this.office = office;
        signing = new SigningIn(people);
    }

    @GetMapping(PATH)
    View show(@RequestParam(defaultValue = "/") String to) {
        if (Visitor.current().isKnown()) {
            return new RedirectView(OwnAddress.of(to));
        }
        return first.isNeeded() ? new RedirectView(FIRST) : page("", OwnAddress.of(to), "");
    }

    @PostMapping(PATH)
    View signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String own = OwnAddress.of(to);
        return switch (signing.signIn(name, password)) {
            case SigningIn.Entry.Welcome welcome -> enter(request, response, welcome.secret(), own);
            case SigningIn.Entry.AskedForCode asked -> {
                Cookies.give(request, response, Cookies.HALF, asked.secret());
                yield codePage(own, "");
            }
            case SigningIn.Entry.Wrong _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(name, own, view().words().wrong());
            }
            case SigningIn.Entry.LockedOut locked -> lockedOut(response, name, own, locked.until());
        };
    }

    @GetMapping(CODE)
    View showCode() {
        return new RedirectView(PATH);
    }

    @PostMapping(CODE)
    View signInWithCode(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String own = OwnAddress.of(to);
        String half = Cookies.find(request, Cookies.HALF).orElse("");
        return switch (signing.signInWithCode(half, code)) {
            case SigningIn.Entry.Welcome welcome -> {
                Cookies.take(request, response, Cookies.HALF);
                yield enter(request, response, welcome.secret(), own);
            }
            case SigningIn.Entry.Wrong _, SigningIn.Entry.AskedForCode _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield codePage(own, view().words().fault(Fault.WRONG_FACTOR.code()));
            }
            case SigningIn.Entry.LockedOut locked -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield codePage(own, view().lockedOut(locked.until()));
            }
        };
    }

    @PostMapping(OUT)
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        boolean isOpenId =
                Cookies.find(request, Cookies.SESSION).map(signing::signOut).orElse(false);
        Cookies.take(request, response, Cookies.SESSION);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        Optional<OpenIdProvider> provider = providers.find().filter(_ -> isOpenId);
        return provider.flatMap(known -> known.findWayOut(site.address(request) + PATH)
                        .map(address -> leaving(known.name(), address, response)))
                .orElseGet(() -> new RedirectView(PATH));
    }

    @GetMapping(FIRST)
    View showFirst() {
        return first.isNeeded() ? firstPage(new StartingFirst.Wish("", "", "", ""), List.of()) : new RedirectView(PATH);
    }

    @PostMapping(FIRST)
    View startFirst(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        StartingFirst.Wish wish = wish(form);
        return switch (first.start(wish)) {
            case Answer.Secret secret -> enter(request, response, secret.secret(), "/");
            case Answer.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield firstPage(wish, refused.faults());
            }
            case Answer.Done _ -> throw new IllegalStateException("A first start signs somebody in");
        };
    }

    /// What the form says; a field that it does not bring counts as empty.
    private static StartingFirst.Wish wish(Map<String, String> form) {
        return new StartingFirst.Wish(
                form.getOrDefault("code", ""),
                form.getOrDefault("name", ""),
                form.getOrDefault("fullName", ""),
                form.getOrDefault("password", ""));
    }

    private View enter(HttpServletRequest request, HttpServletResponse response, String secret, String to) {
        Cookies.find(request, Cookies.SESSION).ifPresent(signing::signOut);
        Cookies.take(request, response, Cookies.FORM);
        Cookies.give(request, response, Cookies.SESSION, secret);
        return new RedirectView(to);
    }

    private View leaving(String provider, String address, HttpServletResponse response) {
        response.setHeader("Refresh", "0; url=" + address);
        return templates.page("people", "leaving", view().leaving(view().words().signedOut(), provider, address));
    }

    private View lockedOut(HttpServletResponse response, String name, String to, Instant until) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return page(name, to, view().lockedOut(until));
    }

    private View codePage(String to, String trouble) {
        return templates.page("people", "code", view().code(to, trouble));
    }

    private View page(String name, String to, String trouble) {
        return templates.page("people", "signin", view().signIn(name, to, trouble, providers.find()));
    }

    private View firstPage(StartingFirst.Wish typed, List<Fault> faults) {
        return templates.page("people", "first", view().firstStart(typed, faults));
    }

    private PeopleView view() {
        return new PeopleView(Reader.current(), office);
    }
}
