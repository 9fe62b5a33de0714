package org.furrow.web.trouble;

/// The words for what went wrong.
public interface TroubleWords {

    String title();

    String notFound(String address);

    String notFoundAdvice();

    String notUnderstood(String value);

    String notUnderstoodAdvice();

    String wrongDate(String field, String value);

    String wrongDateAdvice();

    String notPermitted();

    String notPermittedAdvice(String roles);

    String restricted(String organisations);

    String restrictedAdvice();

    String wrongForm();

    String wrongFormAdvice();

    String notSignedIn();

    String notSignedInAdvice();

    String broken();

    String brokenAdvice(String number);

    String toRegister();

    String toMap();
}
