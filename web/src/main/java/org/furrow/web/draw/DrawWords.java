package org.furrow.web.draw;

/// The words for drawing boundaries: of the page, and of the board that the browser builds.
public interface DrawWords {

    String title();

    String means();

    String boundary();

    String boundaryMeans();

    String measure();

    String result();

    String area();

    String perimeter();

    String metres(String number);

    String download();

    String goOn();

    String newHazard();

    String classification();

    String boundaryOf();

    String reference();

    String unknownHazard(String reference);

    String open();

    String openCut();

    String close();

    String board();

    String map();

    String tools();

    /// What a tool does, by its stable word.
    String tool(String code);

    String figures();

    String nothing();

    String sound();

    String notSound();

    String areaMended();

    String now();

    String change();

    String mend();

    String overlaps();

    String noOverlap();

    String andMore(String count);

    String corners();

    String corner();

    String latitude();

    String longitude();

    String changeCorner();

    String part(String number);

    String hole(String number, String part);

    String cornerOf(String number, String ring);

    String cornerUp();

    String cornerDown();

    String cornerAdd();

    String cornerRemove();

    String tooManyCorners();

    String cutByText();

    String cutLine();

    String cutNothing();

    String cutDone();

    String tooManyParts(String count);

    String together();

    String whole();

    String fromFile();

    String file();

    String badFile(String name);

    String done();

    String cancel();

    String help();
}
