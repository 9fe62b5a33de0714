package org.furrow.web.shell;

/// Thrown where an address holds something else than a date; becomes an answer that names the field and the value.
public final class WrongDate extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String value;

    /// @param field its name in the address, such as `as-of`
    WrongDate(String field, String value) {
        super(field + "=" + value, null, false, false);
        this.field = field;
        this.value = value;
    }

    /// The field's name in the address.
    public String field() {
        return field;
    }

    /// What stands there.
    public String value() {
        return value;
    }
}
