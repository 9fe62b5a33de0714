package org.furrow.web.imports;

/// The words of imports and their reports.
public interface ImportsWords {

    String title();

    String means();

    String files();

    String filesAndMore(long more, String first);

    String subject();

    /// What the rows are about, or its code where it is one we do not know.
    String subjectIs(String code);

    String begun();

    String begunBy(String when, String author);

    String author();

    String read();

    String accepted();

    String flagged();

    String held();

    String state();

    String done();

    String interrupted();

    String undone();

    String none();

    String noneMeans();

    String rules();

    String rule();

    String severity();

    String count();

    /// What a rule says in general, or its id where it is one we do not know.
    String ruleIs(String id);

    String noRules();

    String areas();

    String sum();

    String union();

    String overlapPairs();

    String overlap();

    String method();

    String rowsFound();

    String rowsShown(String first, String last, String all);

    String noRowsFound();

    String withoutPlace(String count);

    String firstOnMap(String count);

    String previousRows();

    String nextRows();

    String rowOf(String file, String row);

    String rowTaken();

    String rowDismissed();

    String onlyThisRule();

    String allRules();

    String acceptProposal();

    String decided(String taken, String waiting);

    String bringFiles();

    String undo();

    String row();

    String reason();

    String column();

    String proposal();

    String downloadHeld();

    String downloadReport();

    String inJournal();

    String whereTheyLie();

    String onEllipsoid();

    String unchanged();

    String severityHeld();

    String severityFlag();

    String severityNote();

    String notFoundThing(String id);

    String notFoundAdvice();
}
