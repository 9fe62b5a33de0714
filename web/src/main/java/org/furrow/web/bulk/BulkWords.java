package org.furrow.web.bulk;

/// The words of dealing with several hazards or drafts in one go.
public interface BulkWords {

    String act(String code);

    String hazards(long count);

    String drafts(long count);

    String chooseTo();

    String patternMeans();

    String oneReason();

    String look();

    String back();

    String notYet();

    String noneChosen();

    String tooMany(long count, String most);

    String busy();

    String goneThing();

    String goneAdvice();

    String looking();

    String acting();

    String progress(String done, String all);

    String stop();

    String lookedMeans();

    String passing();

    String refused();

    String nobodyHere();

    String reference();

    String change();

    String before();

    String after();

    String why();

    String outcome();

    String waiting(long count);

    String effect(String area);

    String leaveWaiting();

    String confirm(String code);

    String confirmMeans(String code);

    String edit();

    String draft();

    String done(String code);

    String doneCount(long count);

    String notDone(long count);

    String left(long count);

    String failed(String why);

    String showDrafts();

    String undo();

    String undoMeans();

    String pages();

    String earlier();

    String later();
}
