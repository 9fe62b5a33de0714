package org.furrow.web.signins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.domain.people.AccountEvent;
import org.furrow.web.people.PeopleWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;

/// Makes the page of the log of sign-ins for a reader.
final class SignInsView {

    private static final Set<AccountEvent.What> REFUSALS =
            Set.of(AccountEvent.What.REFUSED, AccountEvent.What.LOCKED_OUT);

    private final SignInsWords words;
    private final PeopleWords peopleWords;
    private final Figures figures;
    private final Shell shell;

    SignInsView(Reader reader, Office office) {
        words = Words.of(SignInsWords.class, reader.locale());
        peopleWords = Words.of(PeopleWords.class, reader.locale());
        figures = office.figures(reader);
        shell = Shell.of(reader, office, Section.ELSEWHERE, words.title());
    }

    /// @param days for how many days the log is kept
    SignInsPage page(SignInsRequest asked, ReadingSignIns.Page found, long days) {
        return new SignInsPage(
                shell,
                words,
                words.means(figures.number(days)),
                new SignInsPage.Form(asked.name(), what(asked.what()), asked.from(), asked.until(), asked.isLimited()),
                found.lines().stream().map(this::line).toList(),
                pages(asked, found),
                asked.file());
    }

    private Select what(String chosen) {
        Stream<Select.Choice> any = Stream.of(new Select.Choice("", words.everything(), chosen.isEmpty()));
        Stream<Select.Choice> each = Arrays.stream(AccountEvent.What.values())
                .map(what -> new Select.Choice(
                        what.code(), words.happened(what.code()), what.code().equals(chosen)));
        return new Select("what", words.what(), Stream.concat(any, each).toList());
    }

    private List<Link> pages(SignInsRequest asked, ReadingSignIns.Page found) {
        List<Link> pages = new ArrayList<>();
        if (!asked.isFirst()) {
            pages.add(new Link(words.newest(), asked.firstPage()));
        }
        if (found.hasMore()) {
            pages.add(
                    new Link(words.older(), asked.before(found.lines().getLast().number())));
        }
        return pages;
    }

    private SignInsPage.Line line(ReadingSignIns.Line line) {
        AccountEvent event = line.event();
        return new SignInsPage.Line(
                figures.minute(line.at()),
                event.whose().name().isEmpty() ? words.nobody() : event.whose().name(),
                words.happened(event.what().code()),
                REFUSALS.contains(event.what()),
                event.way() == AccountEvent.Way.NONE
                        ? ""
                        : words.came(event.way().code()),
                line.address(),
                Stream.of(detail(event), event.by().isEmpty() ? "" : words.by(event.by()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private String detail(AccountEvent event) {
        return switch (event.what()) {
            case REFUSED -> event.detail().isEmpty() ? "" : words.why(event.detail());
            case ACCOUNT_ADDED, ROLE_CHANGED -> peopleWords.role(event.detail());
            case RESTRICTED -> event.detail().isEmpty() ? peopleWords.seesEverything() : event.detail();
            case SIGNED_IN,
                    LOCKED_OUT,
                    SIGNED_OUT,
                    ACCOUNT_DISABLED,
                    ACCOUNT_ENABLED,
                    PASSWORD_CHANGED,
                    PASSWORD_RESET,
                    TOKEN_ISSUED,
                    TOKEN_WITHDRAWN,
                    SECOND_FACTOR_SET,
                    SECOND_FACTOR_REMOVED,
                    CONNECTED -> event.detail();
        };
    }
}
