package org.furrow.web.victims;

/// The words of the pages of victims.
public interface VictimWords {

    String title();

    String means();

    String record();

    String correct();

    String none();

    String number();

    String accident();

    String accidentMeans();

    String person();

    String stage();

    String any();

    String show();

    String waiting();

    String counts();

    String countsMean();

    String killed();

    String injured();

    String counted(String notice, String recorded);

    String agrees();

    String differs();

    String figures();

    String figuresMean(String smallest);

    String file();

    String year();

    String howMany();

    String save();

    String who();

    String harm();

    String circumstances();

    String consent();

    String consentMeans();

    String name();

    String identification();

    String contact();

    String address();

    String nationality();

    String sex();

    String born();

    String age();

    String ageMeans();

    String ageGroup();

    String occupation();

    String status();

    String outcome();

    String died();

    String diedMeans();

    String wounds();

    String losses();

    String facility();

    String transport();

    String difficulty();

    String displaced();

    String activity();

    String tampered();

    String knewDanger();

    String hadEducation();

    String sawItem();

    String frequency();

    String consentBy();

    String nobodyAgreed();

    String consentOn();

    String consentHow();

    String notSaid();

    String interviewer();

    String withdrawn();

    String withdrawnMeans();

    String sharing();

    String shareAuthorities();

    String shareOrganisations();

    String reason();

    String remark();

    String comment();

    String erasure();

    String erasureMeans();

    String erased();

    String destroyed();

    String next();

    String othersSign();

    String centreSigns();

    String history();

    String log();

    String logMeans();

    String noLooks();

    String when();

    String whoLooked();

    String what();

    String locked();

    String keyFile();

    String keyIs(String code);

    String sexIs(String code);

    String ageGroupIs(String code);

    String outcomeIs(String code);

    String statusIs(String code);

    String activityIs(String code);

    String partIs(String code);

    String difficultyIs(String code);

    String knownIs(String code);

    String frequencyIs(String code);

    String consentByIs(String code);

    String formIs(String code);

    String erasureIs(String code);

    String stageIs(String code);

    String stepIs(String code);

    String lookIs(String code);

    String refused(String code);
}
