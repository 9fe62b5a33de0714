package org.furrow.web.trouble;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.furrow.app.NotPermitted;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.shell.WrongDate;
import org.furrow.web.visitor.VisitorWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/// Answers where something is missing or broken: a page, or JSON below `/api` and `/tiles`. Never shows the program's
/// inside.
@Controller
@ControllerAdvice
public final class TroubleController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleController.class);
    private static final int NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;
    private static final int BROKEN = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    private final Templates templates;
    private final Office office;

    public TroubleController(Templates templates, Office office) {
        this.templates = templates;
        this.office = office;
    }

    @ExceptionHandler
    View missing(Missing missing, HttpServletRequest request, HttpServletResponse response) {
        return show(new Trouble(NOT_FOUND, said(missing), missing.advice()), request, response);
    }

    @ExceptionHandler
    View wrong(WrongDate wrong, HttpServletRequest request, HttpServletResponse response) {
        TroubleWords words = Words.of(TroubleWords.class, Reader.of(request).locale());
        return show(
                new Trouble(
                        HttpServletResponse.SC_BAD_REQUEST,
                        words.wrongDate(wrong.field(), wrong.value()),
                        words.wrongDateAdvice()),
                request,
                response);
    }

    @ExceptionHandler
    View notPermitted(NotPermitted refused, HttpServletRequest request, HttpServletResponse response) {
        LOG.info("{}", refused.getMessage());
        TroubleWords words = Words.of(TroubleWords.class, Reader.of(request).locale());
        Trouble trouble = refused.restrictedTo().isEmpty()
                ? new Trouble(
                        HttpServletResponse.SC_FORBIDDEN,
                        words.notPermitted(),
                        words.notPermittedAdvice(roles(refused, Reader.of(request))))
                : new Trouble(
                        HttpServletResponse.SC_FORBIDDEN,
                        words.restricted(office.figures(Reader.of(request)).list(refused.restrictedTo())),
                        words.restrictedAdvice());
        boolean isPage =
                request.getMethod().equals("GET") && refused.restrictedTo().isEmpty();
        return show(trouble, isPage ? refused.roles() : List.of(), request, response);
    }

    private String roles(NotPermitted refused, Reader reader) {
        VisitorWords words = Words.of(VisitorWords.class, reader.locale());
        return office.figures(reader)
                .list(refused.roles().stream()
                        .map(role -> words.role(role.code()))
                        .toList());
    }

    @RequestMapping("/error")
    View other(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Objects.equals(status, HttpServletResponse.SC_METHOD_NOT_ALLOWED)
                && !record(request).isEmpty()) {
            return new RedirectView(record(request));
        }
        return show(trouble(status instanceof Integer number ? number : NOT_FOUND, request), request, response);
    }

    /// The page of the record that an address is about which only takes forms: that is where somebody wants to be who
    /// loads the answer to a form again, or asks for it in another language. Empty where it is about none, or for
    /// programs.
    private static String record(HttpServletRequest request) {
        List<String> parts = List.of(address(request).split("/", -1));
        boolean isPage = request.getMethod().equals("GET") && !parts.contains("api");
        return IntStream.range(0, parts.size() - 1)
                .filter(i -> isPage && RecordId.find(parts.get(i)).isPresent())
                .mapToObj(i -> String.join("/", parts.subList(0, i + 1))
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString()))
                .findFirst()
                .orElse("");
    }

    private static Trouble trouble(int status, HttpServletRequest request) {
        String address = address(request);
        TroubleWords words = Words.of(TroubleWords.class, Reader.of(request).locale());
        if (status == NOT_FOUND) {
            return new Trouble(status, words.notFound(address), words.notFoundAdvice());
        }
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            return new Trouble(status, words.notSignedIn(), words.notSignedInAdvice());
        }
        if (status == HttpServletResponse.SC_FORBIDDEN) {
            return new Trouble(status, words.wrongForm(), words.wrongFormAdvice());
        }
        if (status < BROKEN) {
            String query = Objects.requireNonNullElse(request.getQueryString(), address);
            return new Trouble(status, words.notUnderstood(query), words.notUnderstoodAdvice());
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request {} to {} failed", number, address, (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return new Trouble(status, words.broken(), words.brokenAdvice(number));
    }

    private View show(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
        return show(trouble, List.of(), request, response);
    }

    /// @param roles in which the same page is to be had; in an exercise they can be played at once
    private View show(Trouble trouble, List<Role> roles, HttpServletRequest request, HttpServletResponse response) {
        String address = address(request);
        response.setStatus(trouble.status);
        if (address.startsWith("/api/") || address.startsWith("/tiles/")) {
            return (_, _, answer) -> {
                answer.setContentType("application/json;charset=utf-8");
                answer.getWriter().print(JsonMapper.shared().writeValueAsString(trouble.asMap()));
            };
        }
        TroubleWords words = Words.of(TroubleWords.class, Reader.of(request).locale());
        Shell shell = Shell.of(Reader.of(request), office, Section.ELSEWHERE, words.title());
        List<Link> ways = List.of(
                new Link(words.toRegister(), Section.REGISTER.address()),
                new Link(words.toMap(), Section.MAP.address()));
        return templates.page(
                "trouble",
                "trouble",
                new TroublePage(shell, Integer.toString(trouble.status), trouble.what, trouble.advice, ways, roles));
    }

    /// The address that was asked for, also where the server has passed the request on.
    private static String address(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? request.getRequestURI() : path.toString();
    }

    private static String said(Missing missing) {
        return Objects.requireNonNullElse(missing.getMessage(), "");
    }

    /// What went wrong and what to do next.
    private record Trouble(int status, String what, String advice) {

        Map<String, Object> asMap() {
            return Map.of("status", status, "what", what, "advice", advice);
        }
    }
}
