package org.furrow.web.people;

import jakarta.servlet.http.HttpServletRequest;

/// Under which address this site is reached, as a provider has to know it.
///
/// @param address such as `https://register.example`; empty where it is reached on this machine only
public record OwnSite(String address) {

    String address(HttpServletRequest request) {
        return address.isEmpty() ? "http://127.0.0.1:" + request.getLocalPort() : address;
    }

    /// Whether the browser asked by that name, and so keeps our cookies for it.
    boolean isAskedByItsName(HttpServletRequest request) {
        String own = address(request);
        String name = own.substring(own.indexOf("://") + 3).replaceAll(":\\d+$", "");
        return name.equalsIgnoreCase(request.getServerName());
    }
}
