package org.furrow.web.missions;

/// The words of the pages of missions.
public interface MissionWords {

    String title();

    String means();

    String establish();

    String establishMeans();

    String revise();

    String none();

    String noneMeans();

    String name();

    String mandate();

    String lead();

    String partners();

    String partnersMean();

    String period();

    String first();

    String last();

    String state();

    String milestone();

    String milestones();

    String milestoneIs(String code);

    String overdue();

    String overdueMeans();

    String overdueCount(long count);

    String nothingOverdue();

    String milestoneLate(long days, String milestone, String planned);

    String accreditationsEnd(long count, String team, String day);

    String objectiveBehind(String objective, String actual, String expected);

    String timelineMeans();

    String planned();

    String plannedMeans();

    String reached();

    String late();

    String today();

    String document();

    String documentMeans();

    String reference();

    String inRegister();

    String reach();

    String more();

    String reachMeans();

    String areasToTask();

    String reachedUpTo();

    String takeBack();

    String takeBackOf(String milestone);

    String day();

    String reason();

    String area();

    String districts();

    String districtsMean();

    String drawn();

    String drawnMeans();

    String everywhere();

    String map();

    String mapMeans(long hazards);

    String north();

    String metres(String number);

    String finished();

    String hazardsOf(String district);

    String targets();

    String objective();

    String objectives();

    String objectivesMean(String measures);

    String noObjectives();

    String target();

    String actual();

    String part(String percent);

    String measureIs(String code);

    String counted(String first, String last);

    String countedPart(String organisations);

    String worked(String area);

    String report();

    String reportMeans();

    String amount();

    String teams();

    String teamsMean();

    String noTeams();

    String unseenTeams(long count);

    String organisation();

    String mayWork();

    String ready();

    String notReady();

    String equipment();

    String equipmentMeans();

    String budget();

    String budgetMeans();

    String budgetSeen();

    String label();

    String holder();

    String donor();

    String sum(String currency);

    String establishedOn();

    String changedOn();

    String save();

    String history();

    String by(String author, String when);

    String unread();

    String fault(String code, String value);

    String refused(String code);
}
