package org.furrow.web.signins;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.furrow.app.NotPermitted;
import org.furrow.app.people.People;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/// Answers for the log of sign-ins, to administrators.
@Controller
public final class SignInsController {

    private static final int PAGE = 100;
    private static final int MOST_FOR_PROGRAMS = 1_000;

    private final Templates templates;
    private final Office office;
    private final People people;
    private final ReadingSignIns reading;

    public SignInsController(Templates templates, Office office, People people) {
        this.templates = templates;
        this.office = office;
        this.people = people;
        reading = new ReadingSignIns(people);
    }

    @GetMapping(SignInsRequest.PATH)
    View show(@RequestParam Map<String, String> asked) {
        SignInsRequest request = SignInsRequest.of(asked);
        ReadingSignIns.Page found = reading.read(by(), request.question(office.zone()), PAGE);
        SignInsView view = new SignInsView(Reader.current(), office);
        return templates.page(
                "signins",
                "signins",
                view.page(request, found, people.settings().logKept().toDays()));
    }

    @GetMapping(SignInsRequest.PATH + ".csv")
    void csv(@RequestParam Map<String, String> asked, HttpServletResponse response) throws IOException {
        NotPermitted.check(by(), Permission.MANAGE_ACCOUNTS);
        ReadingSignIns.Question question = SignInsRequest.of(asked).question(office.zone());
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"sign-ins.csv\"");
        reading.writeCsv(by(), question, response.getWriter());
    }

    /// A page for programs; `before` with the last number gives the next one.
    @GetMapping("/api/v1/sign-ins")
    @ResponseBody
    Map<String, Object> list(@RequestParam Map<String, String> asked) {
        ReadingSignIns.Page found =
                reading.read(by(), SignInsRequest.of(asked).question(office.zone()), MOST_FOR_PROGRAMS);
        List<Map<String, Object>> lines =
                found.lines().stream().map(SignInsController::line).toList();
        return Map.of("signIns", lines, "hasMore", found.hasMore());
    }

    private static Map<String, Object> line(ReadingSignIns.Line line) {
        return Map.of(
                "number", line.number(),
                "at", line.at().toString(),
                "account", line.event().whose().account(),
                "name", line.event().whose().name(),
                "what", line.event().what().code(),
                "way", line.event().way().code(),
                "address", line.address(),
                "by", line.event().by(),
                "detail", line.event().detail());
    }

    private static Actor by() {
        return Visitor.current().acting();
    }
}
