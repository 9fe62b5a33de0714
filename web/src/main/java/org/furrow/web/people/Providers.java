package org.furrow.web.people;

import java.util.Optional;
import org.furrow.app.people.People;
import org.furrow.web.people.openid.OpenIdProvider;

/// The provider of OpenID Connect of this server, where the programme has one.
final class Providers {

    private final Optional<OpenIdProvider> provider;

    private Providers(Optional<OpenIdProvider> provider) {
        this.provider = provider;
    }

    /// None: whoever plays roles needs nobody to say who they are.
    static Providers none() {
        return new Providers(Optional.empty());
    }

    static Providers of(People people) {
        return new Providers(people.settings().openId().map(settings -> new OpenIdProvider(settings, people::now)));
    }

    Optional<OpenIdProvider> find() {
        return provider;
    }
}
