package org.furrow.web.people;

import java.util.regex.Pattern;

/// An address of this site, to go to after signing in. Anything else leads to the first page.
final class OwnAddress {

    private static final String FIRST_PAGE = "/";
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\{}]]{0,1000}");

    private OwnAddress() {}

    static String of(String asked) {
        boolean isOwn = asked.equals(FIRST_PAGE) || OWN.matcher(asked).matches();
        return isOwn && !asked.startsWith(SignInController.PATH) ? asked : FIRST_PAGE;
    }
}
