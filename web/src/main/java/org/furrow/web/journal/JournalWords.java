package org.furrow.web.journal;

/// The words of the journal.
public interface JournalWords {

    String title();

    String means();

    String record();

    String recordMeans();

    String author();

    String site();

    String kind();

    /// The words for a kind of fact, by its stable word.
    String kindIs(String code);

    String importId();

    String importMeans();

    String from();

    String to();

    String validFrom();

    String validTo();

    String show();

    String clear();

    String without(String filter);

    String filterIs(String code, String value);

    String what();

    String valid();

    String recorded();

    String entry();

    String entryOf(String number, String site);

    String before();

    String after();

    String nothing();

    /// The words for what a change replaced.
    String field(String code);

    String body();

    String bodyMeans();

    String asWritten();

    String numbers(long count);

    String asDocument();

    String inOneGo();

    String withImport();

    String anImport();

    String saidPlace(String name);

    String saidOccurrence(String reference);

    String saidImportBegun(String files);

    String saidRowHeld(String file, String row);

    /// What a person did with held rows, and why.
    String saidDecided(String how, String rows, String reason);

    String saidDismissed(String row, String reason);

    String saidTakenUp(String row, String reason);

    String rowOf(String file, String row);

    String saidImportFinished();

    String saidImportUndone(String reason);

    String saidDocumentAdded(String title);

    String saidDocumentWithdrawn(String reason);

    String aDocument();

    String saidDraftProposed();

    String saidDraftApproved();

    String saidDraftRefused();

    String saidDraftWithdrawn();

    String aDraft();

    String recordIs(String code);

    /// What a reader is told where the body of an entry cannot be read.
    String unreadable();

    String none();

    String noneMeans();

    String empty();

    String emptyMeans();

    String first();

    String next();

    String pages();

    String export();

    String csv();

    String jsonLines();

    String verify();

    String verifyMeans(long entries, String duration);

    String verifyBusy();

    String seconds(long seconds);

    String minutes(long minutes);

    String whole(long entries, String duration);

    String wrong(long count, String entries);

    String wrongAdvice();

    /// What is wrong with an entry, by the kind of fault.
    String fault(String code, String number, String site, String after);
}
