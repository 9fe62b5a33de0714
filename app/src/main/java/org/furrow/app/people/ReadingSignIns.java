package org.furrow.app.people;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.NotPermitted;
import org.furrow.app.Spreadsheets;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.store.people.SignInLogTable;

/// Reading the log of sign-ins: all of it for administrators, and for everybody when they signed in last.
public final class ReadingSignIns {

    private static final int AT_A_TIME = 1_000;
    private static final List<String> HEADING =
            List.of("number", "at", "name", "what", "way", "address", "by", "detail");

    private final People people;

    /// A reader of the log of these accounts.
    public ReadingSignIns(People people) {
        this.people = people;
    }

    /// What is asked; empty texts limit nothing.
    ///
    /// @param name a part of an account's name
    /// @param what the code of what happened
    /// @param until excluded
    /// @param before the number of the last line of the page before; [Long#MAX_VALUE] for the first page
    public record Question(String name, String what, Instant from, Instant until, long before) {

        /// The first page of everything.
        public static final Question ALL = new Question("", "", Instant.MIN, Instant.MAX, Long.MAX_VALUE);

        private Question before(long number) {
            return new Question(name, what, from, until, number);
        }

        private SignInLogTable.Filter filter() {
            return new SignInLogTable.Filter(name, what, from, until);
        }
    }

    /// A line of the log.
    ///
    /// @param address from where, as the server saw it; empty where it was no request
    public record Line(long number, Instant at, String address, AccountEvent event) {}

    /// Some lines, the newest first.
    ///
    /// @param hasMore whether there are older ones
    public record Page(List<Line> lines, boolean hasMore) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// The newest lines that the question asks for.
    public Page read(Actor by, Question question, int size) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        List<SignInLogTable.Line> found = people.file()
                .read(session -> people.log().list(session, question.filter(), question.before(), size + 1));
        return new Page(found.stream().limit(size).map(ReadingSignIns::line).toList(), found.size() > size);
    }

    /// When the actor signed in before this time, and from where; nothing where this is the first time.
    public Optional<Line> findLast(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file().read(session -> people.log().listSignIns(session, by.account(), 2)).stream()
                .skip(1)
                .findFirst()
                .map(ReadingSignIns::line);
    }

    /// Writes a table of all lines that the question asks for, the newest first.
    public void writeCsv(Actor by, Question question, Writer writer) throws IOException {
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.DEFAULT);
        table.printRecord(HEADING);
        Question next = question;
        Page page;
        do {
            page = read(by, next, AT_A_TIME);
            for (Line line : page.lines()) {
                table.printRecord(cells(line).map(Spreadsheets::plain).toList());
                next = next.before(line.number());
            }
        } while (page.hasMore());
        table.flush();
    }

    private static Stream<String> cells(Line line) {
        return Stream.of(
                Long.toString(line.number()),
                line.at().toString(),
                line.event().whose().name(),
                line.event().what().code(),
                line.event().way().code(),
                line.address(),
                line.event().by(),
                line.event().detail());
    }

    private static Line line(SignInLogTable.Line line) {
        return new Line(line.number(), line.at(), line.address(), line.event());
    }
}
