package org.furrow.web.visits;

/// The words of the pages of quality.
public interface VisitWords {

    String title();

    String means();

    String visit();

    String visits();

    String visitsMean();

    String allVisits();

    String visitsLately();

    String noVisits();

    String recordVisit();

    String chooseKind();

    String nonconformity();

    String nonconformities();

    String nonconformitiesMean();

    String allNonconformities();

    String openNonconformities();

    String noNonconformities();

    String noneUrgent();

    String onlyOpen();

    String raise();

    String proposals();

    String proposalsMean();

    String noticeOpen(String number);

    String noticeStops(String number);

    String stops();

    String lots();

    String lotsMean();

    String lotNote();

    String noLots();

    String draws();

    String drawnOn(String day, String organisation, String seed);

    String sampling();

    String yieldTitle();

    String yieldMeans();

    String yieldFile();

    String year();

    String area();

    String areaPerDefect();

    String costPerDefect();

    String show();

    String any();

    String none();

    String save();

    String number();

    String kind();

    String day();

    String announced();

    String announcedMeans();

    String unannounced();

    String inspecting();

    String inspectors();

    String inspectingTeam();

    String looked();

    String organisation();

    String team();

    String task();

    String hazard();

    String method();

    String question();

    String answer();

    String remark();

    String more();

    String lotMeans();

    String unitsMeans();

    String inspectedMeans();

    String proposed(String units, String confidence, String tolerated);

    String proposedByLetter(String units);

    String remarks();

    String noIs(String grade);

    String version(String checklist, String version);

    String checklist(String code, String title);

    String sample();

    String lot();

    String units();

    String inspected();

    String defects();

    String finds();

    String draw();

    String previous();

    String repeats(String number);

    String result();

    String verdict();

    String hours();

    String people();

    String cost();

    String currency();

    String signatures();

    String documents();

    String document();

    String recordedBy();

    String takenBack();

    String allFulfilled();

    String notFulfilled(String count);

    String correct();

    String takeBack();

    String takeBackMeans();

    String reason();

    String history();

    String next();

    String nothingNext();

    String othersDo();

    String status();

    String grade();

    String clause();

    String what();

    String raisedOn();

    String raisedBy();

    String cause();

    String action();

    String actionBy();

    String due();

    String how();

    String overdue();

    String kindIs(String code);

    String gradeIs(String code);

    String answerIs(String code);

    String verdictIs(String code);

    String statusIs(String code);

    String stepIs(String code);

    String eventIs(String code);

    String refused(String code);

    String asks(String code, String words);
}
