package org.furrow.web.visitor;

/// The words for who is looking at a page.
public interface VisitorWords {

    String account();

    String accounts();

    String signOut();

    String playedRole();

    String playAs(String role);

    String role(String code);
}
