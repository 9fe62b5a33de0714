package org.furrow.web.rules;

import org.furrow.app.Furrow;
import org.furrow.app.standard.ReadingRules;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Answers which rules hold.
@Controller
public final class RulesController {

    private final Templates templates;
    private final Office office;
    private final ReadingRules reading;

    public RulesController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        reading = new ReadingRules(furrow);
    }

    @GetMapping("/rules")
    View rules(Reader reader) {
        return templates.page("rules", "rules", new RulesView(reader, office).page(reading.read()));
    }

    /// The profile as a file, to be copied and changed.
    @GetMapping("/rules/profile.yaml")
    ResponseEntity<byte[]> profile() {
        String name = reading.read().profile().orElse("default.yaml");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        org.springframework.http.ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("application/yaml;charset=utf-8"))
                .body(reading.profile());
    }
}
