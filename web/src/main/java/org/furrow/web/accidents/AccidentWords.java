package org.furrow.web.accidents;

/// The words of the pages of accidents.
public interface AccidentWords {
    String finds();

    String noFind();

    String tellFind();

    String title();

    String means();

    String tell();

    String amend();

    String none();

    String number();

    String kind();

    String kindIs(String code);

    String kindMeans();

    String context();

    String contextIs(String code);

    String organisation();

    String organisationMeans();

    String happened();

    String at();

    String told();

    String where();

    String whereMeans();

    String accuracy();

    String place();

    String device();

    String deviceIs(String code);

    String unknown();

    String model();

    String task();

    String team();

    String hazard();

    String what();

    String whatMeans();

    String killed();

    String injured();

    String casualties(String killed, String injured);

    String stop();

    String stopIs(String code);

    String stopped();

    String stopsUntil();

    String resumed();

    String stage();

    String stageIs(String code);

    String onlyOpen();

    String onlyOverdue();

    String overdue();

    String toldLate();

    String reportDue(String day);

    String any();

    String show();

    String save();

    String next();

    String othersDo();

    String stepIs(String code);

    String day();

    String findings();

    String board();

    String causes();

    String action();

    String by();

    String due();

    String which();

    String how();

    String why();

    String lessons();

    String reason();

    String actions();

    String noActions();

    String doneOn();

    String notDone();

    String notice();

    String history();

    String notices(String number);

    String refused(String code);
}
