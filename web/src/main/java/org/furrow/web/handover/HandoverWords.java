package org.furrow.web.handover;

/// The words of the pages of completion reports, handover certificates and finds on released ground.
public interface HandoverWords {

    String title();

    String means();

    String nothingWaits();

    String tasksWithout();

    String toDecide();

    String returned();

    String withoutCertificate();

    String toSign();

    String toReview();

    String reports();

    String certificates();

    String certificateTitle(String value);

    String finds();

    String none();

    String writeReport();

    String writeCertificate();

    String tellFind();

    String change();

    String save();

    String saveAndHandIn();

    String moreToTell();

    String undrawn(String releases);

    String drawIt();

    String noDeviations();

    String whichDeviations();

    String landUserMeans();

    String intendedUseMeans();

    String howMeans();

    String nextHandIn(String roles);

    String nextInspection(String inspectors, String deciders);

    String nextDecision(String roles);

    String nextCertificate(String roles);

    String nextSignatures(String roles);

    String nextIssue(String roles);

    String nextNotYou();

    String recordInspection();

    String toIssue();

    String signEach();

    String signMore();

    String print();

    String next();

    String othersDo();

    String history();

    String says();

    String number();

    String task();

    String organisation();

    String finished();

    String teams();

    String hazards();

    String parts();

    String plannedM2();

    String remains();

    String kind();

    String m2();

    String method();

    String depthCm();

    String team();

    String lot();

    String basis();

    String releasedBefore();

    String category();

    String quantity();

    String material();

    String photo();

    String markersMean();

    String ground();

    String groundMeans();

    String items();

    String accidents();

    String quality();

    String deviations();

    String difference();

    String reportedArea();

    String releasedArea();

    String differs(String value);

    String markers();

    String corners(String markers, String corners);

    String landUser();

    String userRole();

    String intendedUse();

    String beneficiaries();

    String consulted();

    String women();

    String men();

    String girls();

    String boys();

    String how();

    String remarks();

    String reason();

    String residualRisk();

    String residualDefault();

    String liability();

    String liabilityDefault();

    String replaces();

    String replacedBy(String value);

    String signatures();

    String role();

    String name();

    String day();

    String drawing();

    String drawingMeans();

    String clear();

    String scanned();

    String scannedMeans();

    String signedOn(String name, String day);

    String notSigned();

    String fingerprint();

    String certifies();

    String depth(String value);

    String again();

    String hazard();

    String release();

    String where();

    String what();

    String finder();

    String accident();

    String reopened();

    String reopenedMeans();

    String investigation();

    String findMeans();

    String reviews();

    String landMap(String number);

    String findMap(String find);

    String noReviews();

    String distance(String value);

    String handedOver();

    String finding();

    String open();

    String done();

    String useToCheck();

    String landUses();

    String landUsesMean();

    String noLandUses();

    String afterHandover();

    String handedOverOn();

    String useOn(String day);

    String used();

    String uses();

    String unused();

    String households();

    String asked();

    String said();

    String saidMeans();

    String visitor();

    String foundThere();

    String foundThereMeans();

    String nextVisit();

    String nextVisitMeans();

    String checkedOn(String day);

    String dueBy();

    String overdue();

    String agreedOn();

    String useOverdue(String day);

    String nextCheck(String day);

    String noNextCheck();

    String statusIs(String code);

    String certificateIs(String code);

    String kindIs(String code);

    String markerIs(String code);

    String alikeIs(String code);

    String findingIs(String code);

    String usedIs(String code);

    String usedForIs(String code);

    String unusedIs(String code);

    String actIs(String code);

    String refused(String code);
}
