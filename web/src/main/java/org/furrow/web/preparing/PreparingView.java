package org.furrow.web.preparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.importing.Preparation;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.importing.RunningImports;
import org.furrow.app.importing.TablePreview;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.web.imports.ImportReportPage;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.imports.ReportFigures;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.upload.UploadLimit;

/// Makes the pages on which an import is prepared and watched.
final class PreparingView {

    static final String PATH = "/imports/new";

    private final Reader reader;
    private final Office office;
    private final PreparingWords words;
    private final ImportsWords shared;
    private final Figures figures;

    PreparingView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(PreparingWords.class, reader.locale());
        shared = Words.of(ImportsWords.class, reader.locale());
        figures = office.figures(reader);
    }

    PreparingWords words() {
        return words;
    }

    String bytes(UploadLimit limit) {
        return Bytes.of(limit.bytes(), reader.locale());
    }

    NewImportPage begin(String trouble, UploadLimit limit, List<Preparation> waiting) {
        return new NewImportPage(
                shell(words.title()),
                words,
                trouble,
                words.limit(bytes(limit)),
                limit.bytes(),
                waiting.stream()
                        .map(each -> new NewImportPage.Line(
                                each.id(), new Link(files(each), PATH + "/" + each.id()), begun(each)))
                        .toList());
    }

    RunningPage running(Preparation preparation, Optional<RunningImports.Standing> found) {
        boolean isLook = preparation.state() == Preparation.State.LOOKING;
        RunningImports.Standing standing = found.orElse(new RunningImports.Standing(false, 0, 0, 0, 0, 0));
        return new RunningPage(
                shell(files(preparation)),
                words,
                preparation.id(),
                files(preparation),
                isLook ? words.looking() : words.running(),
                standing.rows() == 0 ? words.waitingTurn() : words.leave(),
                standing.percent(),
                List.of(
                        new Fact(words.readRows(), rows(standing)),
                        new Fact(shared.accepted(), figures.number(standing.accepted())),
                        new Fact(shared.flagged(), figures.number(standing.flagged())),
                        new Fact(shared.held(), figures.number(standing.held()))));
    }

    private String rows(RunningImports.Standing standing) {
        return standing.total() == 0
                ? figures.number(standing.rows())
                : figures.number(standing.rows()) + " / " + figures.number(standing.total());
    }

    /// What a page of a preparation is made of.
    ///
    /// @param look what the last look found, as JSON
    /// @param written what the last run wrote, where it did not come to its end
    /// @param trouble what the person is told, besides
    record Shown(
            Preparation preparation,
            List<TablePreview> tables,
            Optional<String> look,
            Optional<ReadingImports.Written> written,
            String trouble,
            String unknownCrs) {}

    PreparationPage preparation(Shown shown) {
        Understanding understanding = new Understanding(reader, figures);
        TableView view = new TableView(reader, understanding);
        List<PreparationPage.Table> tables = new ArrayList<>();
        shown.tables().forEach(table -> tables.add(view.table(tables.size(), table, shown.unknownCrs())));
        return new PreparationPage(
                shell(files(shown.preparation())),
                words,
                shown.preparation().id(),
                files(shown.preparation()),
                begun(shown.preparation()),
                notices(shown),
                tables,
                shown.look().map(document -> look(document, shown.preparation().accepted())));
    }

    private PreparationPage.Look look(String document, List<String> accepted) {
        ReportFigures report = ReportFigures.of(document, shared, figures);
        return new PreparationPage.Look(
                report.counts(),
                report.areas(),
                report.rules().stream()
                        .map(rule -> rule(rule, accepted, report.examples(rule.id())))
                        .toList());
    }

    private static PreparationPage.Rule rule(ImportReportPage.Rule rule, List<String> accepted, List<String> examples) {
        boolean isAcceptable =
                CleaningRule.find(rule.id()).filter(CleaningRule::isAcceptable).isPresent();
        return new PreparationPage.Rule(rule, isAcceptable, accepted.contains(rule.id()), examples);
    }

    private List<PreparationPage.Notice> notices(Shown shown) {
        List<PreparationPage.Notice> notices = new ArrayList<>();
        if (!shown.trouble().isEmpty()) {
            notices.add(new PreparationPage.Notice("bad", shown.trouble(), Optional.empty()));
        }
        Preparation preparation = shown.preparation();
        Optional<Link> partial = shown.written()
                .filter(written -> written.taken() + written.held() > 0)
                .map(_ -> new Link(words.openWritten(), "/imports/" + preparation.importId()));
        switch (preparation.state()) {
            case STOPPED -> notices.add(new PreparationPage.Notice("warn", words.stopped(), partial));
            case INTERRUPTED -> notices.add(new PreparationPage.Notice("warn", words.interruptedRun(), partial));
            case FAILED -> {
                notices.add(new PreparationPage.Notice("bad", words.failed(preparation.trouble()), partial));
                notices.add(new PreparationPage.Notice("warn", words.tryAgain(), Optional.empty()));
            }
            case OPEN, LOOKING, RUNNING, DONE -> {
                if (preparation.trouble().equals(Preparation.NOTHING_NEW)) {
                    notices.add(new PreparationPage.Notice("good", words.nothingNew(), Optional.empty()));
                }
            }
        }
        shown.written()
                .filter(_ -> partial.isPresent())
                .ifPresent(written ->
                        notices.add(new PreparationPage.Notice("warn", sentence(written), Optional.empty())));
        return notices;
    }

    private String sentence(ReadingImports.Written written) {
        return words.written() + " – " + shared.accepted() + ": " + figures.number(written.taken()) + ", "
                + shared.held() + ": " + figures.number(written.held());
    }

    private String begun(Preparation preparation) {
        return shared.begunBy(figures.minute(preparation.begun()), preparation.author());
    }

    private String files(Preparation preparation) {
        if (preparation.files().isEmpty()) {
            return preparation.id();
        }
        String first = preparation.files().getFirst().name();
        int more = preparation.files().size() - 1;
        return more == 0 ? first : shared.filesAndMore(more, first);
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.IMPORTS, title);
    }
}
