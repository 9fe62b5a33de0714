package org.furrow.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.furrow.app.people.People;
import org.furrow.app.people.Secrets;
import org.furrow.app.people.SigningIn;
import org.furrow.app.people.SigningInByOpenId;
import org.furrow.web.people.openid.Intent;
import org.furrow.web.people.openid.OpenIdProvider;
import org.furrow.web.people.openid.Unbelieved;
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

/// Answers for signing in by a provider of OpenID Connect, and for connecting one's account with it.
@Controller
public final class OpenIdController {

    static final String PATH = "/sign-in/openid";
    static final String BACK = "/sign-in/openid/back";

    private static final Logger LOG = Logger.getLogger(OpenIdController.class.getName());

    private final Templates templates;
    private final Office office;
    private final OwnSite site;
    private final Providers providers;
    private final SigningIn signing;
    private final SigningInByOpenId signingByOpenId;

    OpenIdController(Templates templates, Office office, OwnSite site, Providers providers, People people) {
        this.templates = templates;
        this.office = office;
        this.site = site;
        this.providers = providers;
        signing = new SigningIn(people);
        signingByOpenId = new SigningInByOpenId(people);
    }

    @GetMapping(PATH)
    View begin(@RequestParam(defaultValue = "/") String to, HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenIdProvider> provider = providers.find();
        if (provider.isEmpty()) {
            return new RedirectView(SignInController.PATH);
        }
        if (!site.isAskedByItsName(request)) {
            return new RedirectView(site.address(request) + PATH); // the cookie has to come back with the browser
        }
        Intent intent = new Intent(false, OwnAddress.of(to));
        try {
            return new RedirectView(ask(provider.orElseThrow(), intent, request, response));
        } catch (Unbelieved trouble) {
            LOG.log(Level.WARNING, "Nobody can sign in by the provider: {0}", trouble.getMessage());
            return trouble(HttpStatus.BAD_GATEWAY, view().words().providerSilent(name()), response);
        }
    }

    @PostMapping("/account/openid")
    View connect(HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenIdProvider> provider = providers.find();
        if (provider.isEmpty()) {
            return new RedirectView(AccountController.PATH);
        }
        Intent intent = new Intent(true, AccountController.PATH);
        try {
            String address = ask(provider.orElseThrow(), intent, request, response);
            return leaving(view().words().connectWith(name()), address, response);
        } catch (Unbelieved trouble) {
            LOG.log(Level.WARNING, "No account can be connected: {0}", trouble.getMessage());
            return trouble(HttpStatus.BAD_GATEWAY, view().words().providerSilent(name()), response);
        }
    }

    @GetMapping(BACK)
    View comeBack(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String iss,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OpenIdProvider> provider = providers.find();
        Optional<String> secret = Cookies.find(request, Cookies.OPENID);
        if (provider.isEmpty() || secret.isEmpty()) {
            return new RedirectView(SignInController.PATH);
        }
        Cookies.take(request, response, Cookies.OPENID); // it counts once
        try {
            OpenIdProvider.Named named = provider.orElseThrow()
                    .name(
                            secret.orElseThrow(),
                            new OpenIdProvider.Back(code, state, iss),
                            site.address(request) + BACK);
            return named.intent().isConnecting() ? connect(named, response) : enter(named, request, response);
        } catch (Unbelieved trouble) {
            LOG.log(Level.WARNING, "Somebody was not let in: {0}", trouble.getMessage());
            signingByOpenId.noteUnbelieved();
            return trouble(HttpStatus.UNPROCESSABLE_CONTENT, view().words().providerUnbelieved(name()), response);
        }
    }

    private View connect(OpenIdProvider.Named named, HttpServletResponse response) {
        if (!Visitor.current().isKnown()) {
            return new RedirectView(SignInController.PATH);
        }
        return switch (signingByOpenId.connect(Visitor.current().acting(), named.person())) {
            case DONE -> new RedirectView(named.intent().to());
            case TAKEN, NO_PROVIDER ->
                trouble(HttpStatus.CONFLICT, view().words().connectedElsewhere(name()), response);
        };
    }

    private View enter(OpenIdProvider.Named named, HttpServletRequest request, HttpServletResponse response) {
        return switch (signingByOpenId.signIn(named.person())) {
            case SigningInByOpenId.Entry.Welcome welcome -> {
                Cookies.find(request, Cookies.SESSION).ifPresent(signing::signOut);
                Cookies.take(request, response, Cookies.FORM);
                Cookies.give(request, response, Cookies.SESSION, welcome.secret());
                yield new RedirectView(OwnAddress.of(named.intent().to()));
            }
            case SigningInByOpenId.Entry.Refused refused ->
                trouble(
                        HttpStatus.FORBIDDEN,
                        view().words().notLetIn(refused.why().code(), name()),
                        response);
        };
    }

    private String ask(OpenIdProvider provider, Intent intent, HttpServletRequest request, HttpServletResponse response)
            throws Unbelieved {
        String secret = Secrets.fresh();
        String address = provider.ask(secret, intent, site.address(request) + BACK);
        Cookies.give(request, response, Cookies.OPENID, secret);
        return address;
    }

    private View leaving(String title, String address, HttpServletResponse response) {
        response.setHeader("Refresh", "0; url=" + address);
        return templates.page("people", "leaving", view().leaving(title, name(), address));
    }

    private View trouble(HttpStatus status, String sentence, HttpServletResponse response) {
        response.setStatus(status.value());
        return templates.page("people", "signin", view().signIn("", "/", sentence, providers.find()));
    }

    private String name() {
        return providers.find().map(OpenIdProvider::name).orElse("");
    }

    private PeopleView view() {
        return new PeopleView(Reader.current(), office);
    }
}
