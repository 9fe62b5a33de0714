package org.furrow.web.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Prints pages: each template takes one record and decides nothing.
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// The page as a view of Spring's, for a controller to return.
    ///
    /// @param folder the package of the page below `org.furrow.web`, which holds the template
    /// @param name the template's file name without its ending
    public View page(String folder, String name, Object page) {
        return new Printed("org/furrow/web/" + folder + "/" + name + ".jte", page);
    }

    private final class Printed implements View {

        private final String template;
        private final Object page;

        private Printed(String template, Object page) {
            this.template = template;
            this.page = page;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=utf-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(template, page, output);
            response.setContentType(getContentType());
            if (!response.containsHeader("Cache-Control")) {
                response.setHeader("Cache-Control", "private, no-cache");
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
