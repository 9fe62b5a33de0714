package org.furrow.web.about;

import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Answers what Furrow is made of and how its pages look.
@Controller
public final class AboutController {

    private final Templates templates;
    private final Office office;

    public AboutController(Templates templates, Office office) {
        this.templates = templates;
        this.office = office;
    }

    @GetMapping("/about")
    View about(Reader reader) {
        AboutWords words = Words.of(AboutWords.class, reader.locale());
        return templates.page(
                "about",
                "about",
                new AboutPage(
                        Shell.of(reader, office, Section.ELSEWHERE, words.title()),
                        words,
                        Works.VERSION,
                        Works.program(),
                        Works.browser(),
                        Works.notice(),
                        Works.licence()));
    }

    @GetMapping("/design")
    View design(Reader reader) {
        AboutWords words = Words.of(AboutWords.class, reader.locale());
        return templates.page(
                "about",
                "design",
                new DesignView(reader, office)
                        .page(Shell.of(reader, office, Section.ELSEWHERE, words.design()), words));
    }
}
