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

    String pile(String code);

    String pileMeans(String code);

    String pileEmpty();

    String allOf(String count);

    String overdue(long things);

    String late();

    String due();

    String dueOn(String day);

    String since();

    String sinceDay(String day);

    String number();

    String whose();

    String lapses();

    String lapsesNothing();

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
