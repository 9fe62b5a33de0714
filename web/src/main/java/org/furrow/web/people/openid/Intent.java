package org.furrow.web.people.openid;

/// What somebody wants of a provider.
///
/// @param isConnecting whether to connect the account that they are signed in to, and not to sign in
/// @param to where to go afterwards, an address of this site
public record Intent(boolean isConnecting, String to) {}
