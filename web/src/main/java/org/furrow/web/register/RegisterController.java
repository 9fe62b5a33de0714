package org.furrow.web.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ExportingRegister;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.journal.Clocks;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Answers for the register.
@Controller
public final class RegisterController {

    private final Templates templates;
    private final Office office;
    private final ReadingRegister register;
    private final ExportingRegister exporting;

    public RegisterController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.register = new ReadingRegister(furrow);
        this.exporting = new ExportingRegister(furrow);
    }

    @GetMapping(RegisterRequest.PATH)
    View register(RegisterRequest asked, Reader reader) {
        RegisterView view = new RegisterView(reader, office);
        ReadingRegister.Page found = register.read(asked.question(), asked.clocks(office.zone()));
        return templates.page("register", "register", view.page(asked, found));
    }

    /// All hazards that pass the filters, on whichever page.
    @GetMapping(RegisterRequest.PATH + ".csv")
    void csv(RegisterRequest asked, HttpServletResponse response) throws IOException {
        Clocks clocks = asked.clocks(office.zone());
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"hazards.csv\"");
        exporting.writeCsv(asked.question(), clocks, response.getWriter());
    }
}
