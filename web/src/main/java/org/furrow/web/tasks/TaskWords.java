package org.furrow.web.tasks;

/// The words of the pages of tasks.
public interface TaskWords {

    String title();

    String means();

    String orderTask();

    String changeTask();

    String none();

    String noneMeans();

    String number();

    String name();

    String kind();

    String group();

    String organisation();

    String teams();

    String team();

    String teamsLater();

    String teamOf(String team, String organisation);

    String titleOf(String kind, String hazard);

    String moreOfOrder();

    String moreOfPlan();

    String hazards();

    String hazardsMean();

    String place();

    String placeMeans();

    String methods();

    String depth();

    String depthIs(String centimetres);

    String depthMeans();

    String depthAsIn(String number);

    String first();

    String last();

    String dates();

    String period(String first, String last);

    String notPlanned();

    String medical();

    String access();

    String marking();

    String works();

    String remarks();

    String quantities();

    String quantitiesMean();

    String planned();

    String done();

    String waitsFor();

    String waitsForMean();

    String unlocks();

    String noOthers();

    String others();

    String orderedOn();

    String orderedBy();

    String reason();

    String save();

    String status();

    String any();

    String overdue();

    String onlyOverdue();

    String show();

    String order();

    String dossier();

    String noDossier();

    String where();

    String noWhere();

    String mapOf(String task);

    String north();

    String metres(String metres);

    String boundary();

    String suspendedPart();

    String unseen();

    String splitWaits(String hazard);

    String splitOff(String hazard);

    String next();

    String nothingNext();

    String othersDo(String roles);

    String proposeStatus(String hazards, String status);

    String approvedBy(String roles);

    String approvers(String roles);

    String changeWaits(String hazard, String change);

    String look();

    String standsToday();

    String day();

    String startPoint();

    String cause();

    String markingLeft();

    String part();

    String partMeans();

    String causeRemoved();

    String rebriefing();

    String report();

    String reportMeans();

    String reportNumber();

    String reportNumberMeans();

    String history();

    String by(String author, String when);

    String take();

    String dossierPdf();

    String dossierPhone();

    String gpx();

    String ofHazard();

    String taskOrder();

    String signatures();

    String signOrdered();

    String signReceived();

    String signLeader();

    String signLine();

    String turningPoints(String hazard);

    String morePoints(String count);

    String degrees();

    String madeOn(String day);

    String absence();

    String unread();

    String fault(String code, String value);

    String groupIs(String code);

    String kindIs(String code);

    String statusIs(String code);

    String causeIs(String code);

    String stepIs(String code);

    String refused(String code);

    String count(long count);
}
