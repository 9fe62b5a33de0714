package org.furrow.web.plans;

/// The words of the pages of plans.
public interface PlansWords {

    String title();

    String means();

    String newPlan();

    String none();

    String noneMeans();

    String name();

    String state();

    /// How far a plan is, by its code.
    String stateIs(String code);

    String inForce();

    String changed();

    String period();

    String fromUntil(String from, String until);

    String rates();

    String programme();

    String cost();

    String personDays(String number);

    String gap();

    String made();

    String by();

    String newMeans();

    String nearMeans(String plan);

    String firstDay();

    String years();

    String more();

    String seconds();

    String seed();

    String secondsMeans();

    String begin();

    String searching();

    String percent(String number);

    String stop();

    String saved();

    String curve();

    String curveCost();

    String curveBound();

    String pagesOf();

    String overview();

    String teams();

    String map();

    String planNear();

    String overtaken();

    String failed(String why);

    String interrupted();

    String otherRelease();

    String returns();

    String returnsMean();

    String nothingBack();

    String barsMean(String from, String until);

    String barSays(String quarter, String hectares);

    String quarter();

    String quarterIs(String number, String year);

    String areas();

    String hectares();

    String people();

    String farmland();

    String roads();

    String roadsAre(String count, String km);

    String roadsKm();

    String lastBack();

    String peopleMean();

    String goodness();

    String bound();

    /// What a part of the doubt comes from, by its code.
    String doubtIs(String code);

    String doubtMeans();

    String facts();

    String works();

    String fingerprint();

    String undone();

    String allDone();

    /// Why works cannot be done, by a code, with how many there are.
    String undoneIs(String code, String count);

    /// What would make them possible, by the same code.
    String undoneAdvice(String code);

    String subjects();

    String andMore(String some, String count);

    String leftOut();

    /// Why areas are not planned, by a code, with how many there are.
    String leftOutIs(String code, String count);

    String goOn();

    String remarks();

    String reason();

    String publish();

    String publishAsItIs();

    String publishMeans();

    String withdraw();

    String delete();

    String needsScript();

    String show();

    String chooseTeam();

    String team();

    String work();

    String kind();

    String first();

    String last();

    String area();

    String place();

    String mapMeans();

    String play();

    String pause();

    String asTable();

    String unread();

    String backInQuarter(String areas, String hectares, String people);

    String backSoFar(String areas, String hectares, String people);

    String backOn();

    /// Why something was refused, by the code of the refusal.
    String refused(String code);

    String ratesTitle();

    String ratesMean();

    String criterion();

    /// What blocks people, by its code.
    String criterionIs(String code);

    String worth();

    String changeRates();

    String table();

    String tableName();

    String agree();

    String drop();

    String agreeMeans();

    String assumptions();

    String assumptionsMean();

    String figure();

    String value();

    String usual();

    String range();

    /// From which value to which one something is possible.
    String possible(String least, String most);

    String own();

    String seasons();

    String equipment();

    String funds();

    String assume();

    String history();

    String noHistory();

    String day();

    String what();

    String dropped();

    String ordersTitle();

    String ordersMean();

    String noneInForce();

    String noneInForceMeans();

    String hazard();

    String planned();

    String task();

    String late();

    String daysLate(String days);

    String order();

    String ordered(String count);

    String notOrdered(String work, String why);

    String allWorks();

    String before();

    String after();

    /// How far a planned work is, by its code.
    String standingIs(String code);

    /// What plans assume, by its code.
    String figureIs(String code);

    String questions();

    String why();

    String thisWork();

    String thatWork();

    String ask();

    String whatIf();

    String moreTeams();

    String otherRates();

    String otherRatesMean();

    String regret();

    String regretMeans();

    String sensitivity();

    String workingDays();

    String weight();

    String perWorkingDay();

    String waitsFor();

    String swapped();

    String brought();

    String costsMore(String days, String share);

    String impossible();

    String costThen();

    String gain();

    String hectaresThen();

    String undoneThen();

    String planBy();

    String rateIs();

    String changedWorks();

    String ofWorks(String some, String all);

    String regretOf();

    String compare();

    String compareTwo();

    String onePlan();

    String otherPlan();

    String landBack();

    String difference();

    String changes();

    String teamBefore();

    String teamNow();

    String daysLater();

    /// How many works another team does, and how many others only move.
    String changedTeams(String teams, String dates);

    String blocks();

    /// What an area weighs.
    String weighs(String people);

    String amount();

    String weightShare();

    String depth();
}
