package org.furrow.web.teams;

/// The words of the pages of teams.
public interface TeamWords {

    String title();

    String missions();

    String means();

    String formTeam();

    String changeTeam();

    String none();

    String noneMeans();

    String name();

    String kind();

    String kindIs(String code);

    String organisation();

    String base();

    String today();

    String membersToday(long count);

    String mayToday();

    String nothing();

    String members();

    String more();

    String toMission();

    String membersMean(String roles);

    String noMembers();

    String role();

    String roleIs(String code);

    String from();

    String until();

    String equipment();

    String equipmentMeans();

    String rest();

    String absences();

    String absencesMean();

    String firstDay();

    String changedOn();

    String reason();

    String save();

    String disband();

    String disbandMeans();

    String on();

    String mayWork();

    String method();

    String methods();

    String methodIs(String code);

    String day();

    String check();

    String ready(String team, String method, String day);

    String notReady(String team, String method, String day);

    String accreditations();

    String noAccreditations();

    String accredit();

    String accreditMeans();

    String holder();

    String certificate();

    String grant();

    String ends();

    String state();

    String holds();

    String ended();

    String later();

    String withdrawn(String day);

    String withdraw();

    String withdrawOf(String holder);

    String daysLeft(long days);

    String expiring();

    String expiringMeans();

    String history();

    String by(String author, String when);

    String refused(String code);

    String fault(String code, String value);

    String unread();

    String level(String code);
}
