package org.furrow.web.people.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.furrow.app.people.Secrets;

/// The signed statement of a provider about who a person is, and what has to be true of it (OpenID Connect Core 1.0,
/// section 3.1.3.7).
///
/// Only RS256 and ES256 count, each with a key of its own kind: a statement that names another way of signing, or none,
/// is never looked at further.
final class IdToken {

    private static final Duration LEEWAY = Duration.ofMinutes(1);
    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final int SMALLEST_RSA_KEY = 2048;
    private static final int LONGEST_SUBJECT = 255;

    private final SignedJWT jwt;

    private IdToken(SignedJWT jwt) {
        this.jwt = jwt;
    }

    /// What a statement has to say.
    ///
    /// @param client for whom it was made
    record Expected(String issuer, String client, String nonce, Instant now) {}

    static IdToken of(String text) throws Unbelieved {
        try {
            SignedJWT jwt = SignedJWT.parse(text);
            JWSAlgorithm algorithm = jwt.getHeader().getAlgorithm();
            if (!algorithm.equals(JWSAlgorithm.RS256) && !algorithm.equals(JWSAlgorithm.ES256)) {
                throw new Unbelieved("The ID token is signed by " + algorithm + ", which does not count");
            }
            return new IdToken(jwt);
        } catch (ParseException | IllegalArgumentException broken) {
            throw new Unbelieved("The ID token is no signed statement", broken);
        }
    }

    static JWKSet keys(String text) throws Unbelieved {
        try {
            return JWKSet.parse(text);
        } catch (ParseException | IllegalArgumentException broken) {
            throw new Unbelieved("The provider's keys cannot be read", broken);
        }
    }

    /// Whether one of these keys has signed it.
    boolean isSignedBy(JWKSet keys) throws Unbelieved {
        for (JWK key : keys.getKeys()) {
            if (mayHaveSigned(key) && isSignedBy(key)) {
                return true;
            }
        }
        return false;
    }

    /// What it says, where it was made for us, now and for this browser.
    JWTClaimsSet claims(Expected expected) throws Unbelieved {
        JWTClaimsSet claims = claims();
        List<String> audience = claims.getAudience();
        Object party = Optional.ofNullable(claims.getClaim("azp")).orElse("");
        boolean isForUs = audience.contains(expected.client())
                && (party.equals(expected.client()) || (party.equals("") && audience.size() == 1));
        require(expected.issuer().equals(claims.getIssuer()), "The ID token comes from another issuer");
        require(isForUs, "The ID token is for another client");
        requireTimes(claims, expected.now());
        require(
                claims.getClaim("nonce") instanceof String nonce && Secrets.isSame(expected.nonce(), nonce),
                "The ID token answers another question");
        String subject = claims.getSubject();
        require(
                subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT,
                "The ID token names nobody");
        return claims;
    }

    private static void requireTimes(JWTClaimsSet claims, Instant now) throws Unbelieved {
        Date expires = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        Date notBefore = claims.getNotBeforeTime();
        require(expires != null && expires.toInstant().isAfter(now.minus(LEEWAY)), "The time of the ID token is over");
        require(
                issued != null
                        && issued.toInstant().isAfter(now.minus(OLDEST))
                        && issued.toInstant().isBefore(now.plus(LEEWAY)),
                "The ID token was not made now");
        require(
                notBefore == null || notBefore.toInstant().isBefore(now.plus(LEEWAY)),
                "The ID token does not count yet");
    }

    private static void require(boolean isTrue, String reason) throws Unbelieved {
        if (!isTrue) {
            throw new Unbelieved(reason);
        }
    }

    private JWTClaimsSet claims() throws Unbelieved {
        try {
            return Optional.ofNullable(jwt.getJWTClaimsSet())
                    .orElseThrow(() -> new Unbelieved("The ID token says nothing"));
        } catch (ParseException broken) {
            throw new Unbelieved("What the ID token says cannot be read", broken);
        }
    }

    private boolean mayHaveSigned(JWK key) {
        String id = jwt.getHeader().getKeyID();
        return (id == null || id.equals(key.getKeyID()))
                && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && (key.getAlgorithm() == null
                        || key.getAlgorithm().equals(jwt.getHeader().getAlgorithm()));
    }

    private boolean isSignedBy(JWK key) throws Unbelieved {
        try {
            Optional<JWSVerifier> verifier = verifier(key);
            return verifier.isPresent() && jwt.verify(verifier.orElseThrow());
        } catch (JOSEException | IllegalArgumentException broken) {
            throw new Unbelieved("A key of the provider cannot be used", broken);
        }
    }

    private Optional<JWSVerifier> verifier(JWK key) throws JOSEException {
        JWSAlgorithm algorithm = jwt.getHeader().getAlgorithm();
        if (algorithm.equals(JWSAlgorithm.RS256) && key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA_KEY) {
            return Optional.of(new RSASSAVerifier(rsa));
        }
        return algorithm.equals(JWSAlgorithm.ES256) && key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve())
                ? Optional.of(new ECDSAVerifier(ec))
                : Optional.empty();
    }
}
