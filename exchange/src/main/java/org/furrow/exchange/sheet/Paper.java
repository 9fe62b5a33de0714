package org.furrow.exchange.sheet;

import java.util.Locale;
import java.util.Optional;

/// A size of paper, upright, in millimetres.
public enum Paper {
    A4(210, 297),
    A3(297, 420);

    private final double widthMm;
    private final double heightMm;

    Paper(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /// The paper of that name, such as `a4`.
    public static Optional<Paper> find(String name) {
        for (Paper paper : values()) {
            if (paper.code().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    /// Its word in addresses and commands.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    double widthMm() {
        return widthMm;
    }

    double heightMm() {
        return heightMm;
    }
}
