package org.furrow.web.visitor;

/// The words for who is looking at a page.
public interface VisitorWords {

    String account();

    String accounts();

    String signOut();

    String playedRole();

    String role(String code);
}
