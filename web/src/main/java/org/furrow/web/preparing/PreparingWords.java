package org.furrow.web.preparing;

/// The words of preparing an import.
public interface PreparingWords {

    String title();

    String means();

    String chooseFiles();

    String dropThem();

    String limit(String bytes);

    String formats();

    String bring();

    String onTheirWay();

    String inPreparation();

    String inPreparationMean();

    String discard();

    String goOn();

    String noFile();

    String tooLarge(String bytes);

    String noRoom();

    String brokenUpload();

    String format();

    String encoding();

    String delimiter();

    String crs();

    /// Who says in which reference system the numbers are.
    String crsFrom(String origin);

    String crsHint();

    String unknownCrs(String name);

    String unit();

    String unitNone();

    String dates();

    /// How dates in figures are read.
    String datesAre(String format);

    String sameForAll();

    String none();

    String noCode();

    String codes();

    String codesMean();

    /// What a field of a mapping is.
    String fieldIs(String code);

    String notMapped();

    String noProposal();

    String proposal(String percent, String field);

    String place();

    String firstFindings();

    String firstRows();

    String noFinding();

    String readAgain();

    String saveMapping();

    String loadMapping();

    String mappingFile();

    String wrongMapping(String why);

    String look();

    String runImport();

    String looked();

    String applyProposal();

    String nothingNew();

    String running();

    String looking();

    String waitingTurn();

    String readRows();

    String leave();

    String stop();

    String stopped();

    String interruptedRun();

    String failed(String why);

    String tryAgain();

    String written();

    String openWritten();

    String busy();

    String notThere(String id);

    String notThereAdvice();
}
