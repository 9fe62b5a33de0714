package org.furrow.domain.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A look at the register that somebody has given a name: filters, columns and order.
///
/// @param account the id of the account whose it is
/// @param by what colleagues call that person
/// @param query the filters, the columns and the order, by their names in addresses
/// @param isShared whether everybody is offered it
public record SavedView(
        String id, String account, String by, String name, Map<String, String> query, boolean isShared) {

    private static final int LONGEST_NAME = 60;

    public SavedView {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        if (!isName(name)) {
            throw new IllegalArgumentException("The name of a view has 1 to 60 characters, but was " + name);
        }
    }

    /// Whether a view may be called so.
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /// Whether it is this person's own.
    public boolean isOf(Actor actor) {
        return account.equals(actor.account());
    }

    /// The same under another name.
    public SavedView called(String otherName) {
        return new SavedView(id, account, by, otherName, query, isShared);
    }

    /// The same for everybody, or for its owner only.
    public SavedView shared(boolean withEverybody) {
        return new SavedView(id, account, by, name, query, withEverybody);
    }

    /// The same name for another look.
    public SavedView showing(Map<String, String> otherQuery) {
        return new SavedView(id, account, by, name, otherQuery, isShared);
    }
}
