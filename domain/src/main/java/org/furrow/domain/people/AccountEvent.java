package org.furrow.domain.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Something that happened to an account, as the log of sign-ins keeps it. It never holds a secret, nor what somebody
/// typed.
///
/// @param way how somebody came in, or tried to
/// @param whose whose account
/// @param by the name of another person who did it; empty where the account's owner did
/// @param detail what else there is to tell: a reason, a role, organisations, the label of a token
public record AccountEvent(What what, Way way, Whose whose, String by, String detail) {

    /// What happened.
    public enum What {
        SIGNED_IN,
        REFUSED,
        LOCKED_OUT,
        SIGNED_OUT,
        ACCOUNT_ADDED,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        ROLE_CHANGED,
        RESTRICTED,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        TOKEN_ISSUED,
        TOKEN_WITHDRAWN,
        SECOND_FACTOR_SET,
        SECOND_FACTOR_REMOVED,
        /// A person of a provider signs in to this account from now on.
        CONNECTED;

        /// The word that files, addresses and messages use.
        public String code() {
            return word(this);
        }

        /// What has that code.
        public static Optional<What> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    /// How somebody came in, or tried to.
    public enum Way {
        NONE,
        PASSWORD,
        SECOND_FACTOR,
        RECOVERY_CODE,
        TOKEN,
        FIRST_START,
        OPENID;

        /// The word that files, addresses and messages use.
        public String code() {
            return word(this);
        }

        /// The way of that code.
        public static Optional<Way> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    /// Why somebody was refused.
    public enum Why {
        UNKNOWN_NAME,
        WRONG_PASSWORD,
        DISABLED,
        EXPIRED,
        WRONG_CODE,
        UNKNOWN_TOKEN,
        /// The provider's answer cannot be believed, or the provider does not answer.
        NOT_BELIEVED,
        /// The provider knows the person, and there is no account for them.
        NO_ACCOUNT,
        /// None of the provider's words for the person stands for a role.
        NO_ROLE,
        /// The provider names no organisation for the person.
        NO_ORGANISATION,
        /// An account of that name belongs to somebody else, or has not been connected.
        NAME_TAKEN,
        /// The role that the provider gives would leave the register without an administrator.
        LAST_ADMINISTRATOR,
        /// Passwords are for administrators only.
        PASSWORDS_CLOSED;

        /// The word that files and messages use.
        public String code() {
            return word(this);
        }
    }

    /// Whose account it is. Where there is no such account nothing is kept: what somebody typed there may be a
    /// password.
    ///
    /// @param account its id, empty where there is no such account
    /// @param name what its owner signs in with, empty where there is no such account
    public record Whose(String account, String name) {

        /// There is no such account.
        public static final Whose NOBODY = new Whose("", "");

        /// This account's.
        public static Whose of(Account account) {
            return new Whose(account.id(), account.name());
        }

        /// This actor's.
        public static Whose of(Actor actor) {
            return new Whose(actor.account(), actor.name());
        }
    }

    /// It happened to this account, by its owner.
    public static AccountEvent of(What what, Whose whose) {
        return new AccountEvent(what, Way.NONE, whose, "", "");
    }

    /// The same, somebody having come in this way.
    public AccountEvent through(Way other) {
        return new AccountEvent(what, other, whose, by, detail);
    }

    /// The same, done by this person.
    public AccountEvent by(Actor actor) {
        return new AccountEvent(what, way, whose, actor.account().equals(whose.account()) ? "" : actor.name(), detail);
    }

    /// The same, with this to tell.
    public AccountEvent telling(String more) {
        return new AccountEvent(what, way, whose, by, more);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
