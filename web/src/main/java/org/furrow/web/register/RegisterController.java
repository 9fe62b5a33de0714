package org.furrow.web.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ExportingRegister;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.people.SavingViews;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.people.SavedView;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the register.
@Controller
public final class RegisterController {

    private final Templates templates;
    private final Office office;
    private final ReadingRegister register;
    private final ExportingRegister exporting;
    private final Optional<SavingViews> views;

    public RegisterController(Templates templates, Office office, Furrow furrow, Access access) {
        this.templates = templates;
        this.office = office;
        this.register = new ReadingRegister(furrow);
        this.exporting = new ExportingRegister(furrow);
        this.views = access.findPeople().map(SavingViews::new);
    }

    /// The page that the address asks for. An address that asks for nothing leads to the view that the reader begins
    /// with, and what a form has sent to the shorter address that says the same.
    @GetMapping(RegisterRequest.PATH)
    View register(RegisterRequest asked, Reader reader) {
        if (asked.isFromForm(reader.asked())) {
            return new RedirectView(asked.firstPage());
        }
        Optional<SavedView> first = asked.asksNothing() ? findFirst() : Optional.empty();
        if (first.isPresent()) {
            return new RedirectView(ViewsView.address(first.orElseThrow()));
        }
        RegisterView view = new RegisterView(reader, office);
        ReadingRegister.Page found = register.read(asked.question(), asked.clocks(office.zone()));
        return templates.page("register", "register", view.page(asked, found, offered(asked, view)));
    }

    private Optional<SavedView> findFirst() {
        return views.flatMap(each -> each.findFirst(Visitor.current().acting()));
    }

    private RegisterPage.Views offered(RegisterRequest asked, RegisterView view) {
        return views.map(each ->
                        ViewsView.offered(asked, each.list(Visitor.current().acting()), view))
                .orElse(ViewsView.NONE);
    }

    /// All hazards that pass the filters, on whichever page.
    @GetMapping(RegisterRequest.PATH + ".csv")
    void csv(RegisterRequest asked, HttpServletResponse response) throws IOException {
        Clocks clocks = asked.clocks(office.zone());
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"hazards.csv\"");
        exporting.writeCsv(asked.question(), clocks, asked.fileColumns(), response.getWriter());
    }
}
