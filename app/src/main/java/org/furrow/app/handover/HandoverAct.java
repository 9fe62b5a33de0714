package org.furrow.app.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.people.Permission;

/// What somebody does about a completion report, a handover certificate or a find on released ground.
public enum HandoverAct {
    /// Writing a completion report.
    WRITE_REPORT("reports", "write", Permission.REPORT_COMPLETION),
    /// Writing it anew.
    CHANGE_REPORT("reports", "change", Permission.REPORT_COMPLETION),
    /// Handing it in.
    SUBMIT_REPORT("reports", "submit", Permission.REPORT_COMPLETION),
    /// Sending it back to its author.
    RETURN_REPORT("reports", "return", Permission.ACCEPT_TASKS),
    /// Accepting it.
    ACCEPT_REPORT("reports", "accept", Permission.RELEASE),
    /// Writing a certificate.
    WRITE_CERTIFICATE("certificates", "write", Permission.CERTIFY),
    /// Writing it anew.
    CHANGE_CERTIFICATE("certificates", "change", Permission.CERTIFY),
    /// Signing it.
    SIGN_CERTIFICATE("certificates", "sign", Permission.CERTIFY),
    /// Issuing it.
    ISSUE_CERTIFICATE("certificates", "issue", Permission.HAND_OVER),
    /// Saying how the land is used after its handover.
    CHECK_USE("certificates", "check", Permission.CERTIFY),
    /// Telling of a find.
    WRITE_FIND("finds", "write", Permission.RECORD),
    /// Saying what a second look at a release found.
    REVIEW_RELEASE("finds", "review", Permission.CERTIFY);

    private final String subject;
    private final String step;
    private final Permission permission;

    HandoverAct(String subject, String step, Permission permission) {
        this.subject = subject;
        this.step = step;
        this.permission = permission;
    }

    /// What it is about: `reports`, `certificates` or `finds`.
    public String subject() {
        return subject;
    }

    /// The word that addresses, commands and the API use.
    public String step() {
        return step;
    }

    /// What somebody needs to be allowed for it.
    public Permission permission() {
        return permission;
    }

    /// Whether it begins something that there is not yet.
    public boolean isFirst() {
        return step.equals("write");
    }

    /// The word for it in messages.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one with these words.
    public static Optional<HandoverAct> find(String subject, String step) {
        return Arrays.stream(values())
                .filter(each -> each.subject.equals(subject) && each.step.equals(step))
                .findFirst();
    }
}
