package org.furrow.web.shell;

import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;

/// The words of the frame and of what all pages share.
public interface ShellWords {

    String toContent();

    String navigation();

    String today();

    String map();

    String register();

    String ledger();

    String teams();

    String missions();

    String tasks();

    String accidents();

    String victims();

    String handover();

    String quality();

    String progress();

    String imports();

    String drafts();

    String journal();

    String plans();

    String exercise();

    String exerciseMeans();

    String footer();

    String classification(Classification classification);

    String status(WorkStatus status);

    String shownNow();

    String shownAsOf(String day);

    String shownKnownAt(String day);

    String shownThen(String asOf, String knownAt);

    String backToToday();

    String languageIs(String name);

    /// How the pages look.
    String look();

    /// A look by its code.
    String look(String theme);

    /// What leads to the page of the rules in force.
    String rules();

    /// What leads to the page about Furrow.
    String about();

    String any();

    String squareMetres(String number);

    /// A moment of a day.
    String dayAndTime(String day, String time);

    /// The first of several things, or some of them, and the next one.
    String listed(String first, String next);
}
