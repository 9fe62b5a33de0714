package org.furrow.web.draft;

/// The words of drafts and of the forms that propose changes.
public interface DraftWords {

    String drafts();

    String draftsMean();

    String newHazard();

    String edit();

    String editMeans(String reference);

    String kind(String code);

    String kindMeans(String code);

    String propose();

    String proposeAgain();

    String goOn();

    String check();

    String cancel();

    String twoPersons();

    String field(String name);

    String toOf(String kind);

    String chosenTo(String label, String value);

    String choose();

    String what();

    String why();

    String support();

    String supportMeans();

    String taskOrder();

    String team();

    String inspection();

    String nonconformity();

    String signatures();

    String accepted();

    String rejected();

    String severity(String code);

    String told(String code);

    String evidenceOptional();

    String helpDay();

    String helpCause(String trigger);

    String helpBoundary();

    String helpArea();

    String helpPosition();

    String helpSource();

    String helpNonconformity();

    String helpExtension();

    String yes();

    String now(String value);

    String nothing();

    String fault(String code, String value, String where);

    String faultAt(String fault, String where);

    String refused(String code);

    String troubles(long count);

    String troublesMean();

    String movedOnForm();

    String areaDrawn();

    String areaBefore();

    String areaChange();

    String objectionBy(String person, String sentence);

    String noChoice();

    String state(String code);

    String waiting(long count);

    String movedOn();

    String movedOnMeans();

    String othersWait(long count);

    String reference();

    String change();

    String author();

    String proposed();

    String valid();

    String decided();

    String reason();

    String stateColumn();

    String noDrafts();

    String noDraftsMean();

    String toRegister();

    String filterState();

    String filterKind();

    String filterWhose();

    String all();

    String mine();

    String others();

    String show();

    String clear();

    String first();

    String next();

    String pages();

    String ofHazard(String reference);

    String without(String filter);

    String title(String kind, String reference);

    String by(String person);

    String differences();

    String fieldColumn();

    String asSeen();

    String asIs();

    String asProposed();

    String changed();

    String areas();

    String boundaryArea();

    String remainingArea();

    String before();

    String after();

    String difference();

    String boundaryText();

    String restsOn();

    String cause();

    String mapOf(String reference);

    String steps();

    String stepProposed(String person);

    String stepProposedAgain(String person);

    String stepApproved(String person, String role);

    String stepRefused(String person);

    String stepWithdrawn(String person);

    String inOneGo();

    String allInOneGo();

    String chooseDraft(String kind, String reference);

    String chosenDrafts();

    String chosenDraftsMean();

    String scope();

    String ticked();

    String allOnPage();

    String action();

    String approve();

    String approveMeans();

    String effectShown(String effect);

    String refuse();

    String refuseMeans();

    String objection();

    String objectionFields();

    String objectionTo(String field);

    String withdraw();

    String withdrawMeans();

    String rebase();

    String revise();

    String ownDraft();

    String approvedByRoles(String roles);

    String nobodyApproves();

    String notDone();

    String notFoundThing(String id);

    String notFoundAdvice();

    String fromDraft();

    String evidenceGroup();

    String partNumber(String number);

    String ofPart(String number, String field);

    String partsGroup();

    String helpParts();

    String helpPartsStated();

    String showParts();

    String cutGroup();

    String helpCut();

    String cut();

    String helpMerge();

    String helpMergeAlone();

    String helpWithMore();

    String helpNewReference();

    String look();

    String helpReopen();

    String nothingReleased();

    String takeBoundary();

    String overlapsPart(String number, String area);

    String neighbourOverlaps(String reference, String area);

    String neighbourTouches(String reference);

    String neighbourApart(String reference, String distance);

    String changedMeanwhile();

    String fieldOfHazard(String reference, String field);

    String shapesOf(String reference);

    String keyBefore();

    String keyAfter();

    String keyLost();

    String keyGained();

    String keyShared();

    String keyDrawn();

    String north();

    String metres(String number);

    String together();

    String reopen();

    String made();
}
