package org.furrow.web.clearance;

/// The words of the pages of reports of days.
public interface ProgressWords {

    String title();

    String means();

    String grid();

    String reports();

    String flagged();

    String flaggedMean();

    String noneFlagged();

    String whole();

    String day();

    String show();

    String task();

    String team();

    String method();

    String m2();

    String hours();

    String hoursMean();

    String stopped();

    String cause();

    String deminers();

    String dogs();

    String machines();

    String found();

    String category();

    String remarks();

    String saveAll();

    String keys();

    String noRows();

    String recorded();

    String leftOut();

    String none();

    String noneMeans();

    String from();

    String until();

    String older();

    String csv();

    String takenBack();

    String corrected();

    String strange();

    String report(String first);

    String correct();

    String takeBack();

    String takeBackMeans();

    String reason();

    String save();

    String ground();

    String time();

    String onSite();

    String items();

    String model();

    String quantity();

    String place();

    String depth();

    String condition();

    String disposal();

    String nearMisses();

    String quantities();

    String drawn();

    String photos();

    String history();

    String by(String first, String second);

    String strangeMeans();

    String lookInto();

    String lookedInto();

    String stoppages();

    String kind();

    String itemsMean();

    String disposedOn();

    String whereTo();

    String byWhom();

    String reasonLeft();

    String what();

    String amount();

    String unit();

    String photosMean();

    String addPhotos();

    String photoFormats(String first);

    String photoArea();

    String choosePhotoArea();

    String photosNeedTask();

    String photosNeedArea();

    String photoUnseen();

    String showPhotos();

    String groundMeans();

    String gpx();

    String soFar();

    String nothingYet();

    String allReports();

    String counted();

    String planned();

    String daysWorked();

    String ordnance();

    String smallArms();

    String pace(String first);

    String paceIs(String first);

    String left();

    String leftMeans();

    String chart();

    String actual();

    String plan();

    String week();

    String perHour();

    String workedOn(String first);

    String kindIs(String code);

    String causeIs(String code);

    String categoryIs(String code);

    String conditionIs(String code);

    String disposalIs(String code);

    String fault(String code, String value);

    String unread();

    String refused(String code);

    String flagIs(String code);
}
