package org.furrow.web.tasks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Written;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.springframework.web.util.HtmlUtils;

/// Writes a dossier as one file of HTML that a phone opens without network: words, a drawing, the turning points. It
/// loads nothing and runs nothing.
final class PhoneFile {

    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;"
                    + "color:#1d2320;background:#fff}h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}"
                    + "dt{font-weight:600}dd{margin:0 0 .6rem;white-space:pre-line}svg{width:100%;height:auto;"
                    + "background:#f8f6f1}table{border-collapse:collapse;width:100%;font-size:.85rem}"
                    + "td,th{border:1px solid #dcd7cb;padding:.3rem;text-align:start}.wide{overflow-x:auto}"
                    + "@media(prefers-color-scheme:dark){body{color:#e9e7e0;background:#131718}"
                    + "td,th{border-color:#30393a}}";

    private final Reader reader;
    private final Office office;
    private final TaskWords words;
    private final StringBuilder html = new StringBuilder(8_000);

    PhoneFile(Reader reader, Office office, TaskWords words) {
        this.reader = reader;
        this.office = office;
        this.words = words;
    }

    String of(TaskDossiers.Content content, Optional<ShapePicture> picture) {
        html.append("<!doctype html>\n<html lang=\"")
                .append(reader.tag())
                .append("\" dir=\"")
                .append(reader.direction())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
                        + " initial-scale=1\"><meta name=\"robots\" content=\"noindex\">");
        element("title", content.title());
        html.append("<style>").append(STYLE).append("</style></head><body>\n");
        element("p", office.name());
        element("h1", content.title());
        facts(content.facts());
        facts(content.others());
        facts(content.amounts().stream()
                .map(each -> new Fact(each.label(), TaskDossiers.amount(each, words)))
                .toList());
        for (Fact text : content.dossier()) {
            element("h2", text.label());
            facts(List.of(new Fact("", text.value())));
        }
        picture.ifPresent(this::draw);
        content.points().forEach(this::points);
        content.notes().forEach(note -> element("p", note));
        return html.append("</body></html>\n").toString();
    }

    private void facts(List<Fact> facts) {
        html.append("<dl>\n");
        for (Fact fact : facts) {
            if (!fact.label().isEmpty()) {
                element("dt", fact.label());
            }
            element("dd", fact.value());
        }
        html.append("</dl>\n");
    }

    private void draw(ShapePicture picture) {
        element("h2", words.where());
        html.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" direction=\"ltr\">",
                picture.width(),
                picture.height()));
        element("title", picture.title());
        for (ShapePicture.Path path : picture.paths()) {
            html.append("<path d=\"")
                    .append(path.line())
                    .append("\" fill=\"#b25e00\" fill-opacity=\"0.2\" fill-rule=\"evenodd\" stroke=\"#a4241c\""
                            + " stroke-width=\"2\"/>\n");
        }
        for (ShapePicture.Label label : picture.labels()) {
            text(label.x(), label.y(), "middle", label.text());
        }
        ShapePicture.Scale scale = picture.scale();
        html.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %dv6H%dv-6\" fill=\"none\" stroke=\"#1d2320\" stroke-width=\"2\"/>",
                scale.start(),
                scale.y() - 6,
                scale.end()));
        text(scale.end() + 8, scale.y(), "start", scale.label());
        int north = picture.width() - 24;
        html.append("<path d=\"M").append(north).append(" 8l8 26l-8 -6l-8 6Z\" fill=\"#1d2320\"/>");
        text(north, 50, "middle", picture.north());
        html.append("</svg>\n");
    }

    private void text(int x, int y, String anchor, String text) {
        html.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"16\" font-weight=\"600\" fill=\"#1d2320\">",
                x,
                y,
                anchor));
        html.append(HtmlUtils.htmlEscape(text)).append("</text>\n");
    }

    private void points(TaskDossiers.Points points) {
        element("h2", points.title());
        html.append("<div class=\"wide\"><table><tr><th></th>");
        for (String heading : List.of(words.degrees(), "UTM", "MGRS")) {
            element("th", heading);
        }
        html.append("</tr>\n");
        int number = 0;
        for (Position corner : points.corners()) {
            Written written = Written.of(corner);
            html.append("<tr>");
            for (String cell : List.of(Integer.toString(++number), written.decimal(), written.utm(), written.mgrs())) {
                html.append("<td dir=\"ltr\">")
                        .append(HtmlUtils.htmlEscape(cell))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
        if (!points.rest().isEmpty()) {
            element("p", points.rest());
        }
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(HtmlUtils.htmlEscape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
