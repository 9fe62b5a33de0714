package org.furrow.web.today;

/// The words of the page of today.
public interface TodayWords {

    String title();

    String means(String day);

    String remaining();

    String changed();

    String waiting();

    String doubtful();

    String waits();

    String waitsNothing();

    String draftsToDecide(long drafts);

    String draftsToDecideMeans();

    String draftsToMend(long drafts);

    String draftsToMendMeans();

    String accreditationsEnd(long accreditations);

    String accreditationsEndMeans();

    String missionsOverdue(long things);

    String missionsOverdueMeans();

    String waitsHeld(long rows);

    String waitsUnfinished();

    String importedBy(String author, String moment);

    String doubts();

    String doubtsMean();

    String doubtsNothing();

    String doubt(String code);

    String doubtMeans(String code);

    String doubtMissing(String code);

    String doubtMissingAdvice();

    String newsSince(String moment);

    String newsNothing();

    String period(String code);

    String imported();

    String undone();

    String oneByOne();

    String newest();

    String inJournal();

    String seen();

    String seenMeans();

    String reference();

    String name();

    String status();

    String shownOf(String shown, String all);
}
