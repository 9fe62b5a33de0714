package org.furrow.app.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Permission;
import org.furrow.store.people.TokenTable;

/// Issuing and withdrawing personal access tokens, with which scripts ask in the name of their owner.
public final class IssuingTokens {

    /// How long a token lasts.
    public static final Duration LASTS = Duration.ofDays(365);

    /// By this a person, and a search through files, knows a token again.
    private static final String MARK = "furrow_";

    private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);
    private static final Duration REFUSAL_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 60;

    private final People people;

    /// Tokens of these accounts.
    public IssuingTokens(People people) {
        this.people = people;
    }

    /// A token as its owner sees it.
    ///
    /// @param label what it is for
    public record Token(String id, String label, Instant issued, Instant expires) {}

    /// The tokens of the actor, the newest first.
    public List<Token> list(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file().read(session -> people.tokens().list(session, by.account())).stream()
                .map(token -> new Token(token.id(), token.label(), token.issued(), token.expires()))
                .toList();
    }

    /// Issues a token for that purpose and tells it once.
    public Answer issue(Actor by, String label) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        String purpose = label.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_LABEL) {
            return Answer.refused(Fault.LABEL_INVALID);
        }
        String secret = MARK + Secrets.fresh();
        Instant now = people.now();
        TokenTable.Token token = new TokenTable.Token(UUID.randomUUID().toString(), purpose, now, now.plus(LASTS));
        return people.file().write(session -> {
            if (people.tokens().list(session, by.account()).size() >= MOST) {
                return Answer.refused(Fault.TOO_MANY_TOKENS);
            }
            people.tokens().insert(session, by.account(), Secrets.hash(secret), token);
            people.note(session, event(AccountEvent.What.TOKEN_ISSUED, by).telling(purpose));
            return new Answer.Secret(purpose, secret);
        });
    }

    /// Withdraws a token of the actor.
    public void withdraw(Actor by, String id) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        people.file().write(session -> {
            people.tokens()
                    .findLabel(session, id, by.account())
                    .ifPresent(label -> people.note(
                            session,
                            event(AccountEvent.What.TOKEN_WITHDRAWN, by).telling(label)));
            people.tokens().delete(session, id, by.account());
            return true;
        });
    }

    private static AccountEvent event(AccountEvent.What what, Actor by) {
        return AccountEvent.of(what, AccountEvent.Whose.of(by));
    }

    /// Who holds this token, while it counts, their account is enabled and has all that its owner must give it.
    public Optional<Visit> find(String secret) {
        String hash = Secrets.hash(secret);
        Optional<TokenTable.Owner> owner =
                people.file().read(session -> people.tokens().findOwner(session, hash, people.now()));
        Optional<Visit> visit = owner.map(TokenTable.Owner::account)
                .flatMap(new SigningIn(people)::findVisit)
                .filter(each -> each.duty() == Visit.Duty.NONE);
        note(owner.map(TokenTable.Owner::label).orElse(""), visit);
        return visit;
    }

    /// A use is noted once an hour for each token and address, a token that counts for nothing once a minute.
    private void note(String label, Optional<Visit> visit) {
        if (visit.isPresent()) {
            people.noteOnceIn(
                    USE_NOTED_EVERY,
                    event(AccountEvent.What.SIGNED_IN, visit.orElseThrow().actor())
                            .through(AccountEvent.Way.TOKEN)
                            .telling(label));
        } else {
            people.noteOnceIn(
                    REFUSAL_NOTED_EVERY,
                    AccountEvent.of(AccountEvent.What.REFUSED, AccountEvent.Whose.NOBODY)
                            .through(AccountEvent.Way.TOKEN)
                            .telling(AccountEvent.Why.UNKNOWN_TOKEN.code()));
        }
    }
}
