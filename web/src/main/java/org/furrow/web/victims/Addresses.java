package org.furrow.web.victims;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Writes values into addresses.
final class Addresses {

    private Addresses() {}

    /// A value of a question, whatever it holds.
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
