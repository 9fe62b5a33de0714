package org.furrow.web.rules;

/// The words of the page of rules.
public interface RulesWords {

    String title();

    String means();

    String usualProfile();

    String profileFrom(String file);

    String allUsual();

    String unusual(long count);

    String missing(long count);

    String unusualMark();

    String download();

    String contents();

    String always();

    String classifications();

    String classificationsMean(long metres);

    String statuses();

    String statusesMean();

    String picture();

    String releases();

    String releasesMean();

    String changes();

    String rule();

    String trigger();

    String approvers();

    String nobody();

    String signedBy(String roles);

    String needs();

    String nothing();

    String entry(String to);

    String becomes(String from, String to);

    String whileStatus(String statuses);

    String change(String code);

    /// What brings a change about, or the profile's own words where they are not Furrow's.
    String broughtBy(String code, String written);

    /// A role that approves, or the profile's own word for it.
    String role(String code, String written);

    String guard(String code);

    String tolerances();

    String tolerance(String squareMetres, String percent);

    String toleranceRelease();

    String toleranceSplit();

    String toleranceEvidence();

    String metres(long count);

    String accreditation();

    String methods();

    String levels();

    String memberRoles();

    String lapse();

    String lapseAfter(long days);

    String never();

    String longest();

    String warnings();

    String days(long count);

    String daysBefore(String days);

    String scrutiny();

    String limit(String method);

    String anHour(String area);

    String longestDay();

    String hours(long count);

    String alike();

    String otherReports(long count);

    String round();

    String roundWhen(String share, String count, String step);

    String findsNothing();

    String findsNothingWhen(String chance, String nearby);

    String reportedBefore();

    String drawnOtherwise();

    String evidence();

    String evidenceMeans();

    String evidenceKind();

    String directness();

    String directnessIs(String code);

    String sampling(String version);

    String confidence();

    String tolerated();

    String acceptance();

    String squares();

    String squaresAre(String side, String share, String edge);

    String tightened();

    String tightenedWhen(String lots, String of);

    String normal();

    String lotsAccepted(long lots);

    String discontinued();

    String lotsNotAccepted(long lots);

    String reduced();

    String letter();

    String lotsTo();

    String anyLarger();

    String sample();

    String refusals();

    String refusalsMean();

    String step(String code);

    String code();

    String sentence();

    String checklists();

    String checklistsMean();
}
