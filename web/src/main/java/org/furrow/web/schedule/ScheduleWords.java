package org.furrow.web.schedule;

/// The words of the chart of teams, which the browser draws.
public interface ScheduleWords {

    String chart();

    String tools();

    String facts();

    String legend();

    String help();

    String helpPointer();

    String helpWalk();

    String helpMove();

    String helpSeen();

    String list();

    String chooseTeam();

    String chooseTask();

    String find();

    String found();

    String nothingFound();

    String task();

    String kind();

    /// A kind of work, by its code; one that we do not know is named by it.
    String kindIs(String code);

    String team();

    String area();

    String surface();

    String squareMetres(String number);

    String place();

    String start();

    String finish();

    String way();

    String state();

    /// Whether a task may be moved, by its code.
    String stateIs(String code);

    String openHazard();

    String tasksOf(String team);

    /// What a button does, by its code.
    String does(String code);

    /// That a change was made, and what it cost.
    String done(String code, String difference);

    /// On which day a task would be finished.
    String finishes(String day);

    /// How many tasks would be finished later.
    String later(long count);

    /// How many tasks would be finished earlier.
    String earlier(long count);

    String days(long count);

    String comma();

    String noOther();

    String cannot();

    /// Why a change cannot be made, by a code.
    String why(String code);

    String reckoning();

    String pickedUp(String task);

    String placeBehind(String team, String task);

    String placeFirst(String team);

    String emptyTeam(String team);

    String notDropped(String why);

    String notDone();

    String unread();

    String today();
}
