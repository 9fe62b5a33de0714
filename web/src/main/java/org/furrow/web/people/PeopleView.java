package org.furrow.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.people.Answer;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Role;
import org.furrow.web.people.openid.OpenIdProvider;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;

/// Makes the pages of signing in and of accounts for a reader.
final class PeopleView {

    private static final String NO_FIELD = "";

    private final Reader reader;
    private final Office office;
    private final PeopleWords words;

    PeopleView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(PeopleWords.class, reader.locale());
    }

    PeopleWords words() {
        return words;
    }

    SignInPage signIn(String name, String to, String trouble, Optional<OpenIdProvider> provider) {
        return new SignInPage(
                shell(words.signIn()),
                words,
                name,
                to,
                trouble,
                provider.map(known -> new SignInPage.Provider(
                        OpenIdController.PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8),
                        words.signInWith(known.name()),
                        known.isForAllOthers())));
    }

    LeavingPage leaving(String title, String provider, String address) {
        return new LeavingPage(shell(title), title, words.onTo(provider), address);
    }

    CodePage code(String to, String trouble) {
        return new CodePage(shell(words.secondFactor()), words, to, trouble);
    }

    FirstStartPage firstStart(StartingFirst.Wish typed, List<Fault> faults) {
        Map<String, List<String>> byField = faults.stream()
                .collect(Collectors.groupingBy(
                        PeopleView::field,
                        Collectors.mapping(fault -> words.fault(fault.code()), Collectors.toList())));
        List<String> ofNone = byField.getOrDefault(NO_FIELD, List.of());
        return new FirstStartPage(shell(words.firstStart()), words, typed, ofNone, byField);
    }

    /// What a person is shown of their own account.
    ///
    /// @param provider with which the account can be connected; empty where there is none
    record Own(Optional<ReadingSignIns.Line> lastSignIn, List<IssuingTokens.Token> tokens, Optional<Joined> provider) {
        Own {
            tokens = List.copyOf(tokens);
        }
    }

    /// A provider, and whether the account is connected with a person of it.
    record Joined(String name, boolean isConnected) {}

    AccountPage account(Visitor visitor, boolean mustChange, AccountPage.Told told, Own own) {
        return new AccountPage(
                shell(words.myAccount()),
                words,
                visitor.actor().name(),
                words.role(visitor.actor().role().code()),
                sight(visitor.actor().sight().organisations()),
                own.lastSignIn()
                        .map(line -> words.lastSignedIn(office.figures(reader).minute(line.at()), line.address()))
                        .orElseGet(words::firstSignIn),
                mustChange,
                told,
                own.tokens().stream().map(this::line).toList(),
                own.provider()
                        .map(joined -> new AccountPage.Provider(
                                joined.isConnected()
                                        ? words.connected(joined.name())
                                        : words.connectMeans(joined.name()),
                                joined.isConnected() ? "" : words.connectWith(joined.name()))));
    }

    AccountsPage accounts(AccountPage.Told told, List<Account> accounts, List<String> organisations) {
        return new AccountsPage(
                shell(words.accounts()),
                words,
                told,
                Arrays.stream(Role.values())
                        .map(role -> new AccountsPage.Choice(role.code(), words.role(role.code())))
                        .toList(),
                accounts.stream().map(account -> line(account, organisations)).toList());
    }

    private String sight(List<String> organisations) {
        return organisations.isEmpty()
                ? ""
                : words.youSee(office.figures(reader).list(organisations));
    }

    /// What to tell of an answer.
    ///
    /// @param label what a secret is, told its name
    AccountPage.Told told(Answer answer, UnaryOperator<String> label) {
        return switch (answer) {
            case Answer.Done _ -> AccountPage.Told.NOTHING;
            case Answer.Refused refused -> new AccountPage.Told(sentences(refused.faults()), "", Optional.empty());
            case Answer.Secret made ->
                new AccountPage.Told(
                        List.of(), "", Optional.of(new AccountPage.Shown(label.apply(made.about()), made.secret())));
        };
    }

    String lockedOut(Instant until) {
        return words.lockedOut(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(until.atZone(office.zone()).plusMinutes(1)));
    }

    /// The field of the first start that a fault is about.
    private static String field(Fault fault) {
        return switch (fault) {
            case WRONG_CODE -> "code";
            case NAME_INVALID, NAME_TAKEN -> "name";
            case FULL_NAME_INVALID -> "fullName";
            case TOO_SHORT, TOO_LONG, COMMON, HOLDS_NAME -> "password";
            case STARTED_ALREADY,
                    WRONG_PASSWORD,
                    SAME_PASSWORD,
                    LOCKED_OUT,
                    UNKNOWN_ACCOUNT,
                    LAST_ADMINISTRATOR,
                    RESTRICTED_ADMINISTRATOR,
                    ORGANISATION_INVALID,
                    WRONG_FACTOR,
                    FACTOR_DEMANDED,
                    LABEL_INVALID,
                    TOO_MANY_TOKENS -> NO_FIELD;
        };
    }

    private List<String> sentences(List<Fault> faults) {
        return faults.stream().map(fault -> words.fault(fault.code())).toList();
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.ELSEWHERE, title);
    }

    private AccountPage.Line line(IssuingTokens.Token token) {
        return new AccountPage.Line(token.id(), token.label(), day(token.issued()), day(token.expires()));
    }

    private AccountsPage.Line line(Account account, List<String> organisations) {
        List<String> seen = account.sight().organisations();
        return new AccountsPage.Line(
                account.id(),
                account.name(),
                account.fullName(),
                account.role().code(),
                account.isDisabled(),
                seen.isEmpty() ? words.seesEverything() : office.figures(reader).list(seen),
                account.role() == Role.ADMINISTRATOR
                        ? List.of()
                        : Stream.concat(organisations.stream(), seen.stream())
                                .distinct()
                                .sorted()
                                .map(each -> new AccountsPage.Organisation(each, seen.contains(each)))
                                .toList());
    }

    private String day(Instant moment) {
        return office.figures(reader).day(LocalDate.ofInstant(moment, office.zone()));
    }
}
