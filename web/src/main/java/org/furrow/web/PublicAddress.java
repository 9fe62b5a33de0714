package org.furrow.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.web.people.OwnSite;

/// The address under which people reach this server, where a proxy on the same machine stands before it.
///
/// @param host its name, in small letters; empty where no proxy stands before the server
/// @param isEncrypted whether people reach the proxy by https
public record PublicAddress(String host, boolean isEncrypted) {

    /// No proxy: the server answers to this machine's own names.
    public static final PublicAddress NONE = new PublicAddress("", false);

    /// The address in that text, such as `https://register.example`; nothing where it is none.
    public static Optional<PublicAddress> find(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme = address.getScheme();
            boolean isWeb = "https".equals(scheme) || "http".equals(scheme);
            boolean isBare = (address.getPath() == null || address.getPath().matches("/?"))
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && address.getUserInfo() == null;
            return isWeb && isBare && address.getHost() != null
                    ? Optional.of(new PublicAddress(address.getHost().toLowerCase(Locale.ROOT), "https".equals(scheme)))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The address as it stands before every page.
    OwnSite site() {
        return new OwnSite(host.isEmpty() ? "" : (isEncrypted ? "https://" : "http://") + host);
    }

    /// Whether that is the name of the host.
    boolean isOf(String name) {
        return !host.isEmpty() && host.equals(name.toLowerCase(Locale.ROOT));
    }

    /// The settings of the server behind the proxy: only a proxy on this machine is believed when it says for whom it
    /// asks.
    Map<String, Object> settings() {
        return host.isEmpty()
                ? Map.of()
                : Map.of(
                        "server.tomcat.remoteip.remote-ip-header",
                        "X-Forwarded-For",
                        "server.tomcat.remoteip.protocol-header",
                        "X-Forwarded-Proto",
                        "server.tomcat.remoteip.internal-proxies",
                        "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1");
    }
}
