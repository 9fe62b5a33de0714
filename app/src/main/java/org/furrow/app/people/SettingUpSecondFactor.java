package org.furrow.app.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Permission;
import org.furrow.store.people.AccountTable;
import org.furrow.store.people.SecondFactorTable;

/// Setting up one's own second factor, and taking it away: a device that shows a new code every half minute, and ten
/// codes on paper for the day on which it is lost.
public final class SettingUpSecondFactor {

    private static final int CODES = 10;

    private final People people;

    /// Second factors of these accounts.
    public SettingUpSecondFactor(People people) {
        this.people = people;
    }

    /// Where an account stands with its second factor.
    public sealed interface Standing {

        /// It has none.
        record None() implements Standing {}

        /// It has one that its owner's device has still to show.
        ///
        /// @param secret as a person can type it
        /// @param address the same with its parameters, for a camera
        record Begun(String secret, String address) implements Standing {}

        /// It has one.
        ///
        /// @param codesLeft how many codes on paper are left
        record Confirmed(long codesLeft) implements Standing {}
    }

    /// What comes of showing the first code.
    public sealed interface Confirmation {

        /// It counts; these are the codes on paper, told this once.
        record Done(List<String> codes) implements Confirmation {
            public Done {
                codes = List.copyOf(codes);
            }
        }

        /// It does not count.
        record Wrong() implements Confirmation {}
    }

    /// Where the actor stands.
    public Standing find(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file().read(session -> {
            Optional<SecondFactorTable.Factor> factor = people.factors().find(session, by.account());
            if (factor.isEmpty()) {
                return new Standing.None();
            }
            return factor.orElseThrow().isConfirmed()
                    ? new Standing.Confirmed(people.factors().countCodes(session, by.account()))
                    : begun(by, factor.orElseThrow().secret());
        });
    }

    /// Begins with a new secret. Whoever has a second factor already keeps it, and takes it away first.
    public void begin(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        people.file().write(session -> {
            if (people.factors()
                    .find(session, by.account())
                    .filter(SecondFactorTable.Factor::isConfirmed)
                    .isEmpty()) {
                people.factors().begin(session, by.account(), Totp.freshSecret(), people.now());
            }
            return true;
        });
    }

    /// Confirms the second factor by a code that the device shows.
    public Confirmation confirm(Actor by, String code) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        List<String> codes = Stream.generate(Secrets::freshOnPaper).limit(CODES).toList();
        return people.file().write(session -> {
            Optional<SecondFactorTable.Factor> begun =
                    people.factors().find(session, by.account()).filter(factor -> !factor.isConfirmed());
            OptionalLong step = begun.map(factor -> Totp.findStep(factor.secret(), code, people.now(), 0))
                    .orElse(OptionalLong.empty());
            if (step.isEmpty()) {
                return new Confirmation.Wrong();
            }
            people.factors().takeStep(session, by.account(), step.getAsLong());
            people.factors()
                    .confirm(
                            session,
                            by.account(),
                            codes.stream().map(Secrets::hash).toList());
            people.note(session, AccountEvent.of(AccountEvent.What.SECOND_FACTOR_SET, AccountEvent.Whose.of(by)));
            return new Confirmation.Done(codes);
        });
    }

    /// Takes the second factor away, for who knows the password, unless the programme demands one.
    public Answer remove(Actor by, String password) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        if (people.settings().secondFactor().contains(by.role())) {
            return Answer.refused(Fault.FACTOR_DEMANDED);
        }
        if (people.file()
                .write(session -> people.tries().begin(session, by.name(), people.now()))
                .isPresent()) {
            return Answer.refused(Fault.LOCKED_OUT);
        }
        String hash = people.file()
                .read(session -> people.accounts().find(session, by.account()))
                .map(AccountTable.Stored::passwordHash)
                .orElse("");
        if (!people.passwords().isRight(password, hash)) {
            return Answer.refused(Fault.WRONG_PASSWORD);
        }
        return people.file().write(session -> {
            people.tries().forget(session, by.name());
            people.factors().delete(session, by.account());
            people.note(session, AccountEvent.of(AccountEvent.What.SECOND_FACTOR_REMOVED, AccountEvent.Whose.of(by)));
            return new Answer.Done();
        });
    }

    private static Standing.Begun begun(Actor by, String secret) {
        String address = "otpauth://totp/Furrow:" + URLEncoder.encode(by.name(), StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=Furrow";
        return new Standing.Begun(secret.replaceAll("(.{4})(?!$)", "$1 "), address);
    }
}
