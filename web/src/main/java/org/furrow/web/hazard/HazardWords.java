package org.furrow.web.hazard;

import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;

/// The words of a hazard's page.
public interface HazardWords {

    String backToRegister();

    String boundary();

    String remaining();

    String released();

    String statedOnly();

    String neitherDrawnNorStated();

    String contamination();

    String province();

    String district();

    String place();

    String operator();

    String reported();

    String changed();

    String middle();

    String evidencePlace();

    String notes();

    String mapOf(String reference);

    String facts();

    String evidence();

    String noEvidence();

    String observed();

    String kind();

    /// The words for a kind of evidence, or its code where the programme's profile has a kind of its own.
    String evidenceKind(String code);

    String source();

    String note();

    String releases();

    String noReleases();

    String releaseKind(ReleaseKind kind);

    String day();

    String area();

    String depth();

    String centimetres(long depth);

    String noDepth();

    String approver();

    String ledger();

    String history();

    String inJournal();

    String whatChanged();

    String fieldOf();

    String before();

    String after();

    String validFrom(String day);

    String recordedOn(String minute);

    String by(String author);

    String undone();

    String original();

    String originalWhence(String file, String row);

    String column();

    String value();

    String notFoundThing(String reference);

    String notFoundAdvice();

    String factRecorded(Classification classification);

    String factEvidence(String kind);

    String factReclassified(Classification classification);

    String factStatus(WorkStatus status);

    String factExtended();

    String factBoundaryCorrected();

    String factDescriptionCorrected();

    String factSuperseded();

    String factReopened();

    String factReleased(ReleaseKind kind, String area);

    String factOther();

    String approvedBy(String reason, String approver);

    String approved(String approver);
}
