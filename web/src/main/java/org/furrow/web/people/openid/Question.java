package org.furrow.web.people.openid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.furrow.app.people.Secrets;

/// What ties the answer of a provider to the browser that asked: state, nonce and the verifier of PKCE all follow from
/// a secret that only a cookie of that browser holds, so the server remembers nothing.
record Question(String secret) {

    private static final Duration LASTS = Duration.ofMinutes(10);

    /// The state: what we want to know again, signed by the secret.
    String state(Intent intent, Instant now) {
        String text = now.getEpochSecond() + " " + (intent.isConnecting() ? "c" : "s") + " " + intent.to();
        String packed = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return packed + "." + signed(packed);
    }

    /// What the state says, where this browser asked for it lately.
    Optional<Intent> find(String state, Instant now) {
        int dot = state.indexOf('.');
        if (dot < 0 || !Secrets.isSame(signed(state.substring(0, dot)), state.substring(dot + 1))) {
            return Optional.empty();
        }
        String text = new String(Base64.getUrlDecoder().decode(state.substring(0, dot)), StandardCharsets.UTF_8);
        String[] parts = text.split(" ", 3);
        Instant asked = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return asked.plus(LASTS).isAfter(now)
                ? Optional.of(new Intent(parts[1].equals("c"), parts[2]))
                : Optional.empty();
    }

    String nonce() {
        return Secrets.derived(secret, "openid nonce");
    }

    /// Shown with the code, so that whoever has only the code cannot use it (RFC 7636).
    String verifier() {
        return Secrets.derived(secret, "openid verifier");
    }

    String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private String signed(String packed) {
        return Secrets.derived(secret, "openid state " + packed);
    }
}
