package org.furrow.web.quality;

/// The words of the page for samples.
public interface SamplingWords {

    String title();

    String means();

    /// Leads from a hazard to the page.
    String fromHazard();

    String howMany();

    String strictness();

    String where();

    String squares();

    String field(String code);

    String historyMeans();

    String hazardMeans();

    String boundaryMeans();

    String countMeans();

    String seedMeans();

    String allReleases();

    /// A release by its kind, its day and its area.
    String releaseIs(String kind, String day, String area);

    String compute();

    String problems();

    /// What is wrong with a field: the code of the fault, the field, what was typed, the least and the most.
    String fault(String code, String field, String value, String least, String most);

    String plan();

    String largeLot();

    /// What a sample of a large lot shows: how many units, the confidence, the tolerated share.
    String largeLotMeans(String units, String confidence, String tolerated);

    String thisLot();

    /// So many of so many.
    String of(String some, String all);

    /// What a sample of a lot shows: how many units, of how many, how many of them would be defective.
    String thisLotMeans(String units, String all, String defective);

    String reached();

    String inspection();

    String severity(String code);

    String since(String code);

    String reductionOpen();

    String codeLetter();

    /// The letter, how many units, and with how many defective ones the lot is still accepted.
    String codeLetterMeans(String letter, String units, String acceptance);

    String neverAll();

    /// The version of the section of the profile.
    String byProfile(String version);

    String drawn();

    String seed();

    String ground();

    String sampled();

    String edge();

    String interior();

    /// How many were drawn of how many that fit, and the confidence that they reach without a find.
    String partIs(String drawn, String fit, String confidence);

    String partsMean(String tolerated);

    String shortfall(String code, String drawn, String ordered);

    String picture();

    String north();

    String metres(String number);

    String drawnLarger();

    String name();

    String part();

    String degrees();

    String utm();

    String mgrs();

    String area();

    /// So many squares are shown of so many; the files have all of them.
    String more(String shown, String all);

    String files();

    String recordDraw();

    String notRecorded();
}
