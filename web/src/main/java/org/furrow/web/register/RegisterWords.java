package org.furrow.web.register;

import org.furrow.domain.hazard.Contamination;

/// The words of the register.
public interface RegisterWords {

    String title();

    String search();

    String searchMeans();

    String classification();

    String status();

    String district();

    String contamination();

    String contaminationIs(Contamination contamination);

    String asOf();

    String knownAt();

    String asOfIs(String day);

    String knownAtIs(String day);

    String show();

    String clear();

    String without(String filter);

    String hazards(long count);

    String areas(String boundary, String remaining);

    String column(String code);

    String drawnIs(String yesOrNo);

    String columns();

    String columnsMean();

    String earlier(String column);

    String noHazards();

    String noHazardsMeans();

    String emptyRegister();

    String emptyRegisterMeans();

    String first();

    String next();

    String pages();

    String onMap();

    String newHazard();

    String exportAsShown();

    String export();

    String choose(String reference);

    String chosen();

    String chosenMean();

    String scope();

    String ticked();

    String allOnPage();

    String allThatPass(long count);

    String action();

    String act(String code);

    String goOn();

    String views();

    String allHazards();

    String sharedBy(String name);

    String manageViews();

    String saveView();

    String saveViewMeans();

    String viewName();

    String viewShared();

    String viewFirst();

    String viewReplaces();

    String save();

    String viewDone(String code);

    String viewFault(String code);

    String viewNotSaved();

    String viewsMean();

    String noViews();

    String noViewsMean();

    String rename();

    String delete();

    String undo();

    String share();

    String unshare();

    String makeFirst();

    String makeNotFirst();

    String isFirst();

    String isShared();

    String newName(String view);

    String of(String action, String view);
}
