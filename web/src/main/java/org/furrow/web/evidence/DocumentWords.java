package org.furrow.web.evidence;

/// The words of documents and photos.
public interface DocumentWords {

    String documents();

    String addDocuments();

    String noDocuments();

    String hidden(long documents);

    String morePictures(long pictures);

    String document();

    String kind();

    String kindIs(String code);

    String day();

    String madeBy();

    String size();

    String restrictedMark();

    String withdrawnMark();

    String chooseFiles();

    String formats(String limit);

    String titleOf();

    String titleMeans();

    String asTheFileSays();

    String dayMeans();

    String language();

    String notSaid();

    String about();

    String theHazard();

    String aRelease(String day);

    String anItem(String kind, String day);

    String whoMaySee();

    String restrictionIs(String code);

    String namesMean();

    String add();

    String onTheirWay();

    String brokenUpload();

    String tooLarge();

    String added(long documents);

    String notAdded(String file, String why);

    String fault(String code);

    String fileName();

    String originalBytes();

    String fingerprint();

    String addedBy();

    String byOn(String author, String minute);

    String takenWhen();

    String againstReport();

    String takenBefore(long days);

    String takenAfter(long days);

    String takenSameDay();

    String takenWhere();

    String againstBoundary();

    String insideBoundary();

    String outsideBoundary(String metres);

    String toldByCamera();

    String download();

    String noPreview();

    String previewMeans();

    String missingFile();

    String withdraw();

    String withdrawMeans();

    String reason();

    String withdrawnBy();

    String withdrawnFor();

    String factAdded(String title);

    String factWithdrawn(String title);

    String notFound();

    String notFoundAdvice();
}
