package org.furrow.web.sheet;

/// The words of map sheets and of the form that asks for one.
public interface SheetWords {

    String title();

    String means();

    String sheetTitle();

    String centre();

    String centreMeans();

    String scale();

    String paper();

    String orientation();

    String landscape();

    String portrait();

    String shown();

    String make();

    String centreUnreadable(String text);

    String centrePolar();

    String scaleUnknown(String text);

    String paperUnknown(String text);

    String nothingShown();

    /// The scale, and how long a kilometre is.
    String scaleIs(String scale, String millimetres);

    String northEast(String degrees);

    String northWest(String degrees);

    String northSame();

    String coordinateSystem();

    String utmZone(String zone);

    String grid();

    String gridEvery(String metres);

    String latest();

    String state();

    /// Said of how many.
    String counted(String label, String number);

    String restricted(String organisations);

    String absence();

    String borders();
}
