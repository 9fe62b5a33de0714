package org.furrow.web.deciding;

/// The words of deciding about held rows, and of undoing an import.
public interface DecidingWords {

    String acceptTitle();

    String acceptMeans();

    String wouldComeIn();

    String wouldWait();

    String against();

    String accept();

    String reason();

    String reasonMeans();

    String reasonMissing();

    String back();

    String found();

    String values();

    String valuesMean();

    String correct();

    String acceptRow();

    String dismiss();

    String dismissMeans();

    String takeUp();

    String stillHeld();

    String notWaiting();

    String openImport();

    String openRecord();

    String whoAndWhy();

    String undoTitle();

    String undoMeans();

    String wouldGo();

    String hazards();

    String releases();

    String occurrences();

    String places();

    String heldRows();

    String others();

    String changedSince();

    String changedMean();

    String undo();

    String undone();

    String undoneMeans();

    String alreadyUndone();

    String rowNotThere(String id);

    String rowNotThereAdvice();
}
