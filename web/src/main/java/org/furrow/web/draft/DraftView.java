package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.draft.Approvers;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.Difference;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.FormWriting;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.Wish;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.web.map.MapPicture;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.visitor.Visitor;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the page of a draft.
final class DraftView {

    private static final double MARGIN_DEGREES = 0.004;
    private static final Link NOWHERE = new Link("", "");

    private final Reader reader;
    private final Office office;
    private final MapView maps;
    private final NationalStandard standard;
    private final Sayings sayings;
    private final DraftWords words;
    private final Figures figures;

    DraftView(Reader reader, Office office, MapView maps, NationalStandard standard) {
        this.standard = standard;
        this.reader = reader;
        this.office = office;
        this.maps = maps;
        sayings = new Sayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
    }

    /// @param against why what the reader asked for was not done
    /// @param objection what they typed
    DraftPage page(DraftReading reading, List<Reason> against, Typed objection) {
        EditDraft draft = reading.draft();
        String kind = words.kind(draft.proposed().change().kind().code());
        String title = words.title(kind, reading.reference());
        return new DraftPage(
                Shell.of(reader, office, Section.DRAFTS, title),
                words,
                title,
                reading.now().map(DraftView::link).orElse(NOWHERE),
                together(draft),
                List.of(DraftsView.badge(draft.state(), words)),
                made(reading),
                notices(reading),
                against.stream().map(sayings::problem).toList(),
                facts(draft),
                reading.isMovedOn(),
                reading.isChanged(),
                reading.differences().stream().map(this::row).toList(),
                new AreaRows(words, figures).rows(reading.effect()),
                new ShapeDrawing(words, figures)
                        .draw(reading.reference(), reading.effect().shapes()),
                map(reading),
                boundary(draft),
                support(draft),
                steps(draft),
                may(reading, objection));
    }

    private static Link link(Hazard hazard) {
        return new Link(hazard.description().reference(), "/hazards/" + hazard.id());
    }

    /// Where those are that were proposed in the same go.
    private Link together(EditDraft draft) {
        return draft.revisions()
                .getFirst()
                .draft()
                .batch()
                .map(mark -> new Link(words.inOneGo(), DraftsRequest.PATH + "?state=all&mark=" + mark))
                .orElse(NOWHERE);
    }

    /// The hazards that an approved draft made of others, or out of nothing.
    private static List<Link> made(DraftReading reading) {
        boolean isMaking = switch (reading.draft().proposed().change()) {
            case ProposedChange.SplitUp _, ProposedChange.Merged _ -> true;
            default -> false;
        };
        return !isMaking || reading.draft().state() != DraftState.APPROVED
                ? List.of()
                : reading.effect().shapes().after().stream()
                        .map(each -> new Link(
                                each.label(),
                                UriComponentsBuilder.fromPath("/hazards/find")
                                        .queryParam("reference", "{reference}")
                                        .encode()
                                        .buildAndExpand(each.label())
                                        .toUriString()))
                        .toList();
    }

    private List<String> notices(DraftReading reading) {
        List<String> notices = new ArrayList<>();
        if (reading.isMovedOn()) {
            notices.add(words.movedOnMeans());
        } else if (reading.isChanged()) {
            notices.add(words.changedMeanwhile());
        }
        if (!reading.others().isEmpty()) {
            notices.add(words.othersWait(reading.others().size()));
        }
        Actor actor = Visitor.current().actor();
        if (reading.draft().state() == DraftState.WAITING) {
            List<Role> approvers = approvers(reading);
            boolean isOwn = reading.draft().isBy(actor.name());
            if (isOwn) {
                notices.add(words.ownDraft());
            }
            if (approvers.isEmpty()) {
                notices.add(words.nobodyApproves());
            } else if (isOwn || !approvers.contains(actor.role())) {
                notices.add(words.approvedByRoles(sayings.roles(approvers)));
            }
        }
        return notices;
    }

    /// Who may approve it, by the rules of what it changes.
    private List<Role> approvers(DraftReading reading) {
        return new Approvers(standard).of(reading.wish().change(), reading.now());
    }

