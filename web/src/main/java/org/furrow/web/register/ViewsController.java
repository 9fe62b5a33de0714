package org.furrow.web.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.people.SavingViews;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.ViewFault;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the saved views of the register.
@Controller
public final class ViewsController {

    private final Templates templates;
    private final Office office;
    private final Optional<SavingViews> views;

    public ViewsController(Templates templates, Office office, Access access) {
        this.templates = templates;
        this.office = office;
        this.views = access.findPeople().map(SavingViews::new);
    }

    @GetMapping(ViewsView.PATH)
    View show(
            Reader reader, @RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "") String view) {
        return templates.page("register", "views", of(reader).page(saving().list(actor()), done, view));
    }

    /// Saves a view; where that cannot be, its form comes back with what stands against it.
    @PostMapping(ViewsView.PATH)
    View save(
            RegisterRequest asked,
            @RequestParam Map<String, String> sent,
            Reader reader,
            HttpServletResponse response) {
        SavingViews.Wish wish = new SavingViews.Wish(
                sent.getOrDefault("name", ""), asked.kept(), sent.containsKey("shared"), sent.containsKey("replaces"));
        boolean isFirst = sent.containsKey("first");
        return switch (saving().save(actor(), wish)) {
            case SavingViews.Outcome.Done saved -> {
                if (isFirst) {
                    saving().beginWith(actor(), saved.view().id());
                }
                String done = wish.replaces() ? "replaced" : "saved";
                yield new RedirectView(ViewsView.address(saved.view()) + "&done=" + done);
            }
            case SavingViews.Outcome.Refused refused -> {
                ViewsPage.Save again = new ViewsPage.Save(
                        wish.name(),
                        RegisterView.facts(wish.query()),
                        wish.isShared(),
                        isFirst,
                        refused.faults().contains(ViewFault.NAME_TAKEN));
                yield refused(reader, response, refused.faults(), Optional.of(again));
            }
        };
    }

    @PostMapping(ViewsView.PATH + "/{id}")
    View change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String name,
            Reader reader,
            HttpServletResponse response) {
        SavingViews.Outcome outcome = act(id, act, name);
        return switch (outcome) {
            case SavingViews.Outcome.Done done ->
                new RedirectView(ViewsView.PATH + "?done=" + told(act) + "&view="
                        + done.view().id());
            case SavingViews.Outcome.Refused refused -> refused(reader, response, refused.faults(), Optional.empty());
        };
    }

    private SavingViews.Outcome act(String id, String act, String name) {
        return switch (act) {
            case "rename" -> saving().rename(actor(), id, name);
            case "share" -> saving().share(actor(), id);
            case "unshare" -> saving().unshare(actor(), id);
            case "delete" -> saving().delete(actor(), id);
            case "restore" -> saving().restore(actor(), id);
            case "first" -> saving().beginWith(actor(), id);
            case "not-first" -> saving().beginWithNone(actor(), id);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static String told(String act) {
        return switch (act) {
            case "rename" -> "renamed";
            case "share" -> "shared";
            case "unshare" -> "unshared";
            case "delete" -> "deleted";
            case "restore" -> "restored";
            default -> act;
        };
    }

    private View refused(
            Reader reader, HttpServletResponse response, List<ViewFault> faults, Optional<ViewsPage.Save> save) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.page("register", "views", of(reader).refused(saving().list(actor()), faults, save));
    }

    private ViewsView of(Reader reader) {
        return new ViewsView(new RegisterView(reader, office));
    }

    private SavingViews saving() {
        return views.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Actor actor() {
        return Visitor.current().acting();
    }
}
