package org.furrow.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.people.SavingViews;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.SavedView;
import org.furrow.domain.people.ViewFault;
import org.furrow.web.shell.Link;
import org.furrow.web.visitor.Visitor;

/// Makes what the pages show of saved views.
final class ViewsView {

    static final String PATH = RegisterRequest.PATH + "/views";
    static final RegisterPage.Views NONE = new RegisterPage.Views(false, "", List.of(), List.of(), false);

    private static final String EVERYTHING = RegisterRequest.PATH + "?view=all";

    private final RegisterView view;
    private final RegisterWords words;

    ViewsView(RegisterView view) {
        this.view = view;
        words = view.words();
    }

    /// The address of a view; one that keeps nothing is the whole register.
    static String address(SavedView view) {
        return view.query().isEmpty() ? EVERYTHING : RegisterRequest.address(RegisterRequest.PATH, view.query());
    }

    /// The views above the register, and the form that saves this one.
    static RegisterPage.Views offered(RegisterRequest asked, SavingViews.Offered offered, RegisterView view) {
        Map<String, String> kept = asked.kept();
        List<RegisterPage.View> all = new ArrayList<>();
        all.add(new RegisterPage.View(new Link(view.words().allHazards(), EVERYTHING), "", kept.isEmpty()));
        offered.own()
                .forEach(each -> all.add(
                        new RegisterPage.View(link(each), "", each.query().equals(kept))));
        offered.shared()
                .forEach(each -> all.add(new RegisterPage.View(
                        link(each),
                        view.words().sharedBy(each.by()),
                        each.query().equals(kept))));
        return new RegisterPage.Views(
                true,
                view.told(RegisterRequest.orEmpty(asked.done())).orElse(""),
                all,
                RegisterView.facts(kept),
                Visitor.current().actor().may(Permission.SHARE_VIEWS));
    }

    private static Link link(SavedView view) {
        return new Link(view.name(), address(view));
    }

    /// The page on which views are looked after.
    ///
    /// @param told what has just been done; empty where nothing was
    /// @param deleted the id of a view that can be taken back; empty where there is none
    ViewsPage page(SavingViews.Offered offered, String told, String deleted) {
        return new ViewsPage(
                view.shell(),
                words,
                view.told(told).orElse(""),
                told.equals("deleted") ? deleted : "",
                List.of(),
                lines(offered),
                Optional.empty());
    }

    /// The same, with what stands against what was asked.
    ViewsPage refused(SavingViews.Offered offered, List<ViewFault> faults, Optional<ViewsPage.Save> save) {
        return new ViewsPage(
                view.shell(),
                words,
                "",
                "",
                faults.stream().map(fault -> words.viewFault(fault.code())).toList(),
                lines(offered),
                save);
    }

    private List<ViewsPage.Line> lines(SavingViews.Offered offered) {
        List<ViewsPage.Line> lines = new ArrayList<>();
        offered.own().forEach(each -> lines.add(line(each, offered)));
        offered.shared().forEach(each -> lines.add(line(each, offered)));
        return lines;
    }

    private ViewsPage.Line line(SavedView saved, SavingViews.Offered offered) {
        boolean isOwn = saved.isOf(Visitor.current().actor());
        boolean isFirst =
                offered.first().filter(first -> first.id().equals(saved.id())).isPresent();
        List<String> marks = new ArrayList<>();
        if (isFirst) {
            marks.add(words.isFirst());
        }
        if (!isOwn) {
            marks.add(words.sharedBy(saved.by()));
        } else if (saved.isShared()) {
            marks.add(words.isShared());
        }
        return new ViewsPage.Line(
                saved.id(), link(saved), marks, isOwn ? words.newName(saved.name()) : "", acts(saved, isOwn, isFirst));
    }

    private List<ViewsPage.Act> acts(SavedView saved, boolean isOwn, boolean isFirst) {
        List<ViewsPage.Act> acts = new ArrayList<>();
        acts.add(isFirst ? act("not-first", words.makeNotFirst(), saved) : act("first", words.makeFirst(), saved));
        if (isOwn && saved.isShared()) {
            acts.add(act("unshare", words.unshare(), saved));
        } else if (isOwn && Visitor.current().actor().may(Permission.SHARE_VIEWS)) {
            acts.add(act("share", words.share(), saved));
        }
        if (isOwn || Visitor.current().isAdministrator()) {
            acts.add(act("delete", words.delete(), saved));
        }
        return acts;
    }

    private ViewsPage.Act act(String code, String label, SavedView saved) {
        return new ViewsPage.Act(code, label, words.of(label, saved.name()));
    }
}