    private List<Fact> facts(EditDraft draft) {
        DraftFact.Proposed proposed = draft.proposed();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.author(), draft.author()));
        facts.add(new Fact(words.proposed(), figures.minute(draft.proposal().recorded())));
        facts.add(new Fact(words.valid(), figures.day(draft.proposal().draft().valid())));
        add(facts, words.reason(), proposed.reason());
        proposed.support()
                .cause()
                .ifPresent(cause ->
                        facts.add(new Fact(words.cause(), cause.reference() + " · " + figures.day(cause.on()))));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private DraftPage.Row row(Difference difference) {
        String field = difference.field();
        return new DraftPage.Row(
                difference.of().isEmpty()
                        ? sayings.field(field)
                        : words.fieldOfHazard(difference.of(), sayings.field(field)),
                sayings.value(field, difference.seen()),
                sayings.value(field, difference.now()),
                sayings.value(field, difference.proposed()),
                difference.isChanged(),
                difference.isMoved());
    }

    private MapPicture map(DraftReading reading) {
        return drawn(reading.draft().proposed().change())
                .or(() -> reading.now().flatMap(hazard -> hazard.extent().findFootprint()))
                .map(Footprint::bounds)
                .map(box -> new Bounds(
                        box.west() - MARGIN_DEGREES,
                        box.south() - MARGIN_DEGREES,
                        box.east() + MARGIN_DEGREES,
                        box.north() + MARGIN_DEGREES))
                .map(box -> maps.hazard(reader, box, reading.reference(), words.mapOf(reading.reference())))
                .orElse(new MapPicture("", "", ""));
    }

    private static Optional<Footprint> drawn(ProposedChange change) {
        return switch (change) {
            case ProposedChange.Redrawn redrawn -> redrawn.extent().findFootprint();
            case ProposedChange.Extended extended -> extended.extent().findFootprint();
            case ProposedChange.Released released -> released.extent().findFootprint();
            case ProposedChange.Reopened reopened -> reopened.extent().findFootprint();
            case ProposedChange.NewHazard fresh -> fresh.extent().findFootprint();
            case ProposedChange.SplitUp _,
                    ProposedChange.Merged _,
                    ProposedChange.Described _,
                    ProposedChange.Classified _,
                    ProposedChange.Moved _,
                    ProposedChange.Evidenced _ -> Extent.unknown().findFootprint();
        };
    }

    private static String boundary(EditDraft draft) {
        return drawn(draft.proposed().change()).map(BoundaryText::write).orElse("");
    }

    /// What the draft rests on, by the fields of its form.
    private List<Fact> support(EditDraft draft) {
        List<Fact> facts = new ArrayList<>();
        Typed typed = FormWriting.of(Wish.of(draft));
        for (Map.Entry<String, List<String>> each : typed.values().entrySet()) {
            String name = each.getKey();
            boolean isTold = name.startsWith("told-");
            boolean isStated = name.matches("(order|team|inspection|nonconformity)-.*|signed");
            if (isTold || isStated) {
                String label = isTold ? words.told(name.substring("told-".length())) : words.field(name);
                add(facts, label, stated(name, String.join(", ", typed.all(name))));
            }
        }
        return facts;
    }

    private String stated(String name, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (name) {
            case "inspection-result" -> value.equals("accepted") ? words.accepted() : words.rejected();
            case "nonconformity-severity" -> words.severity(value);
            case "order-depth" -> sayings.value("depth", value);
            case "order-issued", "order-from", "order-until", "team-from", "team-until", "inspection-day" ->
                sayings.value("observed", value);
            default -> value;
        };
    }

    private List<DraftPage.Step> steps(EditDraft draft) {
        List<DraftPage.Step> steps = new ArrayList<>();
        for (Revision revision : draft.revisions()) {
            String by = revision.draft().author();
            String when = figures.minute(revision.recorded());
            switch ((DraftFact) revision.draft().fact()) {
                case DraftFact.Proposed proposed ->
                    steps.add(new DraftPage.Step(
                            steps.isEmpty() ? words.stepProposed(by) : words.stepProposedAgain(by),
                            when,
                            said(proposed.reason())));
                case DraftFact.Approved approved ->
                    steps.add(new DraftPage.Step(words.stepApproved(by, role(approved.role())), when, List.of()));
                case DraftFact.Refused refused ->
                    steps.add(new DraftPage.Step(
                            words.stepRefused(by),
                            when,
                            refused.objections().stream()
                                    .map(each -> each.field().isEmpty()
                                            ? each.sentence()
                                            : words.objectionBy(sayings.field(each.field()), each.sentence()))
                                    .toList()));
                case DraftFact.Withdrawn withdrawn ->
                    steps.add(new DraftPage.Step(words.stepWithdrawn(by), when, said(withdrawn.reason())));
            }
        }
        return steps.reversed();
    }

    /// What the standard calls the role in which somebody approved.
    private String role(String code) {
        return standard.roles().stream()
                .filter(role -> role.code().equals(code))
                .map(role -> role.label())
                .findFirst()
                .orElse(code);
    }

    private static List<String> said(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private DraftPage.May may(DraftReading reading, Typed typed) {
        EditDraft draft = reading.draft();
        Actor actor = Visitor.current().actor();
        boolean isOwn = draft.isBy(actor.name());
        boolean isWaiting = draft.state() == DraftState.WAITING;
        boolean isOpen = isWaiting || draft.state() == DraftState.REFUSED;
        List<Fact> hidden = new ArrayList<>();
        hidden.add(new Fact("proposal", draft.proposal().hash().hex()));
        reading.areas().ifPresent(areas -> hidden.add(new Fact("effect", Long.toString(areas.effect()))));
        DraftsController.from(typed).ifPresent(from -> hidden.add(new Fact(DraftsController.FROM, from)));
        return new DraftPage.May(
                isWaiting
                        && !isOwn
                        && !reading.isMovedOn()
                        && approvers(reading).contains(actor.role()),
                isWaiting && !isOwn && actor.may(Permission.APPROVE),
                isOpen && isOwn && actor.may(Permission.RECORD),
                edit(reading, actor),
                hidden,
                reading.areas()
                        .filter(areas -> areas.effect() != 0)
                        .map(areas -> words.effectShown(figures.change(areas.effect())))
                        .orElse(""),
                reading.differences().stream()
                        .filter(Difference::isChanged)
                        .flatMap(difference -> formField(difference.field()).stream())
                        .map(field -> new Fact(field, words.objectionTo(sayings.field(field))))
                        .toList(),
                typed.text("objection"));
    }

    /// The field of the form in which something was said; nothing where it follows from another one.
    private static Optional<String> formField(String field) {
        return switch (field) {
            case "corners" -> Optional.empty();
            case "released", "reopened" -> Optional.of("boundary");
            case "operator-of-release" -> Optional.of("operator");
            default -> Optional.of(field);
        };
    }

    private Link edit(DraftReading reading, Actor actor) {
        EditDraft draft = reading.draft();
        boolean isOpen = draft.state() == DraftState.WAITING || draft.state() == DraftState.REFUSED;
        boolean mayChange = draft.isBy(actor.name()) || reading.isMovedOn();
        if (!isOpen || !mayChange || !actor.may(Permission.RECORD)) {
            return NOWHERE;
        }
        return new Link(
                reading.isMovedOn() ? words.rebase() : words.revise(), DraftsRequest.PATH + "/" + draft.id() + "/edit");
    }
}
