package org.furrow.domain.victims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A word of a list, which files, forms and the API write in small letters.
public interface Coded {

    /// Its name in the program, which an enum has anyhow.
    String name();

    /// The word that files, forms and the API use.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one of these with that code.
    static <T extends Coded> Optional<T> find(T[] values, String code) {
        return Arrays.stream(values).filter(each -> each.code().equals(code)).findFirst();
    }
}
